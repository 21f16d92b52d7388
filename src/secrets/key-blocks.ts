import type { Span } from "../text/span.ts";

type Range = Pick<Span, "start" | "end">;

/** How the armour of a private key begins: RFC 7468, RFC 1421, RFC 9580, OpenSSH's PROTOCOL.key; ssh.com's has four dashes and blanks. */
const begin = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g;
/** How an armour ends, or the next one begins where its own end is missing. */
const border = /-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g;
/** The private half in a file of PuTTY's (the.earth.li/~sgtatham/putty, appendix C), and the sum behind it. */
const puttyBegin = /\bPrivate-Lines: {0,4}\d{1,4}/g;
const puttyEnd = /\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g;
/** `-----BEGIN ` in base64. */
const encoded = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g;

/** What stands between the lines of a key: blanks, quotes and line breaks as files and programs write them, the signs that join lines. */
const between = /(?:\\[nrt]|[\s"'\\,])+/y;
/** A line of a key; a short one is the last. */
const line = /[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y;
/** A line in front of the key: RFC 1421, RFC 9580. */
const header = /(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;

/**
 * The private keys in a text, each from where it begins to the end of its armour, whatever stands between; in the base64 of one, too.
 * Where its end is missing, the key goes as far as lines look like those of one; `whole`: the text is nothing else, and all of it is the key.
 * Linear in the text.
 */
export function keyBlocksIn(text: string, whole = false): Range[] {
  const blocks: Range[] = [];
  const add = (start: number, from: number, last: RegExp): void => {
    if (start < (blocks.at(-1)?.end ?? 0)) return;
    last.lastIndex = from;
    const end = last.exec(text);
    const isClosed = end && !end[0].endsWith("BEGIN ");
    blocks.push({ start, end: isClosed ? end.index + end[0].length : whole && !end ? text.length : endOfLines(text, from) });
  };
  if (text.includes("PRIVATE KEY")) for (const { 0: armour, index } of text.matchAll(begin)) add(index, index + armour.length, border);
  if (text.includes("PuTTY-User-Key-File-"))
    for (const { 0: armour, index } of text.matchAll(puttyBegin)) add(index + armour.length, index + armour.length, puttyEnd);
  if (text.includes("LS0tLS1CRUdJTi"))
    for (const { index } of text.matchAll(encoded))
      if (index >= (blocks.at(-1)?.end ?? 0) && atob(text.slice(index, index + 48)).includes("PRIVATE"))
        blocks.push({ start: index, end: endOfLines(text, index) });
  return blocks;
}

/** Where the lines of a key end that begin at `from`, or behind it. */
function endOfLines(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; ) {
    between.lastIndex = at;
    if (between.test(text)) at = between.lastIndex;
    const pattern = [line, header].find((each) => {
      each.lastIndex = at;
      return each.test(text);
    });
    if (!pattern) return end;
    at = pattern.lastIndex;
    end = at;
  }
  return end;
}

/** The parts of a key that say something by themselves: its lines, which a text may hold one by one. */
export const keyLines = (block: string): string[] => block.split(/\\[nrt]|[\s"',\\]/).filter((part) => /^[A-Za-z0-9+/=]{16,}$/.test(part));
