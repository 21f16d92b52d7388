import type { Confidence, Severity } from "./finding.js";
/** A finding as far as a score is concerned, whoever answers for it. */
export interface Fact {
    readonly rule: string;
    /** What its rule says, whatever the configuration makes of it. */
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly file: string;
    /** Where it begins and ends there: a rule finds one thing at a place. */
    readonly start: number;
    readonly end: number;
}
/** What gets a score: a container, or an image that nobody starts here; and what is found of it. */
export interface Weighed {
    readonly workload: readonly string[];
    /** How it is called in a sentence; it tells nothing secret. */
    readonly label: string;
    readonly file: string;
    readonly kind: "container" | "image";
    /** It is started or described elsewhere, such as one that a command is executed in: of what is not found, nothing is known. */
    readonly isElsewhere?: true;
    readonly facts: readonly Fact[];
}
