import type { Severity } from "./finding.ts";
/** A: 90 and more, B: 80, C: 70, D: 60, E: 40, F below. */
export type Grade = "A" | "B" | "C" | "D" | "E" | "F";
/** What takes points from a score: a sentence, how many, and the findings (their fingerprints) that it comes from. */
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
export interface Scored {
  readonly workload: readonly string[];
  readonly label: string;
  readonly kind: "container" | "image";
  readonly score: number;
  readonly grade: Grade;
  readonly deductions: readonly Deduction[];
  readonly cap?: Cap;
}
/** A step, most effect first: `run 4 services as non-root`, +28 points in sum, who gets them. */
export interface Recommendation {
  readonly text: string;
  readonly gain: number;
  readonly rules: readonly string[];
  readonly workloads: readonly string[] /* labels */;
}
export interface Scores {
  readonly mean: number;
  readonly minimum: number;
  readonly grade: Grade;
  readonly scored: readonly Scored[];
  readonly recommendations: readonly Recommendation[];
}
/** One dated line of a history file. */
export interface HistoryEntry {
  readonly date: string /* ISO 8601 */;
  readonly commit: string | null;
  readonly mean: number;
  readonly minimum: number;
  readonly findings: Readonly<Record<Severity, number>>;
}
