import { nearest } from "../../syntax/nearest.ts";
import type { Scanner } from "./scanner.ts";
import type { Condition, Prefix, StatementKind, StatementRule, Word } from "./syntax.ts";

/** The spellings of rules that are statements. */
export const statementWords: Readonly<Record<string, StatementKind>> = {
  network: "network",
  unix: "unix",
  dbus: "dbus",
  signal: "signal",
  ptrace: "ptrace",
  mqueue: "mqueue",
  userns: "userns",
  io_uring: "io_uring",
  mount: "mount",
  remount: "remount",
  umount: "umount",
  unmount: "umount",
  pivot_root: "pivot_root",
  change_profile: "change_profile",
};

/** Words of access that stand without parentheses, by kind. */
export const accessWords: Readonly<Partial<Record<StatementKind, readonly string[]>>> = {
  network: "create bind listen accept connect shutdown getattr setattr getopt setopt send receive read write r w rw wr".split(" "),
  unix: "create bind listen accept connect shutdown getattr setattr getopt setopt send receive read write r w rw wr".split(" "),
  dbus: "send receive bind eavesdrop read write r w rw wr".split(" "),
  signal: "send receive read write r w rw wr".split(" "),
  ptrace: "read trace readby tracedby write r w rw wr".split(" "),
  mqueue: "create open delete getattr setattr read write r w rw wr".split(" "),
  userns: ["create"],
  io_uring: ["sqpoll", "override_creds"],
};

/** What may begin the next rule, so that a comma is missing before it. */
export const ruleStart =
  /(?:(?:abi|alias|all|allow|audit|capability|change_profile|dbus|deny|file|hat|if|include|io_uring|link|mount|mqueue|network|other|owner|pivot_root|priority|profile|prompt|ptrace|remount|set(?=[ \t]+rlimit)|signal|umount|unix|unmount|userns)\b|#include|\})/y;

const named = /[A-Za-z][A-Za-z0-9_]*(?=[ \t]*=)/y;
const grouped = /(?:peer|xattrs)(?=[ \t]*=[ \t]*\()/y;
const inList = /[A-Za-z][A-Za-z0-9_]*(?=[ \t]+in[ \t]*\()/y;

/**
 * Reads what follows a keyword up to the comma: access, conditions, peer, words and a target. Answers `undefined` when
 * it cannot go on; a fault says why.
 */
export function readStatement(scan: Scanner, kind: StatementKind, prefix: Prefix, start: number): StatementRule | undefined {
  let access: readonly Word[] = [];
  const conditions: Condition[] = [];
  const words: Word[] = [];
  let peer: StatementRule["peer"];
  let target: Word | undefined;
  let exec: StatementRule["exec"];
  const own = accessWords[kind];
  for (;;) {
    const line = scan.last;
    scan.blanks(kind === "pivot_root");
    const fresh = scan.text.slice(line, scan.at).includes("\n");
    const char = scan.text[scan.at];
    if (char === ",") {
      scan.at += 1;
      break;
    }
    // A comment does not end the rule: the parser takes its words for the rule's.
    if (char === "#" && scan.last < scan.at) {
      missingComma(scan);
      scan.take(/[^\n]*/y);
      break;
    }
    if (char === undefined || (fresh && beginsRule(scan, kind))) {
      missingComma(scan);
      break;
    }
    const at = scan.at;
    if (scan.take(grouped)) {
      const conds = readGroup(scan);
      if (!conds) return undefined;
      if (peer) scan.fault(scan.span(at), "a rule has one `peer=(...)`");
      peer = { conditions: conds, span: scan.span(at) };
    } else if (scan.sees(named) || scan.sees(inList)) {
      const condition = readCondition(scan);
      if (!condition) return undefined;
      if (words.length && kind !== "network") scan.fault(condition.span, "conditions stand before paths");
      conditions.push(condition);
    } else if (char === "(" && own) {
      const values = readList(scan);
      if (!values) return undefined;
      if (access.length || conditions.length || words.length || peer)
        scan.fault(scan.span(at), "the accesses in parentheses come first, right after the keyword");
      access = values;
    } else if (scan.take(/->/y)) {
      scan.blanks();
      target = scan.word();
      if (!target) {
        scan.fault(scan.span(at), "`->` wants a name after it");
        return undefined;
      }
    } else {
      const word = readWord(scan);
      if (!word) {
        scan.fault(scan.span(at, at + 1), unexpected(scan, at));
        return undefined;
      }
      const first = !access.length && !conditions.length && !words.length && !peer;
      if (kind === "change_profile" && first && !exec && !target && (word.value === "safe" || word.value === "unsafe"))
        exec = { value: word.value, span: word.span };
      else if (first && own?.includes(word.value)) access = [word];
      else words.push(word);
    }
  }
  return {
    kind,
    prefix,
    access,
    conditions,
    words,
    ...(peer ? { peer } : {}),
    ...(target ? { target } : {}),
    ...(exec ? { exec } : {}),
    span: scan.span(start),
  };
}

/** A comma belongs at the end of what stands before. */
export function missingComma(scan: Scanner): void {
  const end = scan.last;
  scan.fault(scan.span(Math.max(0, end - 1), end), "this rule does not end: a comma is missing here", "broken", {
    title: "add the comma",
    safety: "unsafe",
    edits: [{ span: scan.span(end, end), text: "," }],
  });
}

/** Takes the comma that ends an item, or tells that it is missing. */
export function endItem(scan: Scanner): void {
  const { last } = scan;
  scan.blanks();
  if (scan.text[scan.at] === ",") scan.at += 1;
  else {
    scan.last = last;
    missingComma(scan);
  }
}

function beginsRule(scan: Scanner, kind: StatementKind): boolean {
  if (scan.sees(ruleStart)) return !(kind === "change_profile" && scan.sees(/profile\S/y));
  return kind !== "mount" &&
    kind !== "remount" &&
    kind !== "umount" &&
    kind !== "pivot_root" &&
    kind !== "change_profile" &&
    kind !== "mqueue"
    ? scan.sees(/\/|@\{/y)
    : scan.sees(/\S+[ \t]+[rwalkmixpucRWLMXPUC]+[ \t]*,/y);
}

/** A path, a label or a plain word; plain ones end at `=` and `)` too. */
function readWord(scan: Scanner): Word | undefined {
  const char = scan.text[scan.at] ?? "";
  if (char === '"') return scan.quoted();
  if (/[/&:]/.test(char) || scan.sees(/@\{?[A-Za-z]/y)) return scan.word();
  if (/[=()+]/.test(char)) return undefined;
  return scan.word("=)");
}

function readCondition(scan: Scanner): Condition | undefined {
  const start = scan.at;
  const value = scan.take(/[A-Za-z][A-Za-z0-9_]*/y) ?? "";
  const name = { value, span: scan.span(start) };
  const operator = /^in\b/.test(scan.text.slice(scan.at).trimStart()) ? "in" : "=";
  scan.blanks(false);
  scan.take(operator === "in" ? /in/y : /=/y);
  scan.take(/[ \t]+/y);
  if (scan.text[scan.at] === "(") {
    const values = readList(scan);
    if (!values) return undefined;
    if (values.length === 0) scan.fault(scan.span(start), `\`${value}\` has no value`);
    return { name, operator, values, span: scan.span(start) };
  }
  const word = scan.word();
  if (!word) {
    scan.fault(scan.span(start), `\`${value}=\` wants a value right after it`);
    return undefined;
  }
  return { name, operator, values: [word], span: scan.span(start) };
}

/** `(a, b c)`; commas are optional. `undefined` when it never closes. */
export function readList(scan: Scanner): Word[] | undefined {
  const start = scan.at;
  scan.take(/\(/y);
  const values: Word[] = [];
  for (;;) {
    scan.take(/[ \t\r\n,]+/y);
    if (scan.take(/\)/y)) return values;
    const word = scan.text[scan.at] === '"' ? scan.quoted() : listWord(scan);
    if (!word) {
      scan.fault(scan.span(start, start + 1), "this list is never closed: a `)` is missing");
      return undefined;
    }
    values.push(word);
  }
}

function listWord(scan: Scanner): Word | undefined {
  const start = scan.at;
  const value = scan.take(/(?:\\[ \t"!,()]|[^ \t\r\n"!,()])+/y);
  return value === undefined ? undefined : { value, span: scan.span(start) };
}

/** `=(name=value other=(a b))`: the conditions of a peer, or of `xattrs`. */
export function readGroup(scan: Scanner): Condition[] | undefined {
  const start = scan.at;
  scan.take(/[ \t]*=[ \t]*\(/y);
  const conditions: Condition[] = [];
  for (;;) {
    scan.take(/[ \t\r\n,]+/y);
    if (scan.take(/\)/y)) return conditions;
    const at = scan.at;
    const name = /[=(+&]/.test(scan.text[at] ?? "=") ? undefined : groupName(scan);
    if (!name) {
      scan.fault(scan.span(start, start + 1), "this list is never closed: a `)` is missing");
      return undefined;
    }
    scan.take(/[ \t]+/y);
    const operator = scan.take(/:=|=/y);
    const values: Word[] = [];
    if (operator) {
      scan.take(/[ \t\r\n]+/y);
      if (scan.text[scan.at] === "(") {
        const list = readList(scan);
        if (!list) return undefined;
        values.push(...list);
      } else {
        const word = scan.text[scan.at] === '"' ? scan.quoted() : listWord(scan);
        if (!word) {
          scan.fault(name.span, `\`${name.value}=\` wants a value after it`);
          return undefined;
        }
        values.push(word);
      }
    }
    conditions.push({ name, operator: (operator ?? "") as Condition["operator"], values, span: scan.span(at) });
  }
}

function groupName(scan: Scanner): Word | undefined {
  const start = scan.at;
  const value = scan.take(/(?:[^ \t\r\n"!,=:()]|:(?!=)[^ \t\r\n"!,=)]?)+/y);
  return value === undefined ? undefined : { value, span: scan.span(start) };
}

/** What stands where nothing like it can. */
export function unexpected(scan: Scanner, at: number): string {
  const found = /^\S{1,24}/.exec(scan.text.slice(at, at + 24))?.[0] ?? "the end";
  const meant = nearest(found.replace(/\W+$/, ""), [
    "capability",
    "network",
    "include",
    "profile",
    "deny",
    "owner",
    "mount",
    "signal",
    "ptrace",
  ]);
  return `\`${found}\` cannot stand here${meant && meant !== found ? `, did you mean \`${meant}\`?` : ""}`;
}
