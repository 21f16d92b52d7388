import { readLinkRule, takeSubset } from "./link-rule.ts";
import { endPathRule, missingComma, pathStart } from "./rule-end.ts";
import type { Scanner } from "./scanner.ts";
import type { FileRule, LinkRule, Prefix, Word } from "./syntax.ts";
import { unexpected } from "./unexpected.ts";

/** What stands before the path of a rule. */
type Opening = Pick<FileRule, "exec" | "subset"> & {
  /** The word `file` stands there. */
  readonly file: boolean;
  readonly permissions?: Word;
};

/**
 * Reads a rule about paths: `/path rw,`, `rw /path,`, `file,`, `link /a -> /b,`. Answers `"header"` when a path stands
 * there that no permissions follow: it begins a profile. `undefined` when it cannot go on; a fault says why.
 */
export function readFileRule(scan: Scanner, prefix: Prefix, start: number): FileRule | LinkRule | "header" | undefined {
  if (scan.take(/link(?![\w])/y)) return readLinkRule(scan, prefix, start);
  const at = scan.at;
  const file = scan.take(/file(?=[\s,])/y) !== undefined;
  if (file && endsHere(scan)) {
    const permissions = { value: "", span: scan.span(at) };
    return { kind: "file", prefix, path: null, permissions, subset: false, leading: false, span: scan.span(start) };
  }
  const opening = readOpening(scan, file);
  const path = readPath(scan, opening);
  if (!path) return undefined;
  const { exec, subset, permissions: leading } = opening;
  if (subset && leading && /[^lL]/.test(leading.value)) scan.fault(leading.span, "`subset` is allowed in link rules only");
  scan.blanks();
  const permissions = leading ?? scan.takeMode();
  const make = (given: Word, target?: Word): FileRule => ({
    kind: "file",
    prefix,
    path,
    permissions: given,
    ...(target ? { target } : {}),
    ...(exec ? { exec } : {}),
    subset,
    leading: leading !== undefined,
    span: scan.span(start),
  });
  if (!permissions) {
    const bare = !file && !exec && Object.keys(prefix).length === 0;
    if (bare && headerFollows(scan)) return "header";
    const last = readLastPermissions(scan);
    return last && make(last);
  }
  const target = readTarget(scan);
  if (target === "missing") return undefined;
  endPathRule(scan);
  return make(permissions, target);
}

/** Whether a rule that is the word `file` alone ends here: all files, all permissions. */
function endsHere(scan: Scanner): boolean {
  scan.blanks();
  if (scan.text[scan.at] === ",") {
    scan.at += 1;
    return true;
  }
  if (!scan.done && !scan.sees(/\}/y)) return false;
  missingComma(scan);
  return true;
}

function readOpening(scan: Scanner, file: boolean): Opening {
  const start = scan.at;
  const value = scan.take(/(?:un)?safe(?=\s)/y) as "safe" | "unsafe" | undefined;
  const exec = value && { value, span: scan.span(start) };
  scan.blanks();
  const permissions = scan.takeMode();
  if (permissions) scan.blanks();
  const subset = permissions !== undefined && takeSubset(scan);
  if (permissions) scan.blanks();
  return { file, subset, ...(exec ? { exec } : {}), ...(permissions ? { permissions } : {}) };
}

/** `undefined` when no path stands here; a fault says what is wrong. */
function readPath(scan: Scanner, { file, exec, permissions }: Opening): Word | undefined {
  const { at } = scan;
  const hasBegun = file || exec !== undefined || permissions !== undefined;
  // The parser takes a bare word for a path, too, when permissions follow.
  const bareWord = !hasBegun && scan.sees(/[A-Za-z]\w*[ \t]+(?:[rwalkmRWLM]|[PpCc]?[IiUu]?[Xx])+[ \t]*,/y);
  const path = bareWord || scan.sees(pathStart) ? scan.word() : undefined;
  if (!path) scan.fault(scan.span(at, at + 1), hasBegun ? "a path is expected here, beginning with `/`" : nothingBegins(scan, at));
  return path;
}

/** Permissions that end the rule without a comma: the last of a block, or of the file. `undefined` when nothing like them stands here. */
function readLastPermissions(scan: Scanner): Word | undefined {
  const { at } = scan;
  const word = /^[A-Za-z]+/.exec(scan.text.slice(at, at + 20))?.[0] ?? "";
  if (word !== "all" && /^[rwalkmixpucRWLMXPUC]+$/.test(word)) {
    scan.at += word.length;
    scan.last = scan.at;
    missingComma(scan);
    return { value: word, span: scan.span(at) };
  }
  scan.fault(
    scan.span(at, at + Math.max(1, word.length)),
    word && scan.sees(/[A-Za-z]+[ \t]*(?:,|->)/y)
      ? `\`${word}\` is not a list of permissions: use r, w, a, l, k, m and ix, px, cx, ux with their variants`
      : "permissions such as `r`, `rw` or `ix` are expected after the path",
  );
  return undefined;
}

/** The profile that a program started from here changes to, when an arrow points at one; a fault says when nothing follows the arrow. */
function readTarget(scan: Scanner): Word | "missing" | undefined {
  scan.blanks();
  if (!scan.take(/->/y)) return undefined;
  scan.blanks();
  const target = scan.word();
  if (target) scan.blanks();
  else scan.fault(scan.span(scan.at, scan.at + 1), "`->` needs a name after it");
  return target ?? "missing";
}

/** Whether what follows a path can only be the rest of a profile's header. */
function headerFollows(scan: Scanner): boolean {
  const { at, text } = scan;
  const brace = text.indexOf("{", at);
  if (brace < 0) return scan.done;
  const between = text.slice(at, brace);
  return (
    text[at] === "{" ||
    (!/[\r\n][ \t]*[^\s#]/.test(between.replace(/\([^)]*(\)?)/g, (list, closed) => (closed ? "" : list))) &&
      !/,[ \t]*(?:#|\r?\n)/.test(between))
  );
}

function nothingBegins(scan: Scanner, at: number): string {
  return scan.sees(/"/y)
    ? "a quoted word that begins a rule is a path and starts with `/`, or its quote is never closed"
    : unexpected(scan, at);
}
