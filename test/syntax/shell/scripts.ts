import type { Script } from "../../../src/model/script.ts";
import { readScript } from "../../../src/syntax/shell/read.ts";
import type { ScriptOptions } from "../../../src/syntax/shell/unwrap.ts";

/** A script as one reads it who asks what it starts. */
export const followed = (text: string, options: Partial<ScriptOptions> = {}): Script =>
  readScript({ file: "f", text, at: [0], from: [0] }, () => undefined, { errexit: false, pipefail: false, follows: true, ...options });

/** The programs that a script runs, each with its words: `?` for what nobody knows, `*` behind what may be many. Calls of functions are none. */
export const programs = (text: string, options: Partial<ScriptOptions> = {}): string[] =>
  followed(text, options)
    .commands.filter(({ name, isCall }) => !isCall && /^(?:run|docker|podman|sudo)$/.test(name))
    .map(({ words }) => words.map((word) => word.text.replaceAll("\uFFFC", "?") + (word.isMany ? "*" : "")).join(" "));
