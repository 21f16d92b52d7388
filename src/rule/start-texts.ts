import type { Project } from "../link/project.ts";
import type { Workload } from "../model/workload.ts";
import { filesOf } from "./files.ts";
import { knownValue } from "./predicates.ts";

/** What a start says: its words, and the texts of the scripts that these name, as far as they are at hand. */
export interface StartTexts {
  readonly words: readonly string[];
  readonly scripts: readonly string[];
}

/** Looks at what a workload starts: the program it begins with, and what an init, a shell or a wrapper starts by its path. */
export function startTexts(workload: Workload, project: Project): StartTexts {
  const { entrypoint, cmd } = workload.image;
  const commands = [entrypoint, cmd].flatMap((setting) => (setting.state === "unknown" ? [] : (setting.value?.words ?? [])));
  const words = commands.flatMap((word) => knownValue(word) ?? []);
  const programs = words.flatMap((word, at) => (at === 0 ? [word] : (word.match(mayBeScript) ?? []))).slice(0, mostPrograms);
  const files = filesOf(workload, project);
  return { words, scripts: [...new Set(programs)].flatMap((program) => files.program(program)?.text ?? []) };
}

/** Paths in the words behind the first. */
const mayBeScript = /(?:\.{0,2}\/)[\w./-]+/g;
const mostPrograms = 20;
