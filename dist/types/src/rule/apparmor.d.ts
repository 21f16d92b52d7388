import type { Access, PathRule } from "../frontends/apparmor/path-rule.js";
import type { Policy } from "../frontends/apparmor/policy.js";
import type { PlacedRule } from "../frontends/apparmor/resolve.js";
import type { CapabilityRule, Condition, StatementKind, StatementRule } from "../frontends/apparmor/syntax.js";
import type { Severity } from "../model/finding.js";
/** A rule that takes away. */
export declare const denies: ({ rule }: PlacedRule) => boolean;
/** Not brought by one of AppArmor's own abstractions, which are what everybody builds on. */
export declare const isOwn: ({ included }: PlacedRule) => boolean;
/** The profile's own rules about paths that give this access. */
export declare const ownGiving: (policy: Policy, access: Access) => PathRule[];
/** Statements of a kind, with where to speak about them. */
export declare function statementsOf({ profile }: Policy, kind: StatementKind): {
    rule: StatementRule;
    placed: PlacedRule;
}[];
/** Statements of a kind that give something, the profile's own, but for those that denials take back whole. */
export declare function ownStatements(policy: Policy, kind: StatementKind): {
    rule: StatementRule;
    placed: PlacedRule;
}[];
/** Whether a pattern of a label, or a path, matches a text: `{unconfined,foo}` or `u*` match `unconfined`. */
export declare function patternMatches(pattern: string, text: string): boolean;
/** Whether a pattern leaves nothing out that has a name: `**`, `/**`, or `*` for a label. */
export declare const isEverything: (pattern: string) => boolean;
/** Capability rules. */
export declare const capabilityRules: ({ profile }: Policy) => {
    rule: CapabilityRule;
    placed: PlacedRule;
}[];
/** Whether a capability is denied: by name, or all of them. */
export declare const isCapabilityDenied: (policy: Policy, name: string) => boolean;
/** Whether a capability is allowed and not denied. */
export declare const isCapabilityAllowed: (policy: Policy, name: string) => boolean;
/** The value of a condition, variables replaced; `undefined` when it is not written or not known. */
export declare const conditionOf: ({ profile }: Policy, conditions: readonly Condition[], name: string) => string | undefined;
/** Words of a rule's access; with none written, `all` of them. */
export declare const accessOf: ({ access }: StatementRule, all: readonly string[]) => readonly string[];
/** Attaches to no path: made to be given to containers by name. */
export declare const isForContainers: ({ profile }: Policy) => boolean;
/** How bad it is: a profile that attaches to a program of the host is written for what that program does; it is rated a step lower. */
export declare const ratedFor: (policy: Policy, severity: Severity) => Severity;
/** Paths that docker-default keeps from being written, or read, what for, and the rules it does it by: moby/profiles, apparmor/template.go. */
export declare const dockerDenials: readonly (readonly [path: string, access: Access, what: string, rules: readonly string[]])[];
/** The rules by which docker-default denies something, in the words of a profile: without tunables there is no variable for /proc. */
export declare const denyingRules: ({ profile }: Policy, whats: readonly string[]) => string[];
/** Of docker-default's denials, those this profile lacks, by what they protect. */
export declare const missingDenials: (policy: Policy) => string[];
/** Most of docker-default's denials stand in it, and nothing mounts: a bare `file,` or `capability,` there is bounded as it is in the default. */
export declare const hasDockerDenials: (policy: Policy) => boolean;
/** The rule that opens every path to an access, such as `file,`. */
export declare const wholeRule: (policy: Policy, access: Access) => PathRule | undefined;
