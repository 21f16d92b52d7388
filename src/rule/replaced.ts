import { becomes, type ShellKind, shellBuiltins, shellOf } from "../knowledge/shells.ts";
import type { Project } from "../link/project.ts";
import type { Script, ShellCommand } from "../model/script.ts";
import type { Workload } from "../model/workload.ts";
import type { ShellReader } from "../syntax/shell/reader.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { interpretedFile, isInit, programName, shebangOf } from "../syntax/shell/unwrap.ts";
import { filesOf } from "./files.ts";
import { knownValue } from "./predicates.ts";

/** A shell that stays what it is while it waits for a command. */
export interface Waiting {
  readonly shell: string;
  /** Whether every shell that it may be does. */
  readonly certain: boolean;
}

/** Programs that start a shell of their own and wait for it. */
const startsShell = /^(?:su|runuser)$/;

/** Follows process 1 to a command of its script: an init comes first, it becomes the command's program, or a shell waits in front of it. */
export function wayTo(command: ShellCommand, { image, contents }: Workload): "init" | "program" | Waiting {
  const ref = (image.ref && knownValue(image.ref)) ?? undefined;
  let within: string | undefined;
  let execs = false;
  for (const each of [...command.wrappers, command]) {
    if (each.name === "exec") execs = true;
    if (each !== command && !isShell(each.name) && !isInit(each.name) && !startsShell.test(each.name)) continue;
    if (within !== undefined && !execs) {
      const { least, most } = shellOf(within, ref, contents?.packageManager);
      const { name, ends } = each;
      const takes = (kind: ShellKind): boolean => ends !== undefined && !shellBuiltins.has(name) && becomes(kind, ends, command.redirects);
      if (!takes(least)) return { shell: within, certain: !takes(most) };
    }
    if (isInit(each.name)) return "init";
    if (startsShell.test(each.name)) return "program";
    within = each.name;
    execs = false;
  }
  return "program";
}

/** A script of a shell that a command runs from a file, which the shell stays with to its end. */
export interface FileScript extends Script {
  readonly name: string;
}

/** Reads it where the file is at hand, and takes nothing from another one. */
export function fileScript(command: ShellCommand, workload: Workload, project: Project, shell: ShellReader): FileScript | undefined {
  const interpreted = interpretedFile(command);
  const file = interpreted ?? command.words[0]?.text;
  const text = file && filesOf(workload, project).program(file)?.text;
  if (!text || (!interpreted && !shebangOf(text)?.some((word) => isShell(programName(word))))) return undefined;
  const logical = { file: workload.span.file, text, at: [], from: [], whole: workload.span };
  const { commands, fault } = shell.readScript(logical, () => undefined, { errexit: false, pipefail: false });
  const last = commands[commands.length - 1]?.name ?? "";
  // `main "$@"`: what a function does is not followed.
  const callsFunction = text.includes(`${last}()`) || text.includes(`function ${last}`);
  if (fault || callsFunction || commands.some(({ name }) => name === "." || name === "source")) return undefined;
  return { name: programName(file), commands };
}
