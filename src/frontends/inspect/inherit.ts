import type { ImageConfig } from "../../model/image-config.ts";
import type { Hop, ListSetting, Setting } from "../../model/setting.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Span } from "../../text/span.ts";

/** What a container says of its image, and what it leaves to it, where what it has from that stands in the image: `at` is where it names it. */
export function inheriting(container: ImageConfig, image: ImageConfig, at: Span): ImageConfig {
  const hop: Hop = { how: "built-from", span: at };
  const either = <T>(own: Setting<T>, its: Setting<T>): Setting<T> => (isSame(own, its) || isLeft(own) ? through(its, hop) : own);
  const each = <T>(own: ListSetting<T>, its: ListSetting<T>): ListSetting<T> => {
    if (own.state === "unknown" || its.state === "unknown") return own;
    if (own.value.length === 0) return own;
    const known = itemsByText(its.value);
    return { ...own, value: own.value.map((item) => through(known.get(plain(item)) as typeof item | undefined, hop) ?? item) };
  };
  return {
    ref: container.ref,
    user: either(container.user, image.user),
    env: each(container.env, image.env),
    exposedPorts: each(container.exposedPorts, image.exposedPorts),
    entrypoint: either(container.entrypoint, image.entrypoint),
    cmd: either(container.cmd, image.cmd),
    healthcheck: either(container.healthcheck, image.healthcheck),
    labels: each(container.labels, image.labels),
    volumes: each(container.volumes, image.volumes),
    workingDir: either(container.workingDir, image.workingDir),
    stopSignal: either(container.stopSignal, image.stopSignal),
  };
}

const through = <T extends Setting<unknown> | undefined>(setting: T, hop: Hop): T => setting && { ...setting, via: [hop] };

/** What nobody says is missing in each of them. */
const isSame = (own: Setting<unknown>, its: Setting<unknown>): boolean =>
  own.state === "written" && its.state === "written" && plain(own) === plain(its);

/** What is asked for leaves to the image what it does not say. */
const isLeft = (own: Setting<unknown>): boolean => own.state === "unknown" && own.reason === "image";

/** A value as text, wherever it stands. What an image says is asked for by each of its containers. */
const plain = oncePer((setting: Setting<unknown>): string =>
  JSON.stringify(setting, (key, value) => (key === "span" || key === "via" ? undefined : value)),
);

const itemsByText = oncePer(
  (items: readonly Setting<unknown>[]): ReadonlyMap<string, unknown> => new Map(items.map((item) => [plain(item), item])),
);
