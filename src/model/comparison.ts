import type { Severity } from "./finding.ts";
import type { Scores } from "./score.ts";

/** A finding of a report that was written earlier, as far as it is compared. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Who it is, without the number of equal ones. */
  readonly print: string;
  /** Someone answers for it: a comment or the baseline. */
  readonly isAnswered: boolean;
  /** It was there before, hidden behind what was repaired: so the report says that compared two commits. */
  readonly isUncovered: boolean;
}

/** What is read of a report that was written earlier. */
export interface ToldReport {
  readonly findings: readonly ToldFinding[];
  readonly scores?: Pick<Scores, "mean" | "minimum"> & { readonly scored: readonly ToldScore[] };
}

/** What a container or an image scored. */
export interface ToldScore {
  readonly label: string;
  readonly file: string;
  /** Which of those of one label it is. */
  readonly workload: readonly string[];
  readonly score: number;
}

/** What is different between two reports. */
export interface Comparison {
  readonly added: readonly ToldFinding[];
  readonly fixed: readonly ToldFinding[];
  readonly uncovered: readonly ToldFinding[];
  readonly unchanged: number;
  /** Findings no one answers for. */
  readonly bySeverity: Readonly<Record<Severity, { readonly before: number; readonly after: number }>>;
  /** `null` where a report has no scores. */
  readonly before: Pick<Scores, "mean" | "minimum"> | null;
  readonly after: Pick<Scores, "mean" | "minimum"> | null;
  /** Containers and images whose score changed, those that lost most first; `null` where one is not there. */
  readonly moved: readonly {
    readonly label: string;
    readonly file: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}
