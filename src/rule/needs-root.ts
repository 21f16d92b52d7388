import { rootDroppers } from "../knowledge/root-droppers.ts";
import { namesRootProgram } from "../knowledge/root-programs.ts";
import type { Project } from "../link/project.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import { builtFrom } from "./built-from.ts";
import { filesOf } from "./files.ts";
import { besideMounts } from "./image-needs.ts";
import { startTexts } from "./start-texts.ts";
import { writtenAtStart } from "./start-writes.ts";

/** Whether what a workload starts, or a service that starts its image, gives root up itself or cannot do without. */
export const needsRoot = (workload: Workload, project: Project): boolean =>
  [workload, ...(isContainer(workload) ? [] : builtFrom(workload, project))].some((each) => startNeedsRoot(each, project));

/** The same of one start: the words, and the texts of the scripts among them. */
function startNeedsRoot(workload: Workload, project: Project): boolean {
  const { words, scripts } = startTexts(workload, project);
  const texts = [...words, ...scripts];
  return (
    texts.some(namesRootProgram) ||
    scripts.some((text) => Object.keys(rootDroppers).some((program) => text.includes(`${program} `))) ||
    (texts.some((text) => text.includes("supervisord")) &&
      filesOf(workload, project)
        .copied()
        .some(({ text }) => changesAccount(text))) ||
    writesAsRoot(workload, writtenAtStart(workload, project))
  );
}

/** Whether a start writes where only root may: beside what is mounted, or into what is the system's in every image. */
const writesAsRoot = (workload: Workload, paths: readonly string[]): boolean =>
  isContainer(workload)
    ? besideMounts(workload, paths).length > 0
    : paths.some((path) => /^\/(?:(?:etc|usr|bin|sbin|lib\w*)\/|[^/]+$)/.test(path));

/** supervisord(1) that is not root refuses to start where its configuration names an account, its own or a program's. */
function changesAccount(configuration: string): boolean {
  let isSection = false;
  for (const line of configuration.split("\n")) {
    if (line.startsWith("[")) isSection = /^\[(?:supervisord\]|program:)/.test(line);
    else if (isSection && /^[ \t]*user[ \t]*=/.test(line)) return true;
  }
  return false;
}
