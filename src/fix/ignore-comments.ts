import { parseDockerfile } from "../frontends/dockerfile/parse.ts";
import type { Report } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import { lastUpTo } from "../text/sorted.ts";
import type { Source } from "../text/source.ts";
import { isLive } from "../triage/live.ts";

/** Files whose comments begin with `#` and stand on lines of their own. */
const commented: ReadonlySet<Dialect | undefined> = new Set(["dockerfile", "compose", "dockerignore", "apparmor", undefined]);

/** Comments for one file, and how many findings they are about. */
export interface IgnoreComments {
  readonly edits: readonly Edit[];
  readonly findings: number;
}

/** Comments that would ignore what a report finds, one above each line, by file. Where none can stand there is none. */
export function ignoreComments(report: Report, reason: string): Map<string, IgnoreComments> {
  const kinds = new Map(report.files.map(({ path, kind }) => [path, kind]));
  const lines = new Map<string, (at: number) => number>();
  const places = new Map<string, { rules: Map<number, Set<string>>; findings: number }>();
  for (const { rule, span } of report.findings.filter(isLive)) {
    const source = report.sources.get(span.file);
    const kind = kinds.get(span.file);
    // Compose reads JSON, too, which has no comments.
    if (!source || !commented.has(kind) || /\.json$/i.test(span.file) || rule === "valid-ignore") continue;
    const lineOf = lines.get(span.file) ?? lineFinder(source, kind);
    lines.set(span.file, lineOf);
    const at = lineOf(span.start);
    // A comment above a directive of the builder makes that a comment, too.
    if (kind !== "dockerignore" && /^[ \t]*#/.test(source.text.slice(at, at + 100))) continue;
    const place = places.get(span.file) ?? { rules: new Map<number, Set<string>>(), findings: 0 };
    place.rules.set(at, (place.rules.get(at) ?? new Set()).add(rule));
    place.findings += 1;
    places.set(span.file, place);
  }
  return new Map(
    [...places].map(([file, { rules, findings }]) => {
      const text = report.sources.get(file)?.text ?? "";
      const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
      // What an ignore file lacks is reported at its head, which a comment would become.
      const word = kinds.get(file) === "dockerignore" ? "ignore-file" : "ignore";
      const edits = [...rules].map(([at, ids]) => {
        const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? "";
        return {
          span: { file, start: at, end: at },
          text: `${indent}# seaworthy: ${word}[${[...ids].sort().join(", ")}] ${reason}${lineEnd}`,
        };
      });
      return [file, { edits, findings }] as const;
    }),
  );
}

/** Answers where the line begins that a comment about a place stands above: that of an instruction's first word in a Dockerfile. */
function lineFinder(source: Source, kind: Dialect | undefined): (at: number) => number {
  const lineStart = (at: number): number => source.lineStart(source.position(at).line);
  if (kind === "dockerignore") return () => 0;
  if (kind !== "dockerfile") return lineStart;
  const { instructions } = parseDockerfile(source);
  return (at) => lineStart(instructions[lastUpTo(instructions, at, ({ span }) => span.start)]?.span.start ?? at);
}
