import type { Report } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import { isLive } from "../triage/live.ts";

/** Files whose comments begin with `#` and stand on lines of their own. */
const commented: ReadonlySet<Dialect | undefined> = new Set(["dockerfile", "compose", "dockerignore", "apparmor", undefined]);

/** Comments that would ignore what a report finds, one above each line, by file. Where none can stand there is none. */
export function ignoreComments(report: Report, reason: string): Map<string, Edit[]> {
  const kinds = new Map(report.files.map(({ path, kind }) => [path, kind]));
  const rules = new Map<string, Map<number, Set<string>>>();
  for (const { rule, span } of report.findings.filter(isLive)) {
    const source = report.sources.get(span.file);
    const kind = kinds.get(span.file);
    if (!source || !commented.has(kind) || rule === "valid-ignore") continue;
    const line = source.lineStart(source.position(span.start).line);
    const at = kind === "dockerfile" ? instructionStart(source.text, line) : line;
    // A comment above a directive of the builder makes that a comment, too.
    if (/^[ \t]*#/.test(source.text.slice(at, at + 100))) continue;
    const byPlace = rules.get(span.file) ?? new Map<number, Set<string>>();
    byPlace.set(at, (byPlace.get(at) ?? new Set()).add(rule));
    rules.set(span.file, byPlace);
  }
  const edits = new Map<string, Edit[]>();
  for (const [file, byPlace] of rules) {
    const text = report.sources.get(file)?.text ?? "";
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    // What an ignore file lacks is reported at its head, which a comment would become.
    const word = kinds.get(file) === "dockerignore" ? "ignore-file" : "ignore";
    edits.set(
      file,
      [...byPlace].map(([at, ids]) => {
        const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? "";
        return {
          span: { file, start: at, end: at },
          text: `${indent}# seaworthy: ${word}[${[...ids].sort().join(", ")}] ${reason}${lineEnd}`,
        };
      }),
    );
  }
  return edits;
}

/** The beginning of the first line of the instruction that a place is in: lines before it that end with a continuation belong to it. */
function instructionStart(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const before = text.lastIndexOf("\n", start - 2) + 1;
    const line = text.slice(before, start).trimEnd();
    if (!/[\\`]$/.test(line) && !/^\s*#/.test(line)) break;
    // A comment is inside only when the line above it goes on.
    if (/^\s*#/.test(line) && !continues(text, before)) break;
    start = before;
  }
  return start;
}

function continues(text: string, start: number): boolean {
  let at = start;
  while (at > 0) {
    const before = text.lastIndexOf("\n", at - 2) + 1;
    const line = text.slice(before, at).trimEnd();
    if (!/^\s*#/.test(line)) return /[\\`]$/.test(line);
    at = before;
  }
  return false;
}
