import type { Lookup } from "../model/document.ts";
import type { WholeReference } from "../model/pins.ts";
import type { Hop } from "../model/setting.ts";
import type { Edit } from "../text/edit.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { interpolate, type VariableUse } from "./interpolation.ts";
import { saysElsewhere } from "./variable-mentions.ts";

/** The edit that gives an image its digest, or why there is none: a phrase that follows "because". */
export type PinPlace = { readonly edit: Edit } | { readonly why: string };

/** A reference, where it is written, and the variables that it takes parts from. */
export interface PlacedReference {
  readonly value: WholeReference;
  readonly span: Span;
  readonly via?: readonly Hop[];
}

/** What of a project is asked for its texts. */
type Texts = Pick<Lookup, "source" | "below">;

/**
 * Where an image is given a digest: in the text that says the end of its tag, which may be the value of a variable. So whoever gives the
 * variable another value gets that image, and none that a digest forbids.
 */
export function pinPlace(ref: PlacedReference, digest: string, texts: Texts): PinPlace {
  const { value, span, via = [] } = ref;
  const raw = textAt(span, texts);
  if (value.digest !== undefined) return renewed(value.digest, digest, [span, ...via.map((hop) => hop.span)], texts);
  const tail = `${value.tag === undefined ? ":latest" : ""}@${digest}`;
  const at = placeIn(raw, value.text);
  if (at === undefined) return { why: raw.includes("$") ? "a variable says a part of it" : "it is not written there as one piece of text" };
  const uses = outermost(interpolate(value.text, new Map()).uses);
  const last = uses.find(({ end }) => end === value.text.length);
  if (last) return behindVariable(last, { ref, tail, at, texts });
  const isTagWritten = value.tag === undefined || uses.length === 0 || value.text.endsWith(`:${value.tag}`);
  if (!isTagWritten) return { why: "a part of its tag is a variable, and a digest would hold whatever that is set to" };
  return { edit: insertion(span, at + value.text.length, tail) };
}

const insertion = ({ file, start }: Span, at: number, text: string): Edit => ({ span: { file, start: start + at, end: start + at }, text });

const textAt = ({ file, start, end }: Span, { source }: Texts): string => source(file)?.text.slice(start, end) ?? "";

/** Another digest in the place of one, wherever that is written. */
function renewed(old: string, digest: string, spans: readonly Span[], texts: Texts): PinPlace {
  for (const span of spans) {
    const at = textAt(span, texts).indexOf(old);
    if (at >= 0) {
      const start = span.start + at;
      return { edit: { span: { file: span.file, start, end: start + old.length }, text: digest } };
    }
  }
  return { why: "its digest is put together from several places" };
}

/** Where a reference stands in the text of its place: once, and not as a part of a longer one. */
function placeIn(raw: string, text: string): number | undefined {
  let found: number | undefined;
  for (let at = raw.indexOf(text); at >= 0; at = raw.indexOf(text, at + 1)) {
    const [before = "", after = ""] = [raw[at - 1], raw[at + text.length]];
    if ((/[\w.@:-]/.test(before) && !raw.slice(0, at).endsWith("://")) || /[\w.@:/-]/.test(after)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

const outermost = (uses: readonly VariableUse[]): readonly VariableUse[] =>
  uses.filter((use) => !uses.some((other) => other !== use && other.start <= use.start && use.end <= other.end));

interface Ending {
  readonly ref: PlacedReference;
  readonly tail: string;
  /** Where the reference begins in its place. */
  readonly at: number;
  readonly texts: Texts;
}

/** The end of a reference that a variable says: where that gets its value, else in the word of its fallback. */
function behindVariable(use: VariableUse, { ref, tail, at, texts }: Ending): PinPlace {
  const { value, span, via = [] } = ref;
  const { name, start, operator, operand } = use;
  const set = via.find((hop) => hop.how === "interpolated" && assignedIn(name, textAt(hop.span, texts)));
  const fallback = /-$/.test(operator) ? operand : null;
  const given = set ? assignedIn(name, textAt(set.span, texts)) : fallback ? { text: fallback.text, end: at + fallback.end } : undefined;
  if (!given) return { why: `\`${name}\` gets its value elsewhere` };
  const whole = `${value.path}${value.tag === undefined ? "" : `:${value.tag}`}`;
  const { text } = given;
  if (!/^[\w./:-]+$/.test(text) || !(whole.endsWith(text) || text.endsWith(whole)))
    return { why: `the value of \`${name}\` is put together from other variables` };
  const tagBefore = value.tag === undefined || text.endsWith(`:${value.tag}`) ? "" : `:${value.tag.slice(0, -text.length)}`;
  if (!value.text.slice(0, start).endsWith(tagBefore))
    return { why: "two variables make up its tag, and a digest would hold whatever one of them is set to" };
  if (!set) return { edit: insertion(span, given.end, tail) };
  const elsewhere = saysElsewhere({ name, word: value.text, set: set.span, use: span }, texts);
  if (elsewhere) return { why: `\`${name}\` is used for something else, too (${lineOf(elsewhere.source, elsewhere.at)})` };
  return { edit: insertion(set.span, given.end, tail) };
}

const lineOf = (source: Source, at: number): string => `${source.path}:${source.position(at).line}`;

/** The value that a text such as `NAME=value`, `"NAME=value"` or `NAME: 'value'` gives a variable, and where it ends. */
function assignedIn(name: string, text: string): { readonly text: string; readonly end: number } | undefined {
  const start = /^(?:-[ \t]+)?(?:export[ \t]+)?["']?/.exec(text)?.[0].length ?? 0;
  if (!text.startsWith(name, start)) return undefined;
  const sign = /^["']?[ \t]*(?:=|:[ \t])[ \t]*/.exec(text.slice(start + name.length))?.[0];
  if (sign === undefined) return undefined;
  let [from, to] = [start + name.length + sign.length, text.trimEnd().length];
  if (/["']/.test(text[from] ?? "")) from += 1;
  if (/["']/.test(text[to - 1] ?? "")) to -= 1;
  return from < to ? { text: text.slice(from, to), end: to } : undefined;
}
