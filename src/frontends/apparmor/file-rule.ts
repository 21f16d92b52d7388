import type { Scanner } from "./scanner.ts";
import { missingComma, ruleStart, unexpected } from "./statement.ts";
import type { FileRule, LinkRule, Prefix, Word } from "./syntax.ts";

const pathStart = /"?(?:\/|@\{?[A-Za-z]|:[^=]|&)/y;

/**
 * Reads a rule about paths: `/path rw,`, `rw /path,`, `file,`, `link /a -> /b,`. Answers `"header"` when a path stands
 * there that no permissions follow: it begins a profile. `undefined` when it cannot go on; a fault says why.
 */
export function readFileRule(scan: Scanner, prefix: Prefix, start: number): FileRule | LinkRule | "header" | undefined {
  const at = scan.at;
  const linked = scan.take(/link(?![\w])/y);
  if (linked) return readLink(scan, prefix, start);
  const file = scan.take(/file(?=[\s,])/y) !== undefined;
  if (file) {
    scan.blanks();
    const ended = scan.text[scan.at] === ",";
    if (ended || scan.done || scan.sees(/\}/y)) {
      if (ended) scan.at += 1;
      else missingComma(scan);
      return {
        kind: "file",
        prefix,
        path: null,
        permissions: { value: "", span: scan.span(at) },
        subset: false,
        leading: false,
        span: scan.span(start),
      };
    }
  }
  const execAt = scan.at;
  const exec = scan.take(/(?:un)?safe(?=\s)/y) as "safe" | "unsafe" | undefined;
  const execSpan = scan.span(execAt);
  scan.blanks();
  const leading = scan.takeMode();
  let subset = false;
  if (leading) {
    scan.blanks();
    subset = scan.take(/subset(?=\s)|<=/y) !== undefined;
    scan.blanks();
  }
  // The parser takes a bare word for a path, too, when permissions follow.
  const bareWord = !leading && !file && !exec && scan.sees(/[A-Za-z]\w*[ \t]+(?:[rwalkmRWLM]|[PpCc]?[IiUu]?[Xx])+[ \t]*,/y);
  const path = bareWord || scan.sees(pathStart) ? scan.word() : undefined;
  if (!path) {
    const here = scan.at;
    scan.fault(
      scan.span(here, here + 1),
      leading || file || exec || linked ? `a path is expected here, beginning with \`/\`` : nothingBegins(scan, here),
    );
    return undefined;
  }
  if (subset && leading && /[^lL]/.test(leading.value)) scan.fault(leading.span, "`subset` goes with link rules only");
  scan.blanks();
  let target: Word | undefined;
  let permissions = leading;
  if (!permissions) {
    permissions = scan.takeMode();
    if (!permissions) {
      const here = scan.at;
      const bare = !file && !exec && Object.keys(prefix).length === 0;
      if (bare && headerFollows(scan)) return "header";
      const word = /^[A-Za-z]+/.exec(scan.text.slice(here, here + 20))?.[0] ?? "";
      const letters = /^[rwalkmixpucRWLMXPUC]+$/.test(word);
      if (word && letters) {
        // Permissions that end the rule without a comma: the last of a block, or of the file.
        scan.at += word.length;
        scan.last = scan.at;
        missingComma(scan);
        return make({ value: word, span: scan.span(here) });
      }
      scan.fault(
        scan.span(here, here + Math.max(1, word.length)),
        word && !letters && scan.sees(/[A-Za-z]+[ \t]*(?:,|->)/y)
          ? `\`${word}\` are no permissions: they are made of r, w, a, l, k, m and ix, px, cx, ux with their variants`
          : "permissions such as `r`, `rw` or `ix` are expected after the path",
      );
      return undefined;
    }
  }
  scan.blanks();
  if (scan.take(/->/y)) {
    scan.blanks();
    target = scan.word();
    if (!target) {
      scan.fault(scan.span(scan.at, scan.at + 1), "`->` wants a name after it");
      return undefined;
    }
    scan.blanks();
  }
  end(scan);
  return make(permissions);

  function make(given: Word): FileRule {
    return {
      kind: "file",
      prefix,
      path: path as Word,
      permissions: given,
      ...(target ? { target } : {}),
      ...(exec ? { exec: { value: exec, span: execSpan } } : {}),
      subset,
      leading: leading !== undefined,
      span: scan.span(start),
    };
  }
}

function readLink(scan: Scanner, prefix: Prefix, start: number): LinkRule | undefined {
  scan.blanks();
  const subset = scan.take(/subset(?=\s)|<=/y) !== undefined;
  scan.blanks();
  const from = scan.sees(pathStart) ? scan.word() : undefined;
  scan.blanks();
  const arrow = from && scan.take(/->/y);
  scan.blanks();
  const to = arrow ? scan.word() : undefined;
  if (!from || !to) {
    scan.fault(scan.span(start), "a link rule is `link /new -> /existing,`");
    return undefined;
  }
  scan.blanks();
  end(scan);
  return { kind: "link", prefix, subset, path: from, target: to, span: scan.span(start) };
}

/** The comma that ends the rule; when another rule begins instead, it is missing where this one ends. */
function end(scan: Scanner): void {
  if (scan.text[scan.at] === ",") {
    scan.at += 1;
    return;
  }
  const fresh = scan.text.slice(scan.last, scan.at).includes("\n") || scan.done;
  if (fresh || scan.sees(pathStart) || scan.sees(ruleStart)) missingComma(scan);
  else {
    const { at } = scan;
    scan.fault(scan.span(at, at + 1), `${unexpected(scan, at)}: the rule ends with a comma`);
    scan.recover();
  }
}

/** Whether what follows a path can only be the rest of a profile's header. */
function headerFollows(scan: Scanner): boolean {
  const { at, text } = scan;
  const brace = text.indexOf("{", at);
  if (brace < 0) return scan.done;
  const between = text.slice(at, brace);
  return text[at] === "{" || (!/[\r\n][ \t]*[^\s#]/.test(between.replace(/\([^)]*\)/g, "")) && !/,[ \t]*(?:#|\r?\n)/.test(between));
}

function nothingBegins(scan: Scanner, at: number): string {
  return scan.sees(/"/y)
    ? "a quoted word that begins a rule is a path and starts with `/`, or its quote is never closed"
    : unexpected(scan, at);
}
