import type { Peer, Suppression } from "../model/document.ts";
import { Memory } from "../text/memory.ts";
import { withoutEnd } from "../text/pattern.ts";
import type { Source } from "../text/source.ts";
import type { Located, Span } from "../text/span.ts";
import { gapBetween, type PeerRequest, peerRequest, type Standing } from "./peer-comments.ts";

/** What a comment asks for, before it is known what it covers. */
interface Request {
  readonly word: string;
  readonly rules: readonly Located<string>[];
  readonly reason: string;
  readonly until?: Located<string>;
}

/** What the parts of a file around a comment are, and whose comments count there. */
export interface Surrounding {
  /** What `ignore` covers: the line it ends, or what stands below it. */
  readonly line: Span;
  /** What `ignore-block` covers: that and everything inside it. */
  readonly block: () => Span;
  /** Linters that read such files. */
  readonly peers: readonly Peer[];
  /** It stands between the lines of one instruction. */
  readonly isInside?: boolean;
  /** What the builder takes a `check=` comment for. */
  readonly check?: Standing["check"];
  /** Where the next stage begins behind an offset. */
  readonly nextStage?: (at: number) => number;
}

/** Whether a text may hold comments that ask for something: most hold none, and nobody searches them. */
export const mayIgnore = (text: string): boolean => /seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(text);

/** Other linters' words for it are told; without the colon only brackets show that it was meant. */
const ours =
  /seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i;
/** A day, or what somebody took for a way to write one. */
const day =
  /(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;

/** Reads a comment, or another text that may hold a request; nothing when it asks for nothing. */
export function suppressionIn(comment: Span, source: Source, surrounding: Surrounding): Suppression | undefined {
  const { line, block, peers } = surrounding;
  const { text, path: file } = source;
  // What stands inside another file begins behind blanks.
  const whole = (): Span => ({ file, start: Math.max(0, text.search(/\S/)), end: text.trimEnd().length });
  const written = text.slice(comment.start, Math.min(comment.end, comment.start + 4096)).replace(/\r$/, "");
  const request = requestIn(written, comment);
  if (request) {
    const { word } = request;
    // A word nobody knows covers nothing.
    const covers =
      word === "ignore-file" ? whole() : word === "ignore-block" ? block() : word === "ignore" ? line : { file, start: -1, end: -1 };
    return { by: "seaworthy", ...request, covers, span: comment };
  }
  if (peers.length === 0) return undefined;
  const peer = peerRequest(written, comment, standingOf(comment, source, surrounding));
  if (!peer || !peers.includes(peer.by)) return undefined;
  const covers: Record<PeerRequest["reach"], () => Span> = {
    file: whole,
    block,
    line: () => line,
    stage: () => restOfStage(comment, source, surrounding),
  };
  return { ...peer, covers: covers[peer.reach](), span: comment };
}

const standingOf = (comment: Span, source: Source, { line, isInside = false, check }: Surrounding): Standing => ({
  isHead: () => comment.start <= headOf(source),
  isInside,
  gap: () => gapBetween(source.text, comment.end, line.start),
  check,
});

/** What follows the line below a comment, up to the next stage. */
function restOfStage({ file, end }: Span, { text }: Source, { nextStage = () => text.length }: Surrounding): Span {
  const start = endOfLine(text, Math.min(endOfLine(text, end) + 1, text.length));
  return { file, start, end: Math.max(start, nextStage(start) - 1) };
}

/** `seaworthy: ignore[rule, rule] reason until 2027-01-31`. */
function requestIn(written: string, { file, start }: Span): Request | undefined {
  const match = ours.exec(written);
  if (!match) return undefined;
  const [whole, word = "", names, rest = ""] = match;
  const at = (index: number, length: number): Span => ({ file, start: start + index, end: start + index + length });
  const rules: Located<string>[] = [];
  if (names !== undefined) {
    const from = match.index + whole.indexOf("[") + 1;
    for (const name of names.matchAll(/[^\s,][^,]*/g)) {
      const value = name[0].trimEnd();
      rules.push({ value, span: at(from + name.index, value.length) });
    }
  }
  const restAt = match.index + whole.length - rest.length;
  const until = day.exec(rest);
  const reason = (until ? rest.slice(0, until.index) + rest.slice(until.index + until[0].length) : rest)
    .replace(/[ \t]+/g, " ")
    .replace(/^[\s:–—-]+/, "");
  const date = until?.[1] ?? "";
  return {
    word: word.toLowerCase(),
    rules,
    reason: withoutEnd(reason, /[\s,;(–—-]/),
    ...(until ? { until: { value: date, span: at(restAt + until.index + until[0].length - date.length, date.length) } } : {}),
  };
}

/**
 * Comments with `#` of a text read line by line: one after something covers its line, one that stands alone the next
 * line that is more than a comment. `blockFrom` answers where what begins on a line ends.
 */
export function hashComments(
  source: Source,
  blockFrom: (start: number) => number = (start) => endOfLine(source.text, start),
): Suppression[] {
  const { text } = source;
  if (!mayIgnore(text)) return [];
  return [...text.matchAll(/#[^\n]*/g)].flatMap(
    (match) => suppressionAt(source, match.index, match.index + match[0].trimEnd().length, blockFrom) ?? [],
  );
}

/** One such comment, by its place. */
export function suppressionAt(
  source: Source,
  start: number,
  end: number,
  blockFrom: (start: number) => number,
  peers: readonly Peer[] = [],
): Suppression | undefined {
  const { text, path: file } = source;
  const from = coveredFrom(source, start);
  return suppressionIn({ file, start, end }, source, {
    peers,
    line: { file, start: from, end: endOfLine(text, from) },
    block: () => ({ file, start: from, end: blockFrom(from) }),
  });
}

/** What is found out about a file once, however many comments it has. */
interface Lines {
  /** Where the first line begins that is more than a comment. */
  head?: number;
  /** By the line a comment stands on alone: the next that is more than a comment. */
  readonly next: Map<number, number>;
}

const known = new Memory<Source, Lines>();

function linesOf(source: Source): Lines {
  const lines = known.get(source) ?? { next: new Map<number, number>() };
  known.set(source, lines);
  return lines;
}

/** How far a file has nothing but comments. */
function headOf(source: Source): number {
  const lines = linesOf(source);
  if (lines.head === undefined) {
    let at = 0;
    while (at < source.text.length && /^\uFEFF?\s*(?:#.*|---\s*)?$/.test(source.text.slice(at, endOfLine(source.text, at))))
      at = endOfLine(source.text, at) + 1;
    lines.head = at;
  }
  return lines.head;
}

/** Where the line begins that a comment is about: its own, or when it stands alone, the next that is more than a comment. */
function coveredFrom(source: Source, comment: number): number {
  const { text } = source;
  const { next } = linesOf(source);
  const own = text.lastIndexOf("\n", comment - 1) + 1;
  if (text.slice(own, comment).trim() !== "") return own;
  const passed: number[] = [];
  let start = own;
  do {
    passed.push(start);
    start = next.get(start) ?? Math.min(endOfLine(text, start) + 1, text.length);
  } while (start < text.length && /^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(text.slice(start, endOfLine(text, start) + 1)));
  for (const each of passed) next.set(each, start);
  return start;
}

/** The offset of the line end at or after an offset. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
