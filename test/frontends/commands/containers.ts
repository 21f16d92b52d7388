import { type CommandsDocument, readCommands } from "../../../src/frontends/commands/document.ts";
import { lowerCommands } from "../../../src/frontends/commands/lower.ts";
import { raiseFlags } from "../../../src/frontends/commands/raise.ts";
import type { Around } from "../../../src/frontends/frontend.ts";
import type { Change } from "../../../src/model/change.ts";
import type { Setting } from "../../../src/model/setting.ts";
import type { Container } from "../../../src/model/workload.ts";
import { applyEdits } from "../../../src/text/edit.ts";
import { Source } from "../../../src/text/source.ts";

/** A script as a file. */
export const script = (text: string, path = "bin/run.sh"): CommandsDocument => readCommands(new Source(path, text));

/** Files by their paths, as lowering may ask for them. */
const around = (files: Readonly<Record<string, string>>): Around =>
  ({
    source: (path: string) => (path in files ? new Source(path, files[path] as string) : undefined),
    above: [],
    includeFolders: [],
    target: "docker",
    fail: (_: string, error: unknown) => {
      throw error;
    },
  }) as Around;

/** What a script starts. */
export const containers = (text: string, files: Readonly<Record<string, string>> = {}, path?: string): Container[] =>
  lowerCommands(script(text, path), around(files));

/** The only container that a script starts. */
export function container(text: string, files: Readonly<Record<string, string>> = {}): Container {
  const [only, ...more] = containers(text, files);
  if (!only || more.length > 0) throw new Error(`it starts ${only ? more.length + 1 : 0}`);
  return only;
}

/** A setting by itself: its value, `?` and the reason where nobody can know it; values in it likewise. */
export function plain(setting: unknown): unknown {
  if (Array.isArray(setting)) return setting.map(plain);
  if (typeof setting !== "object" || setting === null) return setting;
  const { state } = setting as Setting<unknown>;
  if (state === "unknown") return `?${(setting as Extract<Setting<unknown>, { state: "unknown" }>).reason}`;
  if (state) return plain((setting as Extract<Setting<unknown>, { state: "written" }>).value);
  return Object.fromEntries(
    Object.entries(setting)
      .filter(([key]) => key !== "span" && key !== "literal")
      .map(([key, value]) => [key, plain(value)]),
  );
}

/** What is written at the place of a setting. */
export const placeOf = (text: string, { span }: Pick<Setting<unknown>, "span">): string => text.slice(span.start, span.end);

/** What would start, without its places. */
export const started = (text: string): unknown =>
  containers(text).map(({ path, host, image }) => ({ path, host: plain(host), image: plain(image) }));

/** A script after a change of the first container that it starts; `undefined` where it cannot be written. */
export function changed(text: string, change: Change | ((container: Container) => Change), path?: string): string | undefined {
  const [first] = containers(text, {}, path);
  if (!first) throw new Error("it starts nothing");
  const edits = raiseFlags(script(text, path), first, typeof change === "function" ? change(first) : change);
  return edits && applyEdits(text, edits);
}
