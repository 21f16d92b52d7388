import { readGroup, readList } from "./lists.ts";
import { missingComma, ruleStart } from "./rule-end.ts";
import type { Scanner } from "./scanner.ts";
import type { Condition, Prefix, StatementKind, StatementRule, Word } from "./syntax.ts";
import { unexpected } from "./unexpected.ts";

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

/** Kinds whose access stands in no parentheses, though the manual has them: the parser's lexer stops there. */
const withoutLists: ReadonlySet<StatementKind> = new Set(["userns"]);

const named = /[A-Za-z][A-Za-z0-9_]*(?=[ \t]*=)/y;
const grouped = /(?:peer|xattrs)(?=[ \t]*=[ \t]*\()/y;
const inList = /[A-Za-z][A-Za-z0-9_]*(?=[ \t]+in[ \t]*\()/y;

/** What has been read of a rule. */
interface Draft {
  access: readonly Word[];
  readonly conditions: Condition[];
  readonly words: Word[];
  peer?: NonNullable<StatementRule["peer"]>;
  target?: Word;
  exec?: NonNullable<StatementRule["exec"]>;
}

/**
 * Reads what follows a keyword up to the comma: access, conditions, peer, words and a target. Answers `undefined` when
 * it cannot go on; a fault says why.
 */
export function readStatement(scan: Scanner, kind: StatementKind, prefix: Prefix, start: number): StatementRule | undefined {
  const draft: Draft = { access: [], conditions: [], words: [] };
  while (!takeEnd(scan, kind)) if (!readPart(scan, kind, draft)) return undefined;
  return { kind, prefix, ...draft, span: scan.span(start) };
}

/** Takes the comma that ends the rule, or tells that it is missing before what stands here. */
function takeEnd(scan: Scanner, kind: StatementKind): boolean {
  const line = scan.last;
  scan.blanks(kind === "pivot_root");
  const fresh = scan.text.slice(line, scan.at).includes("\n");
  const char = scan.text[scan.at];
  if (char === ",") {
    scan.at += 1;
    return true;
  }
  // A comment does not end the rule: the parser takes its words for the rule's.
  if (char === "#" && scan.last < scan.at) {
    missingComma(scan);
    scan.take(/[^\n]*/y);
    return true;
  }
  const missing = char === undefined || (fresh && beginsRule(scan, kind));
  if (missing) missingComma(scan);
  return missing;
}

/** Reads the next part of a rule into the draft; `false` when it cannot go on. */
function readPart(scan: Scanner, kind: StatementKind, draft: Draft): boolean {
  if (scan.sees(grouped)) return readPeer(scan, draft);
  if (scan.sees(named) || scan.sees(inList)) return readOwnCondition(scan, kind, draft);
  if (scan.text[scan.at] === "(" && accessWords[kind] && !withoutLists.has(kind)) return readAccessList(scan, draft);
  if (scan.sees(/->/y)) return readTarget(scan, draft);
  return readBareWord(scan, kind, draft);
}

function readPeer(scan: Scanner, draft: Draft): boolean {
  const start = scan.at;
  scan.take(grouped);
  const conditions = readGroup(scan);
  if (!conditions) return false;
  if (draft.peer) scan.fault(scan.span(start), "a rule can have only one `peer=(...)`");
  draft.peer = { conditions, span: scan.span(start) };
  return true;
}

function readOwnCondition(scan: Scanner, kind: StatementKind, { words, conditions }: Draft): boolean {
  const condition = readCondition(scan);
  if (!condition) return false;
  if (words.length && kind !== "network") scan.fault(condition.span, "conditions must come before paths");
  conditions.push(condition);
  return true;
}

function readAccessList(scan: Scanner, draft: Draft): boolean {
  const start = scan.at;
  const values = readList(scan);
  if (!values) return false;
  if (!isEmpty(draft)) scan.fault(scan.span(start), "the accesses in parentheses must come first, right after the keyword");
  draft.access = values;
  return true;
}

function readTarget(scan: Scanner, draft: Draft): boolean {
  const { at } = scan;
  scan.take(/->/y);
  scan.blanks();
  const target = scan.word();
  if (target) draft.target = target;
  else scan.fault(scan.span(at), "`->` needs a name after it");
  return target !== undefined;
}

/** A word is an access or a transition when it comes first and is one, and what the rule is about otherwise. */
function readBareWord(scan: Scanner, kind: StatementKind, draft: Draft): boolean {
  const { at } = scan;
  const word = readWord(scan);
  if (!word) {
    scan.fault(scan.span(at, at + 1), unexpected(scan, at));
    return false;
  }
  const isFirst = isEmpty(draft);
  if (kind === "change_profile" && isFirst && !draft.exec && !draft.target && (word.value === "safe" || word.value === "unsafe"))
    draft.exec = { value: word.value, span: word.span };
  else if (isFirst && accessWords[kind]?.includes(word.value)) draft.access = [word];
  else draft.words.push(word);
  return true;
}

const isEmpty = ({ access, conditions, words, peer }: Draft): boolean => !access.length && !conditions.length && !words.length && !peer;

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
    scan.fault(scan.span(start), `\`${value}=\` needs a value right after it`);
    return undefined;
  }
  return { name, operator, values: [word], span: scan.span(start) };
}
