import type { Policy } from "../frontends/apparmor/policy.ts";
import type { PlacedRule } from "../frontends/apparmor/resolve.ts";
import type { Rule, StatementRule } from "../frontends/apparmor/syntax.ts";
import { socketTypes } from "../knowledge/apparmor.ts";
import type { Span } from "../text/span.ts";
import { denies, isOwn } from "./apparmor.ts";

/** Rules of one kind that are compared with each other, at most. What is said of them is that they say nothing new: no access is missed. */
const mostAlike = 100;

/** Permissions that both of two rules speak about make them rules about the same. */
const kinds = ["read", "append", "link", "lock", "mmap", "exec"] as const;

/** Kinds of rules that `abstractions/base` brings, which every profile includes and nobody has to read. */
const broughtByBase: ReadonlySet<Rule["kind"]> = new Set(["signal", "ptrace", "unix"]);

/** Modes in which what a profile does not mention is allowed: there a denial is not only about the log. */
const permissive = new Set(["complain", "unconfined", "default_allow", "prompt"]);

/** Own denials of what nothing allows: they change nothing but the log. Bare ones, such as `deny mount,`, are a statement and stay. */
export function idleDenials(policy: Policy): Span[] {
  const { profile } = policy;
  if (profile.node.flags.some(({ value }) => permissive.has(value))) return [];
  if (profile.system.some(({ path }) => path.value !== "abstractions/base")) return [];
  const usesBase = profile.system.length > 0;
  const mayTalk = usesBase || profile.rules.some(({ rule }) => rule.kind === "unix" && rule.prefix.mode?.value !== "deny");
  return profile.rules.flatMap((placed) => {
    const { rule, at } = placed;
    if (!denies(placed) || !isOwn(placed) || rule.prefix.audit) return [];
    const path = policy.about(placed);
    if (path) return kinds.some((kind) => path.permissions[kind] && policy.isGiven(path, kind)) ? [] : [at];
    if (isBare(rule) || (usesBase && broughtByBase.has(rule.kind))) return [];
    // Rules about unix sockets open what a network rule speaks of, too.
    if (rule.kind === "network" && mayTalk && reachesUnix(rule)) return [];
    return policy.statements.isOpened(placed) ? [] : [at];
  });
}

const isBare = (rule: Rule): boolean =>
  rule.kind === "capability"
    ? rule.names.length === 0
    : "words" in rule && ![...rule.access, ...rule.conditions, ...rule.words].length && !rule.peer && !rule.target;

/** Own rules that allow nothing: denials take it back, or the same rule is above. */
export function vainRules(policy: Policy): { readonly at: Span; readonly why: string }[] {
  const { rules } = policy.profile;
  const seen = new Map<string, PlacedRule[]>();
  return rules.flatMap((placed) => {
    if (!isOwn(placed) || placed.included || placed.rule.kind === "all") return [];
    const denials = policy.takingBack(placed);
    if (denials) return [{ at: placed.at, why: takenBy(denials.map(({ rule }) => rule)) }];
    const key = keyOf(policy, placed);
    const same = seen.get(key);
    const isPath = placed.rule.kind === "file" || placed.rule.kind === "link";
    if (same?.some((other) => isPath || policy.statements.areSame(placed, other)))
      return [{ at: placed.at, why: "the same rule is above" }];
    if (!same) seen.set(key, [placed]);
    else if (same.length < mostAlike) same.push(placed);
    return [];
  });
}

/** What rules that say the same have in common. */
function keyOf(policy: Policy, placed: PlacedRule): string {
  const { rule } = placed;
  const { audit, mode, owner, priority } = rule.prefix;
  const path = policy.about(placed);
  const about = path
    ? [path.pattern, path.rule.permissions.value.split("").sort().join(""), path.rule.target?.value, path.rule.exec?.value]
    : [];
  return [rule.kind, audit !== undefined, mode?.value ?? "allow", owner?.value, priority?.value ?? 0, ...about].join(" ");
}

function takenBy(rules: readonly Rule[]): string {
  const [rule] = rules;
  return rules.length > 1 || !rule ? "denials together take back all it allows" : `\`deny ${inWords(rule)}\` takes back all it allows`;
}

/** What a rule is about, in the words it is written in, without conditions. */
function inWords(rule: Rule): string {
  if (rule.kind === "file") return (rule.path?.value ?? "file").slice(0, 60);
  if (rule.kind === "link") return `link ${rule.path.value.slice(0, 60)}`;
  if (rule.kind === "all") return "all";
  const words = rule.kind === "capability" ? rule.names : [...rule.access, ...rule.words];
  return [rule.kind, ...words.map(({ value }) => value)].join(" ").slice(0, 60);
}

/** Without a family, a type of sockets is one of every family. */
const reachesUnix = ({ words: [first] }: StatementRule): boolean => first === undefined || ["unix", ...socketTypes].includes(first.value);
