import type { Span } from "./span.ts";

/** Replaces what stands at `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** The file is not there, and is made of the text: it never takes the place of one. */
  readonly creates?: true;
}

/**
 * Applies edits of one file. They must not overlap: a RangeError names the first that does. Of those that insert at one place the deeper
 * lines come first, since they belong to what stands above.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || byDepth(a, b));
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of ordered) {
    if (span.start < at) throw new RangeError(`edit at ${span.file}:${span.start} overlaps the one before it`);
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

const byDepth = (a: Edit, b: Edit): number => {
  const [one, other] = [depthOf(a), depthOf(b)];
  return one === other ? 0 : other - one;
};

/** How deep the lines begin that are added; what goes on in a line is deeper than any. The dash of an item may stand below the key of its list. */
function depthOf({ text }: Edit): number {
  const [, blanks, dash] = /^\r?\n([ \t]*)(-[ \r\n])?/.exec(text) ?? [];
  return blanks === undefined ? Number.POSITIVE_INFINITY : blanks.length + (dash ? 0.5 : 0);
}

/** Edits of changes that belong together: lines that one adds where another takes the last ones away take the place of those. */
export function joined(edits: readonly Edit[]): Edit[] {
  const added = new Map<Edit, Edit[]>();
  for (const edit of edits) {
    const gone = isAddedLine(edit) ? edits.find((each) => endsAt(each, edit)) : undefined;
    if (gone) added.set(gone, [...(added.get(gone) ?? []), edit]);
  }
  const moved = new Set([...added.values()].flat());
  return innermostFirst(edits).flatMap((edit) => {
    const lines = added.get(edit);
    if (!lines) return moved.has(edit) ? [] : [edit];
    const text = innermostFirst(lines)
      .map((line) => line.text)
      .join("");
    const isLast = lines.some(({ span }) => span.start === edit.span.end);
    return [{ ...edit, text: text.replace(/^\r?\n/, "") + (isLast ? "" : "\n") }];
  });
}

/** Edits of which those that add lines at one place come in the order of their indentation: a further item of a list before the next key. */
function innermostFirst(edits: readonly Edit[]): readonly Edit[] {
  const places = new Map<string, number>();
  const rank = (edit: Edit, at: number): readonly [place: number, depth: number] => {
    if (!isAddedLine(edit)) return [at, 0];
    const key = `${edit.span.file} ${edit.span.start}`;
    const place = places.get(key) ?? at;
    places.set(key, place);
    return [place, depthOf(edit)];
  };
  const ranked = edits.map((edit, at) => [edit, rank(edit, at)] as const);
  return ranked.sort(([, [a, deep]], [, [b, deeper]]) => a - b || deeper - deep).map(([edit]) => edit);
}

const isAddedLine = ({ span, text }: Edit): boolean => span.start === span.end && /^\r?\n/.test(text);

/** Whether lines that go, with the end of the last one, end where another is added; at the end of a file there may be no such end. */
const endsAt = ({ span, text }: Edit, { span: at }: Edit): boolean =>
  text === "" && span.file === at.file && span.start < at.start && at.start <= span.end && span.end - at.start <= 2;
