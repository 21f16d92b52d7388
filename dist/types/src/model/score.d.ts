import type { Severity } from "./finding.js";
import type { OpenSetting } from "./open-setting.js";
/** A: 90 and more, B: 80, C: 70, D: 60, E: 40, F below. */
export type Grade = "A" | "B" | "C" | "D" | "E" | "F";
/** What takes points from a score: a sentence, how many, and the rules whose findings it comes from. */
export interface Deduction {
    readonly what: string;
    readonly points: number;
    readonly rules: readonly string[];
}
/** Why a score cannot be higher, whatever else is right. */
export interface Cap {
    readonly at: number;
    readonly why: string;
    readonly rule: string;
}
/** A container or an image, and what it scores from 0 to 100. */
export interface Scored {
    readonly workload: readonly string[];
    /** How it is called in a sentence. */
    readonly label: string;
    /** The file that describes it. */
    readonly file: string;
    readonly kind: "container" | "image";
    readonly score: number;
    readonly grade: Grade;
    /** The most points first. Their sum may be more than what is missing to 100. */
    readonly deductions: readonly Deduction[];
    readonly cap?: Cap;
}
/** A step, most effect first: `run 4 services as another user than root`. */
export interface Recommendation {
    readonly text: string;
    /** Points in sum, of everybody who gets them, on top of the steps before. */
    readonly gain: number;
    readonly rules: readonly string[];
    /** The labels of those it is about. */
    readonly workloads: readonly string[];
}
/** What a run scores. */
export interface Scores {
    /** Of all, with one decimal at most. */
    readonly mean: number;
    readonly minimum: number;
    /** That of the minimum: a chain is as strong as its weakest link. */
    readonly grade: Grade;
    /** The lowest first. */
    readonly scored: readonly Scored[];
    /** Together they come to what is missing to 100 for everybody. */
    readonly recommendations: readonly Recommendation[];
    /** Rules with a weight that were off, everywhere or in places: what they would have taken is not. */
    readonly unrated: readonly string[];
    /** Settings that nobody can know before they take effect: what they might take is not taken. */
    readonly open: readonly OpenSetting[];
}
/** One dated line of a history file. */
export interface HistoryEntry {
    /** ISO 8601, UTC. */
    readonly date: string;
    /** `null` where there is no repository. */
    readonly commit: string | null;
    readonly mean: number;
    readonly minimum: number;
    /** Findings that count. */
    readonly findings: Readonly<Record<Severity, number>>;
}
