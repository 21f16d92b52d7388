import type { Project } from "../link/project.ts";
import { readDockerignore } from "../syntax/dockerignore.ts";
import type { Edit } from "../text/edit.ts";
import type { Source } from "../text/source.ts";

/** Adds a line to a file of patterns, behind what stands there, so that it counts last. */
export function lineIn({ path: file, text }: Source, line: string): Edit {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const end = text.length;
  return { span: { file, start: end, end }, text: `${end > 0 && !text.endsWith("\n") ? lineEnd : ""}${line}${lineEnd}` };
}

/**
 * Keeps a file out of every build context that it lies in, by a line of the ignore file that governs the build. `undefined` where a context has
 * none.
 */
export function excludedByLines(path: string, { containers, lookup }: Pick<Project, "containers" | "lookup">): readonly Edit[] | undefined {
  const edits = new Map<string, Edit>();
  for (const { build } of containers) {
    const context = build?.context;
    if (!build?.dockerfile || context === null || context === undefined) continue;
    const inside = context === "" ? path : path.startsWith(`${context}/`) ? path.slice(context.length + 1) : undefined;
    if (inside === undefined || inside.startsWith("../")) continue;
    const file = lookup.source(`${build.dockerfile}.dockerignore`) ?? lookup.source(context ? `${context}/.dockerignore` : ".dockerignore");
    if (!file || /[*?[\\!#\s]/.test(inside)) return undefined;
    if (!readDockerignore(file.text).ignores(inside)) edits.set(file.path, lineIn(file, inside));
  }
  return [...edits.values()];
}
