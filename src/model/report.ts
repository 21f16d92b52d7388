import type { Source } from "../text/source.ts";
import type { Confidence, Finding, Profile, Severity } from "./finding.ts";
import type { Dialect } from "./workload.ts";

/** What reports say about a rule besides its findings. */
export interface RuleInfo {
  readonly id: string;
  readonly subject: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly profile: Profile;
  readonly summary: string;
  readonly why: string;
  readonly standards: readonly string[];
}

/** Something the user should know that is no finding: a file left out, and why. */
export interface Notice {
  readonly path: string;
  readonly message: string;
}

/** The outcome of a run. Findings are in their final order; suppressed ones are among them, marked. */
export interface Report {
  readonly files: readonly { readonly path: string; readonly kind: Dialect }[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Files that could not be read or judged: the run concludes nothing about them. */
  readonly failures: readonly Notice[];
  /** Findings of rules that only the `strict` profile shows, left out. */
  readonly hidden: number;
  /** Every rule that was enabled, hit or not. */
  readonly rules: readonly RuleInfo[];
  /** Texts by path, for code frames and positions. */
  readonly sources: ReadonlyMap<string, Source>;
}
