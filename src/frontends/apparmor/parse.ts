import { policyCapabilities } from "../../knowledge/apparmor.ts";
import type { Fault } from "../../model/document.ts";
import { nearest } from "../../syntax/nearest.ts";
import { own } from "../../text/own.ts";
import type { Source } from "../../text/source.ts";
import { readAbi, readAlias, readBoolean, readInclude, readVariable } from "./directives.ts";
import { readExpression } from "./expression.ts";
import { readFileRule } from "./file-rule.ts";
import { readHeader } from "./header.ts";
import { readPrefix } from "./prefix.ts";
import { endItem, missingComma, ruleStart } from "./rule-end.ts";
import { Scanner } from "./scanner.ts";
import { readStatement, statementWords } from "./statement.ts";
import type { Conditional, Item, Prefix, Word } from "./syntax.ts";
import { unexpected } from "./unexpected.ts";

/** What is written in one file: whole profiles, or the fragment of one that others include. */
export interface ParsedFile {
  readonly source: Source;
  readonly items: readonly Item[];
  readonly faults: readonly Fault[];
}

/** Profiles within profiles are compiled to any depth; ours end before the stack does. */
const deepest = 200;

/** Parses a profile, or a fragment, of AppArmor 4 and 5. Never throws; after an error it goes on with the next rule. */
export function parseAppArmor(source: Source): ParsedFile {
  const scan = new Scanner(source);
  const items = new Parser(scan).items(0);
  const bom = source.text.startsWith("\uFEFF") ? 1 : 0;
  const nul = source.text.indexOf("\0", bom);
  if (nul >= 0) scan.fault(scan.span(nul, nul + 1), "this is a NUL byte, which the parser does not accept");
  return { source, items, faults: scan.faults };
}

class Parser {
  readonly #scan: Scanner;
  /** The rest of the file is left unread: what it lacks is not told. */
  #cut = false;

  constructor(scan: Scanner) {
    this.#scan = scan;
  }

  /** Items up to the brace that closes this block, or the end of the file. `depth` 0 is the file itself. */
  items(depth: number): Item[] {
    const scan = this.#scan;
    const found: Item[] = [];
    for (;;) {
      scan.blanks();
      if (scan.done) return found;
      const before = scan.at;
      if (scan.text[before] === "}") {
        if (depth > 0) return found;
        scan.fault(scan.span(before, before + 1), "this `}` closes nothing");
        scan.at = before + 1;
        scan.last = scan.at;
        continue;
      }
      const faults = scan.faults.length;
      const item = this.#item(depth);
      if (item) found.push(item);
      else if (scan.faults.length > faults) scan.recover();
      if (scan.at === before) scan.at = before + 1;
    }
  }

  #item(depth: number): Item | undefined {
    const scan = this.#scan;
    const start = scan.at;
    const include = scan.takeInclude();
    if (include) return readInclude(scan, start, include.startsWith("#"));
    if (scan.sees(/\$\{?[A-Za-z]/y)) return readBoolean(scan, start);
    if (scan.sees(/@(?:\{[A-Za-z]\w*\}|[A-Za-z]\w*)[ \t\r\n]*(?:\+=|\?=|:=|=)/y)) return readVariable(scan, start);
    if (scan.sees(/(?:profile|hat)(?:[ \t]|$)|\^/y)) return this.#profile(start, depth);
    if (scan.take(/abi\b/y)) return readAbi(scan, start);
    if (scan.take(/(?:alias|rewrite)\b/y)) return readAlias(scan, start);
    if (scan.take(/if\b/y)) return this.#conditional(start, depth);
    const prefix = readPrefix(scan);
    if (!prefix) return undefined;
    scan.blanks();
    return this.#rule(start, prefix, depth);
  }

  #rule(start: number, prefix: Prefix, depth: number): Item | undefined {
    const scan = this.#scan;
    const at = scan.at;
    if (scan.text[at] === "{" && !/^\{[^\s{}]*,/.test(scan.text.slice(at, at + 200))) {
      if (prefix.priority) scan.fault(prefix.priority.span, "a block takes no priority: give it to the rules inside");
      const items = this.#block(at, depth);
      return { kind: "block", prefix, items, span: scan.span(start) };
    }
    // A mode may be spelled like a keyword's beginning; the longer match wins, as in the parser.
    if (scan.take(/all(?=[^\w])/y)) {
      endItem(scan);
      return { kind: "all", prefix, span: scan.span(start) };
    }
    if (!scan.seesMode()) {
      const word = /^[A-Za-z_]\w*/.exec(scan.text.slice(at, at + 40))?.[0] ?? "";
      const statement = own(statementWords, word);
      if (statement) {
        scan.at += word.length;
        scan.last = scan.at;
        return readStatement(scan, statement, prefix, start);
      }
      if (word === "capability") return this.#capability(start, prefix);
      if (word === "set" && scan.take(/set\b/y)) return this.#rlimit(start);
      if (word && !/^(?:file|link|safe|unsafe)$/.test(word) && !scan.sees(/[a-z]\w*[ \t]+(?:[rwalkm]|[PpCc]?[IiUu]?x)+[ \t]*,/y)) {
        const known = [
          ...Object.keys(statementWords),
          "capability",
          "profile",
          "include",
          "deny",
          "allow",
          "audit",
          "owner",
          "file",
          "link",
        ];
        const meant = nearest(word, known);
        scan.fault(
          scan.span(at, at + word.length),
          /^CAP_|^cap_/.test(word)
            ? `capabilities are written \`capability ${word.slice(4).toLowerCase()},\``
            : policyCapabilities.includes(word)
              ? `\`${word}\` does not begin a rule: list capabilities without commas, \`capability chown ${word},\``
              : `\`${word}\` does not begin a rule${meant && meant !== word ? `, did you mean \`${meant}\`?` : depth === 0 ? ": a profile begins with `profile NAME {`" : ""}`,
        );
        return undefined;
      }
    }
    const rule = readFileRule(scan, prefix, start);
    // A path and no permissions: the old way to begin a profile.
    if (rule === "header") {
      scan.at = at;
      scan.last = at;
      return this.#profile(start, depth);
    }
    return rule;
  }

  /** What stands in the braces that open here. */
  #block(open: number, depth: number): Item[] {
    const scan = this.#scan;
    scan.at = open + 1;
    scan.last = scan.at;
    if (depth >= deepest) {
      scan.fault(scan.span(open, open + 1), "blocks nested this deeply are not read", "unread");
      this.#cut = true;
      scan.at = scan.text.length;
      return [];
    }
    const items = this.items(depth + 1);
    if (scan.text[scan.at] === "}") {
      scan.at += 1;
      scan.last = scan.at;
    } else if (!this.#cut) scan.fault(scan.span(open, open + 1), "this `{` is never closed");
    return items;
  }

  #profile(start: number, depth: number): Item | undefined {
    const scan = this.#scan;
    const header = readHeader(scan, start);
    if (!header) return undefined;
    const open = scan.at;
    const items = this.#block(open, depth);
    return { ...header, items, open, span: scan.span(start) };
  }

  #conditional(start: number, depth: number): Conditional | undefined {
    const scan = this.#scan;
    const test = readExpression(scan, true);
    if (!test) return undefined;
    scan.blanks();
    if (scan.text[scan.at] !== "{") {
      scan.fault(scan.span(scan.at, scan.at + 1), "`if` needs its rules in braces");
      return undefined;
    }
    const items = this.#block(scan.at, depth);
    scan.blanks();
    const end = scan.last;
    let otherwise: Conditional["otherwise"] = null;
    if (scan.take(/else\b/y)) {
      scan.blanks();
      const at = scan.at;
      if (scan.take(/if\b/y)) {
        if (depth >= deepest) {
          scan.fault(scan.span(at), "this many `else if` are not read", "unread");
          this.#cut = true;
          scan.at = scan.text.length;
          return { kind: "if", test, items, otherwise, span: scan.span(start, end) };
        }
        otherwise = this.#conditional(at, depth + 1) ?? null;
        if (!otherwise) return undefined;
      } else if (scan.text[at] === "{") otherwise = this.#block(at, depth);
      else {
        scan.fault(scan.span(end), "`else` needs `if` or its rules in braces");
        return undefined;
      }
    }
    return { kind: "if", test, items, otherwise, span: scan.span(start) };
  }

  #capability(start: number, prefix: Prefix): Item | undefined {
    const scan = this.#scan;
    scan.take(/capability\b/y);
    const names: Word[] = [];
    for (;;) {
      const line = scan.last;
      scan.blanks();
      const fresh = scan.text.slice(line, scan.at).includes("\n");
      if (scan.text[scan.at] === ",") {
        scan.at += 1;
        return { kind: "capability", prefix, names, span: scan.span(start) };
      }
      const at = scan.at;
      const seen = fresh && scan.sees(ruleStart);
      const value = seen ? undefined : scan.take(/[A-Za-z]\w*/y);
      if (value === undefined) {
        if (scan.done || fresh) {
          scan.at = at;
          missingComma(scan);
          return { kind: "capability", prefix, names, span: scan.span(start) };
        }
        scan.fault(scan.span(at, at + 1), unexpected(scan, at));
        return undefined;
      }
      names.push({ value, span: scan.span(at) });
    }
  }

  #rlimit(start: number): Item | undefined {
    const scan = this.#scan;
    scan.blanks();
    const keyword = scan.take(/rlimit\b/y);
    scan.blanks(false);
    const at = scan.at;
    const name = keyword && scan.take(/[A-Za-z_]+/y);
    const span = scan.span(at);
    scan.blanks(false);
    const is = name && scan.take(/<=/y);
    scan.blanks(false);
    const from = scan.at;
    const value = is && scan.take(/-?\d+|infinity/y);
    if (!name || !value) {
      scan.fault(scan.span(start), "write a limit as `set rlimit nofile <= 1024,`");
      return undefined;
    }
    const valueSpan = scan.span(from);
    scan.blanks(false);
    const unitAt = scan.at;
    const unit = scan.take(/[A-Za-z_]+/y);
    const unitSpan = scan.span(unitAt);
    endItem(scan);
    return {
      kind: "rlimit",
      name: { value: name, span },
      value: { value, span: valueSpan },
      ...(unit ? { unit: { value: unit, span: unitSpan } } : {}),
      span: scan.span(start),
    };
  }
}
