import type { Filled } from "../../syntax/interpolation.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import { isFilled } from "./filled.ts";
import { withoutTag } from "./nodes.ts";

/** What a short form stands for; `short` is what somebody wrote. */
type Long<T extends YamlNode> = T & { readonly short: YamlNode };

/** What is written where a long form stands; `undefined` for what was written long. */
export const shortOf = (node: YamlNode): YamlNode | undefined => ("short" in node ? (node as Long<YamlNode>).short : undefined);

/** What a merge made of pairs: `K=V` items for Compose, however they were written. */
export const joined = <T extends YamlNode>(node: T): T => ({ ...node, isJoined: true });

/** Whether pairs are `K=V` items for Compose. */
export const isItems = (node: YamlNode): boolean => "isJoined" in node || (shortOf(node) ?? node).kind === "list";

/** A mapping that a short form stands for, at its place. */
export function longMap(short: YamlNode, entries: ReadonlyMap<string, YamlEntry>): Long<YamlMap> {
  const flow = short.kind !== "scalar" && short.flow;
  return short.tag === undefined
    ? { kind: "map", entries, flow, span: short.span, short }
    : { kind: "map", entries, flow, span: short.span, short, tag: short.tag };
}

/** A list that a short form stands for, at its place. */
export function longList(short: YamlNode, items: YamlList["items"]): Long<YamlList> {
  const flow = short.kind !== "scalar" && short.flow;
  return short.tag === undefined
    ? { kind: "list", items, flow, span: short.span, short }
    : { kind: "list", items, flow, span: short.span, short, tag: short.tag };
}

const straight: YamlEntry["via"] = [];

/** Adds an entry whose key nobody wrote: it stands where the value is, or what it follows from. */
export function imply(entries: Map<string, YamlEntry>, name: string, value: YamlNode): Map<string, YamlEntry> {
  return entries.set(name, { key: { value: name, span: value.span }, value, via: straight });
}

/** Nothing but such an entry. */
export const implied = (name: string, value: YamlNode): Map<string, YamlEntry> => imply(new Map(), name, value);

/** A value that nobody wrote, at the place it follows from. */
export const impliedScalar = (value: string | number | boolean | null, span: Span): YamlScalar => ({
  kind: "scalar",
  value,
  text: value === null ? "" : String(value),
  quoted: false,
  span,
});

/** A scalar without its tag, which is that of the long form. */
export const untagged = (node: YamlScalar): YamlScalar => (node.tag === undefined ? node : (withoutTag(node) as YamlScalar));

/**
 * A part of a scalar, from one offset of its text to another: at its own place where the text stands as written, or the
 * variables in it are filled in as wholes; else at the place of the scalar.
 */
export function piece(scalar: YamlScalar, from: number, to = scalar.text.length): YamlScalar {
  const text = scalar.text.slice(from, to);
  const quote = scalar.quoted ? 1 : 0;
  const first = scalar.span.start + quote;
  if (!isFilled(scalar)) {
    const span = isAsWritten(scalar, scalar.text, quote) ? { file: scalar.span.file, start: first + from, end: first + to } : scalar.span;
    return { kind: "scalar", value: text, text, quoted: false, span };
  }
  const { raw, filled } = scalar;
  const [start, end] = [writtenAt(from, filled, "start"), writtenAt(to, filled, "end")];
  const made = { ...untagged(scalar), value: text, text, quoted: false };
  if (start === undefined || end === undefined)
    return { ...made, filled: [{ start: 0, end: raw.length, from: 0, to: text.length }] } as YamlScalar;
  const span = isAsWritten(scalar, raw, quote) ? { file: scalar.span.file, start: first + start, end: first + end } : scalar.span;
  const inside = between(filled, from, to)
    .filter((each) => each.from >= from && each.to <= to && each.start >= start && each.end <= end)
    .map((each) => ({ start: each.start - start, end: each.end - start, from: each.from - from, to: each.to - from }));
  return { ...made, span, raw: raw.slice(start, end), filled: inside } as YamlScalar;
}

let last: YamlScalar | undefined;
let isLast = false;

/** Whether a scalar is written on one line, without escapes. The pieces of one are asked for one after another. */
function isAsWritten(scalar: YamlScalar, raw: string, quote: number): boolean {
  if (scalar === last) return isLast;
  last = scalar;
  isLast = scalar.span.end - scalar.span.start - 2 * quote === raw.length && !raw.includes("\n");
  return isLast;
}

/** The variables that are filled in from one offset of the text to another: a text of many words has many of them. */
const between = (filled: readonly Filled[], from: number, to: number): readonly Filled[] =>
  filled.slice(lastUpTo(filled, from - 1, fromOf) + 1, lastUpTo(filled, to, fromOf) + 1);

const fromOf = (each: Filled): number => each.from;

/** Where an offset of a text stands in what is written; `undefined` inside of what a variable brings in. */
function writtenAt(offset: number, filled: readonly Filled[], side: "start" | "end"): number | undefined {
  let at = lastUpTo(filled, offset - 1, fromOf);
  const before = filled[at];
  if (before && offset < before.to) return undefined;
  let shift = before ? before.end - before.to : 0;
  if (side === "start") return offset + shift;
  for (let next = filled[++at]; next?.from === offset; next = filled[++at]) {
    if (next.from < next.to) return next.start;
    shift = next.end - next.to;
  }
  return offset + shift;
}
