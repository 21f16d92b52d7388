import type { Suppression } from "../model/document.ts";
import type { Source } from "../text/source.ts";
import type { Located, Span } from "../text/span.ts";
import { type PeerRequest, peerRequest } from "./peer-comments.ts";

/** What a comment asks for, before it is known what it covers. */
interface Request {
  readonly word: string;
  readonly rules: readonly Located<string>[];
  readonly reason: string;
  readonly until?: Located<string>;
}

/** What the parts of a file around a comment are. */
export interface Surrounding {
  /** What `ignore` covers: the line it ends, or what stands below it. */
  readonly line: Span;
  /** What `ignore-block` covers: that and everything inside it. */
  readonly block: () => Span;
}

/** Whether a text may hold comments that ask for something: most hold none, and nobody searches them. */
export const mayIgnore = (text: string): boolean => /seaworthy:|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(text);

const ours = /seaworthy:[ \t]*(ignore(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/;
const day = /\buntil[ \t:=]+(\d{4}-\d{2}-\d{2}|\d[\w./-]*)/i;

/** Reads a comment, or another text that may hold a request; nothing when it asks for nothing. */
export function suppressionIn(comment: Span, { text, path: file }: Source, { line, block }: Surrounding): Suppression | undefined {
  const whole = { file, start: 0, end: text.length };
  const written = text.slice(comment.start, Math.min(comment.end, comment.start + 4096)).replace(/\r$/, "");
  const request = requestIn(written, comment);
  if (request) {
    const { word } = request;
    // A word nobody knows covers nothing.
    const covers =
      word === "ignore-file" ? whole : word === "ignore-block" ? block() : word === "ignore" ? line : { file, start: -1, end: -1 };
    return { by: "seaworthy", ...request, covers, span: comment };
  }
  const peer: PeerRequest | undefined = peerRequest(written, comment, () => isHead(text, comment.start));
  return peer && { ...peer, covers: peer.reach === "file" ? whole : peer.reach === "block" ? block() : line, span: comment };
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
    .replace(/^[\s:–—-]+|[\s,;(–—-]+$/g, "")
    .trim();
  const date = until?.[1] ?? "";
  return {
    word,
    rules,
    reason,
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
export function suppressionAt(source: Source, start: number, end: number, blockFrom: (start: number) => number): Suppression | undefined {
  const { text, path: file } = source;
  const from = coveredFrom(text, start);
  return suppressionIn({ file, start, end }, source, {
    line: { file, start: from, end: endOfLine(text, from) },
    block: () => ({ file, start: from, end: blockFrom(from) }),
  });
}

/** Whether nothing but comments stands above a place. */
const isHead = (text: string, end: number): boolean =>
  text
    .slice(0, text.lastIndexOf("\n", end - 1) + 1)
    .split("\n")
    .every((line) => /^\uFEFF?\s*(?:#.*|---\s*)?$/.test(line));

/** Where the line begins that a comment is about: its own, or when it stands alone, the next that is more than a comment. */
function coveredFrom(text: string, comment: number): number {
  let start = text.lastIndexOf("\n", comment - 1) + 1;
  if (text.slice(start, comment).trim() !== "") return start;
  do start = Math.min(endOfLine(text, start) + 1, text.length);
  while (start < text.length && /^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(text.slice(start, endOfLine(text, start) + 1)));
  return start;
}

/** The offset of the line end at or after an offset. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
