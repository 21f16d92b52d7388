import type { Script, ShellCommand } from "../../model/script.ts";
import type { Setting } from "../../model/setting.ts";
import { fedFile } from "../../syntax/shell/nested.ts";
import { programPaths } from "../../syntax/shell/program-paths.ts";
import { interpretedFile } from "../../syntax/shell/unwrap.ts";
import type { Logical } from "../../text/logical.ts";
import { resolvePath } from "../../text/path.ts";

/** Reads a script by itself. */
type Read = (body: Logical) => Script;

/** Scripts by their paths, in front of those of the stage that a stage starts from. */
export class ScriptsAt {
  readonly #own = new Map<string, Logical>();
  readonly #before: ScriptsAt | undefined;

  constructor(before: ScriptsAt | undefined) {
    this.#before = before;
  }

  set(path: string, body: Logical): void {
    this.#own.set(path, body);
  }

  get(path: string): Logical | undefined {
    for (let each: ScriptsAt | undefined = this; each; each = each.#before) {
      const found = each.#own.get(path);
      if (found) return found;
    }
    return undefined;
  }
}

/**
 * What a RUN runs, followed by the commands of the scripts it starts that here-documents of COPY made: they stand in the
 * file as those of the RUN do. Each script is read where it first runs: `seen` holds those that were.
 */
export function withScriptsRun(
  script: Script,
  { scripts, workdir, seen }: { readonly scripts: ScriptsAt; readonly workdir: Setting<string> | undefined; readonly seen: Set<Logical> },
  read: Read,
): Script {
  const start = workdir?.state === "unknown" ? undefined : workdir?.value;
  const commands: ShellCommand[] = [...script.commands];
  for (const command of commands) {
    const program = fedFile(command) ?? interpretedFile(command) ?? command.words[0]?.text ?? "";
    const folder = command.folder ? resolvePath(command.folder, start) : start;
    const [body] = programPaths(program, folder).flatMap((path) => scripts.get(path) ?? []);
    if (!body || seen.has(body)) continue;
    seen.add(body);
    for (const command of read(body).commands) commands.push(command);
  }
  return commands.length === script.commands.length ? script : { ...script, commands };
}
