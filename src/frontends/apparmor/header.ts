import type { Scanner } from "./scanner.ts";
import { readGroup, readList, unexpected } from "./statement.ts";
import type { Condition, Profile, Word } from "./syntax.ts";

/** Reads a profile's header up to its brace, where the scanner then stands. `undefined` when there is none; a fault says why. */
export function readHeader(scan: Scanner, start: number): Omit<Profile, "items" | "open" | "span"> | undefined {
  const keyword = scan.take(/profile(?=[ \t]|$)|hat(?=[ \t]|$)|\^/y);
  if (keyword !== "^") scan.take(/[ \t]+/y);
  const name = withoutBrace(scan, scan.word());
  if (!name) {
    scan.fault(scan.span(start, Math.max(scan.last, start + 1)), "a profile wants a name on the same line: `profile NAME {`");
    return undefined;
  }
  if (!keyword && !/^(?:\/|:)/.test(name.value))
    scan.fault(name.span, "only a path or a namespace may begin a profile without the word `profile`");
  if (name.value.startsWith("&")) scan.fault(name.span, "a profile's name begins with neither `&` nor a space");
  const namespace = /^:(?:([^:]*):)?(?:\/\/)?(.*)$/s.exec(name.value);
  if (namespace && (namespace[1] === undefined || namespace[1] === "" || namespace[2] === ""))
    scan.fault(name.span, "a namespace is written `:namespace:profile`");
  let attachment: Word | undefined;
  const flags: Word[] = [];
  const extended: Condition[] = [];
  let flagged = false;
  for (;;) {
    scan.blanks();
    const at = scan.at;
    const char = scan.text[at];
    if (char === "{") break;
    if (char === "(" || scan.take(/flags[ \t]*=[ \t\r\n]*(?=\()/y)) {
      const list = readList(scan);
      if (!list) return undefined;
      if (flagged) scan.fault(scan.span(at), "a profile has one list of flags");
      if (list.length === 0) scan.fault(scan.span(at), "this list of flags is empty: leave it out, or name a flag");
      flagged = true;
      flags.push(...list);
    } else if (scan.take(/xattrs(?=[ \t]*=[ \t]*\()/y)) {
      const conditions = readGroup(scan);
      if (!conditions) return undefined;
      if (keyword === "^" || keyword === "hat") scan.fault(scan.span(at), "a hat cannot ask for extended attributes");
      if (flagged) scan.fault(scan.span(at), "extended attributes stand before the flags");
      extended.push(...conditions);
    } else if (scan.take(/\+[ \t]*identities(?=[ \t]*=)/y)) {
      scan.take(/[ \t]*=[ \t]*/y);
      if (scan.text[scan.at] !== "(" || !readList(scan)) {
        scan.fault(scan.span(at), "identities are written `+ identities=(name other)`");
        return undefined;
      }
    } else if (!attachment && !flagged && extended.length === 0 && scan.sees(/"?(?:\/|@)|"|[A-Za-z]\w*(?=[ \t]*(?:\{|\(|flags))/y)) {
      attachment = scan.word();
      if (!attachment) {
        scan.fault(scan.span(at, at + 1), unexpected(scan, at));
        return undefined;
      }
      if (!/^(?:\/|@\{)/.test(attachment.value))
        scan.fault(attachment.span, "what a profile attaches to is a path: it begins with `/` or a variable");
    } else {
      scan.fault(
        scan.span(at, Math.max(at + 1, at + (/^\w+(?=\W)/.exec(scan.text.slice(at, at + 40))?.[0].length ?? 1))),
        scan.done ? "the file ends before the profile's `{`" : `\`{\` is expected here, or flags: ${unexpected(scan, at)}`,
      );
      // The block is read all the same when its brace ends this line.
      if (!scan.take(/[^\n{]*(?=\{[ \t]*(?:#|\r?\n))/y)) return undefined;
    }
  }
  return {
    kind: "profile",
    keyword: keyword === "^" || keyword === "hat" ? "hat" : keyword ? "profile" : "file",
    name,
    ...(attachment ? { attachment } : {}),
    flags,
    extended,
    header: scan.span(start),
  };
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
