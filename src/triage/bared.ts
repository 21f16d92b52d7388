import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { lastUpTo } from "../text/sorted.ts";
import type { Source } from "../text/source.ts";
import { countsOf, difference } from "./compare.ts";
import { fromRoot } from "./fingerprint.ts";

/** The texts of a state by path, as reported. */
type SourceAt = (path: string) => Source | undefined;

/** A part of a text that was mended, and what stands there now. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** A text without what was mended in it, and the parts of it that a later state has written. */
export interface Bared {
  readonly text: string;
  readonly written: readonly Pick<Part, "start" | "end">[];
}

/** What stands before the value of a key, an item or an instruction, and behind it, where there is nothing else in the line. */
const before = /^[ \t]*(?:-[ \t]+)*(?:["']?[\w.$-]+["']?(?:[ \t]*:|[ \t])[ \t]*)?["']?$/;
const behind = /^["']?[ \t]*(?:#.*)?\r?$/;

/**
 * The texts of an earlier state without what a later one has mended or removed there, by path: what is found in them was there already,
 * hidden behind that. Taken away, or changed as it was since, is what findings that are gone point at, and nothing beside it: what else has
 * changed would be an answer to another question. Only of files in which something new is found.
 */
export function baredTexts(
  { report, earlier, renamed }: { readonly report: Report; readonly earlier: Report; readonly renamed: ReadonlyMap<string, string> },
  earlierAt: SourceAt,
  laterAt: SourceAt,
): ReadonlyMap<string, Bared> {
  const { known, gone } = difference(report, earlier, renamed);
  const isNew = report.findings.filter(({ suppressed }, at) => !suppressed && !known[at]);
  const fresh = new Map(isNew.map(({ span: { file } }) => [fromRoot(report.prefix, file), file]));
  const texts = new Map<string, Bared>();
  const lostIn = new Map<string, Finding["span"][]>();
  for (const { span } of gone) if (!lostIn.get(span.file)?.push(span)) lostIn.set(span.file, [span]);
  for (const [path, lost] of lostIn) {
    const root = fromRoot(earlier.prefix, path);
    const now = fresh.get(renamed.get(root) ?? root);
    const [source, later] = [earlierAt(path), now === undefined ? undefined : laterAt(now)];
    if (!source || !later) continue;
    const lines = { gone: lessOf(source.text, later.text), added: lessOf(later.text, source.text) };
    const parts = lost.flatMap((span) => partsOf(span, source.text, lines));
    if (parts.length) texts.set(path, without(source.text, parts));
  }
  return texts;
}

/** What a bared state shows, but for what stands in parts that were written since. */
export function shownBehind(report: Report, texts: ReadonlyMap<string, Bared>): Report {
  const isWritten = ({ span }: Finding): boolean => {
    const written = texts.get(span.file)?.written ?? [];
    const part = written[lastUpTo(written, span.start, ({ start }) => start)];
    return part !== undefined && span.start <= part.end;
  };
  return { ...report, findings: report.findings.filter((finding) => !isWritten(finding)) };
}

/** The lines, without the blanks around them, of which a text has more than another one. */
function lessOf(text: string, other: string): ReadonlySet<string> {
  const [own, others] = [text, other].map((each) => countsOf(each.split("\n").map((line) => line.trim()))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  return new Set([...own].flatMap(([line, count]) => (count > (others.get(line) ?? 0) ? [line] : [])));
}

/** What was mended at a finding; nothing, where its lines are still there, or nobody can tell what became of them. */
function partsOf(
  { start, end }: Finding["span"],
  text: string,
  { gone, added }: { readonly gone: ReadonlySet<string>; readonly added: ReadonlySet<string> },
): Part[] {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(end - 1, start));
  const last = next < 0 ? text.length : next;
  if (
    !text
      .slice(first, last)
      .split("\n")
      .every((line) => gone.has(line.trim()))
  )
    return [];
  const key = text.slice(first, start);
  if (!before.test(key) || !behind.test(text.slice(end, last))) return [{ start, end, now: "" }];
  const name = key.trim().replace(/["']$/, "").trimEnd();
  const changed = name === "" || name === "-" ? [] : [...added].filter((line) => line.startsWith(name));
  if (changed.length > 1) return [];
  const indent = /^[ \t]*/.exec(key)?.[0] ?? "";
  return [{ start: first, end: Math.min(last + 1, text.length), now: changed.map((line) => `${indent}${line}\n`).join("") }];
}

function without(text: string, parts: readonly Part[]): Bared {
  const written: Pick<Part, "start" | "end">[] = [];
  let made = "";
  let at = 0;
  for (const { start, end, now } of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // Several findings may be about the same.
    if (start < at) continue;
    made += text.slice(at, start);
    if (now) written.push({ start: made.length, end: made.length + now.length });
    made += now;
    at = end;
  }
  return { text: made + text.slice(at), written };
}
