import { type Comment, lineComments, type Reader } from "../frontends/frontend.ts";
import type { Report } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import type { Source } from "../text/source.ts";
import { isLive } from "../triage/live.ts";

/** Comments for one file, and how many findings they are about. */
export interface IgnoreComments {
  readonly edits: readonly Edit[];
  readonly findings: number;
}

/** Comments that would ignore what a report finds, one above each line, by file. Where none can stand there is none. */
export async function ignoreComments(
  report: Report,
  sources: ReadonlyMap<string, Source>,
  reason: string,
  readerFor: ReaderFor,
): Promise<Map<string, IgnoreComments>> {
  const kinds = new Map(report.files.map(({ path, kind }) => [path, kind]));
  const finders = new Map<string, Finder | undefined>();
  const places = new Map<string, { comments: Map<number, { word: string; rules: Set<string> }>; findings: number }>();
  for (const { rule, span } of report.findings.filter(isLive)) {
    const source = sources.get(span.file);
    if (!source || rule === "valid-ignore") continue;
    if (!finders.has(span.file)) finders.set(span.file, await finderFor(source, kinds.get(span.file), readerFor));
    const comment = finders.get(span.file)?.(span.start);
    if (!comment) continue;
    const { at, word } = comment;
    // A comment above a directive of the builder makes that a comment, too.
    if (word === "ignore" && /^[ \t]*#/.test(source.text.slice(at, at + 100))) continue;
    const place = places.get(span.file) ?? { comments: new Map(), findings: 0 };
    const known = place.comments.get(at) ?? { word, rules: new Set() };
    known.rules.add(rule);
    place.comments.set(at, known);
    place.findings += 1;
    places.set(span.file, place);
  }
  return new Map(
    [...places].map(([file, { comments, findings }]) => {
      const text = sources.get(file)?.text ?? "";
      const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
      const edits = [...comments].map(([at, { word, rules }]) => {
        const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? "";
        return {
          span: { file, start: at, end: at },
          text: `${indent}# seaworthy: ${word}[${[...rules].sort().join(", ")}] ${reason}${lineEnd}`,
        };
      });
      return [file, { edits, findings }] as const;
    }),
  );
}

type Finder = (offset: number) => Comment | undefined;

/** The reader of a format, loaded. */
export type ReaderFor = (kind: Dialect) => Promise<Reader | undefined>;

/** Answers where a comment about a place stands. A file of no format of ours, such as an env file, has comments above lines. */
async function finderFor(source: Source, kind: Dialect | undefined, readerFor: ReaderFor): Promise<Finder | undefined> {
  return kind === undefined ? lineComments(source) : (await readerFor(kind))?.comments?.(source);
}
