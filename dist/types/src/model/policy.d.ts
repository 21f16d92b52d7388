import type { Profile, Severity } from "./finding.js";
/** How loud a rule is: silent, at its own severities, or always at one. */
export type Level = "off" | "on" | Severity;
/** What `fix` makes of a rule's repairs: it leaves them to a person, or takes all of them for safe, or for unsafe. */
export declare const fixings: readonly ["off", "safe", "unsafe"];
export type Fixing = (typeof fixings)[number];
/** What is set for one rule. */
export interface RuleSetting {
    readonly level?: Level;
    readonly fix?: Fixing;
    /** By name, as the rule declares them. */
    readonly options?: Readonly<Record<string, unknown>>;
}
/** Where a finding stands, as far as settings ask: its file, and the service or stage it is about. */
export interface Place {
    readonly file: string;
    /** `["services", "web"]` or `["stages", "build"]`. */
    readonly workload: readonly string[] | null;
    /** The stage of a Dockerfile it is written in. */
    readonly stage?: string | undefined;
}
/** Settings of rules for some places, or for all. */
export interface Scope {
    /** Absent: everywhere. */
    readonly applies?: (place: Place) => boolean;
    readonly rules: ReadonlyMap<string, RuleSetting>;
}
/** What of the ignore comments counts. */
export interface IgnorePolicy {
    readonly comments: boolean;
    /** Other linters' comments, for the rules that judge the same here. */
    readonly peers: boolean;
    /** From this severity on a comment needs a reason. */
    readonly requireReason: Severity | "never";
    /** The day, `2026-11-22`; without it no comment ever expires. */
    readonly today?: string | undefined;
}
/** What a project wants to hear. */
export interface Policy {
    readonly profile: Profile;
    /** Of several scopes that apply, the last one that says something speaks. */
    readonly scopes: readonly Scope[];
    /** Rules that no comment silences. */
    readonly locked: ReadonlySet<string>;
    readonly ignores: IgnorePolicy;
}
/** What applies where nobody says anything. */
export declare const defaultIgnores: IgnorePolicy;
