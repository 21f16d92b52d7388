import { readGroup, readList } from "./lists.ts";
import type { Scanner } from "./scanner.ts";
import type { Condition, Profile, Word } from "./syntax.ts";
import { unexpected } from "./unexpected.ts";

/** What has been read of a header behind the name. */
interface Draft {
  attachment?: Word;
  /** Lists of flags may be empty, and are a fault then. */
  flags?: readonly Word[];
  readonly extended: Condition[];
}

/** Reads a profile's header up to its brace, where the scanner then stands. `undefined` when there is none; a fault says why. */
export function readHeader(scan: Scanner, start: number): Omit<Profile, "items" | "open" | "span"> | undefined {
  const word = scan.take(/profile(?=[ \t]|$)|hat(?=[ \t]|$)|\^/y);
  if (word !== "^") scan.take(/[ \t]+/y);
  const keyword = word === "^" || word === "hat" ? "hat" : word ? "profile" : "file";
  const name = readName(scan, start, keyword);
  if (!name) return undefined;
  const draft: Draft = { extended: [] };
  for (scan.blanks(); scan.text[scan.at] !== "{"; scan.blanks()) if (!readPart(scan, keyword, draft)) return undefined;
  const { attachment, flags = [], extended } = draft;
  return { kind: "profile", keyword, name, ...(attachment ? { attachment } : {}), flags, extended, header: scan.span(start) };
}

function readName(scan: Scanner, start: number, keyword: Profile["keyword"]): Word | undefined {
  const name = withoutBrace(scan, scan.word());
  if (!name) {
    scan.fault(scan.span(start, Math.max(scan.last, start + 1)), "a profile needs a name on the same line: `profile NAME {`");
    return undefined;
  }
  if (keyword === "file" && !/^(?:\/|:)/.test(name.value))
    scan.fault(name.span, "only a path or a namespace may begin a profile without the word `profile`");
  if (name.value.startsWith("&")) scan.fault(name.span, "a profile's name must not begin with `&` or a space");
  const namespace = /^:(?:([^:]*):)?(?:\/\/)?(.*)$/s.exec(name.value);
  if (namespace && (namespace[1] === undefined || namespace[1] === "" || namespace[2] === ""))
    scan.fault(name.span, "write a namespace as `:namespace:profile`");
  return name;
}

/** Reads what stands next behind the name into the draft; `false` when it cannot go on. */
function readPart(scan: Scanner, keyword: Profile["keyword"], draft: Draft): boolean {
  if (scan.sees(/\(|flags[ \t]*=[ \t\r\n]*\(/y)) return readFlags(scan, draft);
  if (scan.sees(/xattrs(?=[ \t]*=[ \t]*\()/y)) return readAttributes(scan, keyword, draft);
  if (scan.sees(/\+[ \t]*identities(?=[ \t]*=)/y)) return readIdentities(scan);
  const isFirst = !draft.attachment && !draft.flags && draft.extended.length === 0;
  if (isFirst && scan.sees(/"?(?:\/|@)|"|[A-Za-z]\w*(?=[ \t]*(?:\{|\(|flags))/y)) return readAttachment(scan, draft);
  return skipUnexpected(scan);
}

function readFlags(scan: Scanner, draft: Draft): boolean {
  const start = scan.at;
  scan.take(/flags[ \t]*=[ \t\r\n]*/y);
  const list = readList(scan);
  if (!list) return false;
  if (draft.flags) scan.fault(scan.span(start), "a profile can have only one list of flags");
  if (list.length === 0) scan.fault(scan.span(start), "this list of flags is empty: remove it, or name a flag");
  draft.flags = [...(draft.flags ?? []), ...list];
  return true;
}

function readAttributes(scan: Scanner, keyword: Profile["keyword"], { flags, extended }: Draft): boolean {
  const start = scan.at;
  scan.take(/xattrs/y);
  const conditions = readGroup(scan);
  if (!conditions) return false;
  if (keyword === "hat") scan.fault(scan.span(start), "a hat cannot ask for extended attributes");
  if (flags) scan.fault(scan.span(start), "extended attributes must come before the flags");
  for (const condition of conditions) extended.push(condition);
  return true;
}

function readIdentities(scan: Scanner): boolean {
  const start = scan.at;
  scan.take(/\+[ \t]*identities[ \t]*=[ \t]*/y);
  const names = scan.text[scan.at] === "(" ? readList(scan) : undefined;
  if (!names?.length || names.some(({ value }) => /^[^/].*\s/s.test(value)))
    scan.fault(scan.span(start), "write identities as `+ identities=(name other)`; only paths may contain spaces");
  return names !== undefined;
}

function readAttachment(scan: Scanner, draft: Draft): boolean {
  const { at } = scan;
  const attachment = scan.word();
  if (!attachment) {
    scan.fault(scan.span(at, at + 1), unexpected(scan, at));
    return false;
  }
  draft.attachment = attachment;
  if (!/^(?:\/|@\{)/.test(attachment.value))
    scan.fault(attachment.span, "the path a profile attaches to must begin with `/` or a variable");
  return true;
}

/** The block is read all the same when its brace ends this line. */
function skipUnexpected(scan: Scanner): boolean {
  const { at } = scan;
  scan.fault(
    scan.span(at, Math.max(at + 1, at + (/^\w+(?=\W)/.exec(scan.text.slice(at, at + 40))?.[0].length ?? 1))),
    scan.done ? "the file ends before the profile's `{`" : `\`{\` is expected here, or flags: ${unexpected(scan, at)}`,
  );
  return scan.take(/[^\n{]*(?=\{[ \t]*(?:#|\r?\n))/y) !== undefined;
}

/** A brace that follows a name without a space is part of it for the parser; read on as it was meant. */
function withoutBrace(scan: Scanner, name: Word | undefined): Word | undefined {
  if (!name || name.value.length < 2 || !name.value.endsWith("{") || name.span.end - name.span.start !== name.value.length) return name;
  const end = name.span.end - 1;
  scan.fault(name.span, `a space is missing before the brace: the name is read as \`${name.value}\``, "broken", {
    title: "add the space",
    safety: "safe",
    edits: [{ span: scan.span(end, end), text: " " }],
  });
  scan.at = end;
  scan.last = end;
  return { value: name.value.slice(0, -1), span: scan.span(name.span.start, end) };
}
