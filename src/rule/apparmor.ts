import type { Access, PathRule } from "../frontends/apparmor/path-rule.ts";
import type { Policy } from "../frontends/apparmor/policy.ts";
import type { PlacedRule } from "../frontends/apparmor/resolve.ts";
import type { CapabilityRule, Condition, StatementKind, StatementRule } from "../frontends/apparmor/syntax.ts";
import { abstractions } from "../knowledge/apparmor-system.ts";
import type { Severity } from "../model/finding.ts";
import { isGlob, parseGlob } from "../syntax/glob.ts";
import { automatonOf, isComparable, matches } from "../syntax/glob-automaton.ts";

/** A rule that takes away. */
export const denies = ({ rule }: PlacedRule): boolean => rule.prefix.mode?.value === "deny";

/** Not brought by one of AppArmor's own abstractions, which are what everybody builds on. */
export const isOwn = ({ included }: PlacedRule): boolean => {
  const [folder, name = ""] = included?.path.value.split(/\/(.*)/s) ?? [];
  return !(folder === "abstractions" && abstractions.has(name)) && folder !== "tunables";
};

/** The profile's own rules about paths that give this access. */
export const ownGiving = (policy: Policy, access: Access): PathRule[] => policy.giving(access).filter(({ placed }) => isOwn(placed));

/** Statements of a kind, with where to speak about them. */
export function statementsOf({ profile }: Policy, kind: StatementKind): { rule: StatementRule; placed: PlacedRule }[] {
  return profile.rules.flatMap((placed) => (placed.rule.kind === kind ? [{ rule: placed.rule as StatementRule, placed }] : []));
}

/** Statements of a kind that give something, the profile's own, but for those that denials take back whole. */
export function ownStatements(policy: Policy, kind: StatementKind): { rule: StatementRule; placed: PlacedRule }[] {
  return statementsOf(policy, kind).filter(({ placed }) => isOwn(placed) && !denies(placed) && !policy.takingBack(placed));
}

/** Whether a pattern of a label, or a path, matches a text: `{unconfined,foo}` or `u*` match `unconfined`. */
export function patternMatches(pattern: string, text: string): boolean {
  const glob = parseGlob(pattern);
  return isGlob(glob) && isComparable(glob) && matches(automatonOf(glob), text);
}

/** Whether a pattern leaves nothing out that has a name: `**`, `/**`, or `*` for a label. */
export const isEverything = (pattern: string): boolean =>
  patternMatches(pattern, "zq-x1") || (patternMatches(pattern, "/zq/x1") && patternMatches(pattern, "/a"));

/** Capability rules. */
export const capabilityRules = ({ profile }: Policy): { rule: CapabilityRule; placed: PlacedRule }[] =>
  profile.rules.flatMap((placed) => (placed.rule.kind === "capability" ? [{ rule: placed.rule, placed }] : []));

/** Whether a capability is denied: by name, or all of them. */
export const isCapabilityDenied = (policy: Policy, name: string): boolean =>
  capabilityRules(policy).some(
    ({ rule, placed }) => denies(placed) && (rule.names.length === 0 || rule.names.some(({ value }) => value === name)),
  );

/** Whether a capability is allowed and not denied. */
export const isCapabilityAllowed = (policy: Policy, name: string): boolean =>
  !isCapabilityDenied(policy, name) &&
  (policy.profile.rules.some(({ rule }) => rule.kind === "all") ||
    capabilityRules(policy).some(
      ({ rule, placed }) => !denies(placed) && (rule.names.length === 0 || rule.names.some(({ value }) => value === name)),
    ));

/** The value of a condition, variables replaced; `undefined` when it is not written or not known. */
export const conditionOf = ({ profile }: Policy, conditions: readonly Condition[], name: string): string | undefined => {
  const value = conditions.find((each) => each.name.value === name)?.values[0]?.value;
  return value === undefined ? undefined : profile.expand(value);
};

/** Words of a rule's access; with none written, `all` of them. */
export const accessOf = ({ access }: StatementRule, all: readonly string[]): readonly string[] =>
  access.length ? access.map(({ value }) => value) : all;

/** Attaches to no path: made to be given to containers by name. */
export const isForContainers = ({ profile }: Policy): boolean =>
  profile.node.attachment === undefined && !profile.name.startsWith("/") && !profile.name.includes("//");

const lower = { critical: "high", high: "medium", medium: "low", low: "low", info: "info" } as const satisfies Record<Severity, Severity>;

/** How bad it is: a profile that attaches to a program of the host is written for what that program does; it is rated a step lower. */
export const ratedFor = (policy: Policy, severity: Severity): Severity => (isForContainers(policy) ? severity : lower[severity]);

/** Paths that docker-default keeps from being written, or read, what for, and the rules it does it by: moby/profiles, apparmor/template.go. */
export const dockerDenials: readonly (readonly [path: string, access: Access, what: string, rules: readonly string[]])[] = [
  ["/proc/sysrq-trigger", "write", "/proc/sysrq-trigger", ["deny @{PROC}/sysrq-trigger rwklx"]],
  ["/proc/kcore", "read", "/proc/kcore", ["deny @{PROC}/kcore rwklx"]],
  ["/proc/sys/fs/file-max", "write", "/proc/sys outside kernel/shm*", ["deny @{PROC}/sys/[^k]** w"]],
  ["/proc/sys/kernel/core_pattern", "write", "/proc/sys/kernel", ["deny @{PROC}/sys/kernel/{?,??,[^s][^h][^m]**} w"]],
  [
    ...(["/sys/module/a/parameters/b", "write", "/sys outside the cgroups"] as const),
    ["[^f]*", "f[^s/]*", "fs/[^c]*", "fs/c[^g/]*", "fs/cg[^r/]*"].map((folder) => `deny /sys/${folder}/** wklx`),
  ],
  ["/sys/firmware/a", "read", "/sys/firmware", ["deny /sys/firmware/** rwklx"]],
  ["/sys/kernel/security/a", "read", "/sys/kernel/security", ["deny /sys/kernel/security/** rwklx"]],
  ["/sys/devices/virtual/powercap/a", "read", "/sys/devices/virtual/powercap", ["deny /sys/devices/virtual/powercap/** rwklx"]],
];

/** The rules by which docker-default denies something, in the words of a profile: without tunables there is no variable for /proc. */
export const denyingRules = ({ profile }: Policy, whats: readonly string[]): string[] =>
  [
    ...dockerDenials.flatMap(([, , what, rules]) => (whats.includes(what) ? rules : [])),
    ...whats.flatMap((what) => (bareDenials.has(what) ? [`deny ${what}`] : [])),
  ].map((rule) => (profile.expand("@{PROC}") === undefined ? rule.replace("@{PROC}", "/proc") : rule));

/** What docker-default denies that is no path. */
const bareDenials: ReadonlySet<string> = new Set(["mount", "network alg"]);

/** Of docker-default's denials, those this profile lacks, by what they protect. */
export const missingDenials = (policy: Policy): string[] =>
  dockerDenials.flatMap(([path, access, what]) => (policy.allows(path, access) ? [what] : []));

/** Most of docker-default's denials stand in it, and nothing mounts: a bare `file,` or `capability,` there is bounded as it is in the default. */
export const hasDockerDenials = (policy: Policy): boolean => {
  const denied = dockerDenials.filter(([path, access]) => policy.rules.some((rule) => rule.deny && policy.touches(rule, path, access)));
  return denied.length >= 6 && ownStatements(policy, "mount").length === 0;
};

/** The rule that opens every path to an access, such as `file,`. */
export const wholeRule = (policy: Policy, access: Access): PathRule | undefined =>
  ownGiving(policy, access).find((rule) => rule.pattern === "/{**,}" || policy.covers(rule, "/**"));
