import { readArgv } from "../link/scripts.ts";
import type { Command } from "../model/image-config.ts";
import type { Script } from "../model/script.ts";
import { byDefault, type Setting } from "../model/setting.ts";
import type { Workload } from "../model/workload.ts";
import type { ShellReader } from "../syntax/shell/reader.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { isInit, programName } from "../syntax/shell/unwrap.ts";
import { lazy } from "../text/lazy.ts";
import type { Span } from "../text/span.ts";
import { knownValue } from "./predicates.ts";

/** What a container starts. */
export interface Process {
  /** The entrypoint or the command: the one that says which program runs. */
  readonly at: Extract<Setting<Command | null>, { state: "written" }>;
  /** Its program and arguments, and what they run: read when it is asked for. */
  readonly argv: readonly Setting<string>[];
  readonly script: () => Script;
}

/** Program and arguments that a command is started as; shell form is run by /bin/sh (moby's dispatchers, `withShell`). */
export const argvOf = ({ form, words }: Command, span: Span): Setting<string>[] =>
  form === "exec" ? [...words] : [byDefault("/bin/sh", span), byDefault("-c", span), ...words];

/** `ENTRYPOINT [""]` is one that is put away (moby's daemon, mergeAndVerifyConfig). */
export const isReset = ({ form, words }: Command): boolean =>
  form === "exec" && words.length === 1 && knownValue(words[0] as Setting<string>) === "";

/**
 * The first process of a workload: the entrypoint with the command as its arguments. `undefined` where an image nobody knows decides, or
 * where nothing is written.
 */
export function processOf(workload: Workload, shell: ShellReader): Process | undefined {
  const { entrypoint, cmd } = workload.image;
  const start = ownEntrypoint(workload);
  if (start === undefined) return undefined;
  const command = knownValue(cmd) ?? null;
  const from = start && (startsNothing(start) ? cmd : entrypoint);
  const at = from ?? cmd;
  if (at.state !== "written" || !at.value) return undefined;
  const argv = [start, command].flatMap((each) => (each ? argvOf(each, at.span) : []));
  return { at: { ...at }, argv, script: lazy(() => readArgv(argv, shell)) };
}

/** The entrypoint that is written; `null` where the command is what runs, `undefined` where what the image brings decides. */
function ownEntrypoint({ image: { entrypoint }, contents }: Workload): Command | null | undefined {
  if (entrypoint.state === "unknown") return entrypoint.reason === "image" ? null : undefined;
  if (!entrypoint.value || isReset(entrypoint.value)) return null;
  if (entrypoint.state === "written") return entrypoint.value;
  const [first] = entrypoint.value.words;
  return contents?.execs && !isInit(programName(knownValue(first as Setting<string>) ?? "")) ? null : undefined;
}

/** `["sh", "-c"]`: the command is the text. */
function startsNothing({ form, words }: Command): boolean {
  const known = words.map((word) => knownValue(word) ?? "");
  return form === "exec" && isShell(programName(known[0] ?? "")) && /^-[a-z]*c$/.test(known[known.length - 1] ?? "");
}
