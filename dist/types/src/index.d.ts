import { rules } from "../rules/index.js";
import type { Profile } from "./model/finding.js";
import { type Level } from "./model/policy.js";
import type { Report } from "./model/report.js";
import type { Dialect } from "./model/workload.js";
import { compactReport } from "./report/compact.js";
import { jsonReport } from "./report/json.js";
import { sarifReport } from "./report/sarif.js";
import { textReport } from "./report/text.js";
export { applyFixes } from "./fix/apply.js";
export type { Finding } from "./model/finding.js";
export { compactReport, jsonReport, type Profile, type Report, rules, sarifReport, textReport };
/** One text to judge, or one that others refer to, such as `.env` or `.dockerignore`. */
export interface LintSource {
    /** Relative, with `/`: it tells what the file is, and how others refer to it. */
    readonly path: string;
    readonly text: string;
    /** What the file is, when its name and content do not tell. */
    readonly kind?: Dialect;
    /** Nothing is known of the files beside it. */
    readonly alone?: boolean;
}
/** What to run. */
export interface LintSettings {
    /** `recommended` unless given. */
    readonly profile?: Profile;
    /** Ids of the rules to run; every rule unless given. */
    readonly only?: readonly string[];
    /** Levels and options by rule, as in `seaworthy.yaml`. */
    readonly rules?: Readonly<Record<string, Level | (Readonly<Record<string, unknown>> & {
        readonly level?: Level;
    })>>;
    /** The day it is, such as 2027-01-31: ignore comments may hold until one. Without it none ends. */
    readonly today?: string;
}
/**
 * Judges texts with every rule and answers a report. Touches no file, environment or network: two calls with the same
 * sources answer the same.
 */
export declare function lint(sources: readonly LintSource[], { profile, only, rules: levels, today }?: LintSettings): Promise<Report>;
