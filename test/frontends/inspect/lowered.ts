import { readInspect } from "../../../src/frontends/inspect/document.ts";
import { lowerInspect } from "../../../src/frontends/inspect/lower.ts";
import type { Setting } from "../../../src/model/setting.ts";
import { type Container, isContainer, type Workload } from "../../../src/model/workload.ts";
import { Source } from "../../../src/text/source.ts";

/** What texts of one folder come to. */
export function lowered(...texts: readonly string[]): Workload[] {
  const documents = texts.map((text, at) => readInspect(new Source(`${at}.json`, text)));
  return lowerInspect({ dialect: "inspect", id: "unit", folder: "", documents });
}

/** The only container of some objects. */
export function containerOf(...objects: readonly object[]): Container {
  const [first, ...others] = lowered(JSON.stringify(objects)).filter(isContainer);
  if (!first || others.length > 0) throw new Error("one container is expected");
  return first;
}

/** A container that exists, with these keys of its host config, and of its config. */
export const existing = (HostConfig: object, Config: object = {}, more: object = {}) => ({
  Id: "a".repeat(64),
  Name: "/shop",
  Image: `sha256:${"b".repeat(64)}`,
  HostConfig,
  Config: { Image: "example.com/shop:1.0", ...Config },
  ...more,
});

/** A container that is asked for. */
export const asked = (HostConfig: object, more: object = {}) => ({ Image: "example.com/shop:1.0", ...more, HostConfig });

/** A setting without places: what it is, and `~` before what nobody wrote. */
export function told(setting: Setting<unknown> | null | undefined): unknown {
  if (!setting) return setting;
  if (setting.state === "unknown") return `? ${setting.reason}`;
  const value = plain(setting.value);
  return setting.state === "default" ? ["~", value] : value;
}

const isSetting = (value: object): value is Setting<unknown> => "state" in value && "span" in value;

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isSetting(value)) return told(value);
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === "through" ? [] : [[key, plain(inner)]])));
}
