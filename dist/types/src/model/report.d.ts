import type { ShownSource } from "../text/shown-source.js";
import type { Compliance } from "./compliance.js";
import type { Suppression } from "./document.js";
import type { Confidence, Finding, Profile, Severity } from "./finding.js";
import type { Refusal } from "./ignore-use.js";
import type { OpenSetting } from "./open-setting.js";
import type { HistoryEntry, Scores } from "./score.js";
import type { ControlSubject } from "./standard.js";
import type { Weighed } from "./weighed.js";
import type { Dialect } from "./workload.js";
import type { WorkloadViews } from "./workload-view.js";
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
/** An ignore comment, the rules it names that found something, and why findings stay nevertheless. */
export interface Ignore {
    readonly suppression: Suppression;
    readonly used: readonly string[];
    readonly refused: readonly Refusal[];
}
/** The outcome of a run. Findings are in their final order; suppressed ones are among them, marked. */
export interface Report {
    readonly files: readonly {
        readonly path: string;
        readonly kind: Dialect;
    }[];
    readonly findings: readonly Finding[];
    /** The ignore comments of the files judged, and what came of them. */
    readonly ignores: readonly Ignore[];
    readonly notices: readonly Notice[];
    /** Files that could not be read or judged: the run concludes nothing about them. */
    readonly failures: readonly Notice[];
    /** Findings of rules that only the `strict` profile shows, left out. */
    readonly hidden: number;
    /** Findings that count and are not shown, too mild or too uncertain for what was asked; `failing`: those that fail the run all the same. */
    readonly unshown?: {
        readonly count: number;
        readonly failing: number;
    };
    /** Every rule that was enabled, hit or not. */
    readonly rules: readonly RuleInfo[];
    /** The folder we stand in as seen from the repository's root; absent when nobody knows. */
    readonly prefix?: string;
    /** Compared with an earlier state: what it is called, and what was there and is no more. */
    readonly since?: {
        readonly ref: string;
        readonly fixed: readonly Fixed[];
        /** What the earlier state scored, where a score is asked for. */
        readonly scores?: Pick<Scores, "mean" | "minimum">;
        readonly weighed?: readonly Weighed[];
    };
    /** Paths of files that were not judged though there is something to judge, or not all of them: templates, those that are too large. */
    readonly unjudged?: readonly string[];
    /** What there was for controls of standards to be about. */
    readonly subjects?: readonly ControlSubject[];
    /** Settings that rules judge and nobody can know before they take effect. */
    readonly open?: readonly OpenSetting[];
    /** Standards that were asked for, control by control; of every finding, whatever else is shown. */
    readonly compliance?: readonly Compliance[];
    /** What gets a score, and what is found of each; where a score is asked for. */
    readonly weighed?: readonly Weighed[];
    /** What the run scores; of every finding, whatever else is shown. */
    readonly scores?: Scores;
    /** What earlier runs scored, the oldest first. */
    readonly history?: readonly HistoryEntry[];
    /** The containers that would start and the networks between them, for a report that draws them. */
    readonly views?: WorkloadViews;
    /** What may be shown of the files that findings point into, by path, and where places in them are. */
    readonly sources: ReadonlyMap<string, ShownSource>;
}
/** A finding of the earlier state that is gone, and where it stood there. */
export interface Fixed {
    readonly rule: string;
    readonly severity: Severity;
    /** Who wanted to hear it; everybody when absent. */
    readonly profile?: Profile;
    readonly message: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
