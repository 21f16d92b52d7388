import type { Project } from "../link/project.ts";
import type { Workload } from "../model/workload.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { programName, shebangOf } from "../syntax/shell/unwrap.ts";
import { writtenBy } from "../syntax/shell/written.ts";
import { oncePer } from "../text/once-per.ts";
import { startTexts } from "./start-texts.ts";

/** The files, by absolute paths, that the shell scripts which a workload starts write; what every account may write to is left out. */
export const writtenAtStart = (workload: Workload, project: Project): readonly string[] => writtenIn(project)(workload);

/** Several rules ask the same of one workload. */
const writtenIn = oncePer((project: Project) => oncePer((workload: Workload) => look(workload, project)));

function look(workload: Workload, project: Project): string[] {
  const { shell } = project.lookup;
  if (!shell) return [];
  const { file } = workload.span;
  const commands = startTexts(workload, project).scripts.flatMap((text) => {
    const interpreter = shebangOf(text);
    if (interpreter && !interpreter.some((word) => isShell(programName(word)))) return [];
    const logical = { file, text, at: [], from: [], whole: workload.span };
    return shell.readScript(logical, () => undefined, { errexit: false, pipefail: false }).commands;
  });
  return [...new Set(commands.flatMap((command) => writtenBy(command).files))].filter((path) => path.startsWith("/") && !open.test(path));
}

/** What has a mount of its own in every container, or may be written to by everybody. */
const open = /^\/(?:dev|proc|sys|tmp|var\/tmp)\//;
