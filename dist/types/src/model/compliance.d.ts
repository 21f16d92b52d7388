import type { Finding } from "./finding.js";
import type { Control, Section, Standard } from "./standard.js";
/** What a control comes to, the worst first. `unsure`: what breaks it is not certain, some of its rules were off, or a file could not be checked. */
export declare const verdicts: readonly ["fail", "unsure", "pass", "not-applicable", "unseen"];
/** What a control comes to. */
export type Verdict = (typeof verdicts)[number];
/** A control and what a run says of it. */
export interface Judgement {
    readonly control: Control;
    readonly verdict: Verdict;
    /** Why it neither passes nor fails, as a clause. */
    readonly why?: string;
    /** The rules that see it, those that were off among them. */
    readonly rules: readonly string[];
    /** What breaks it. */
    readonly findings: readonly Finding[];
    /** So many more would break it, and somebody answers for them: by a comment, or in the baseline. */
    readonly suppressed: number;
}
/** A standard, control by control. */
export interface Compliance {
    readonly standard: Omit<Standard, "sections">;
    readonly sections: readonly (Omit<Section, "controls"> & {
        readonly judgements: readonly Judgement[];
    })[];
    /** How many controls there are, how many of them files can show to be kept, and how many come to each verdict. */
    readonly controls: number;
    readonly checkable: number;
    readonly counts: Readonly<Record<Verdict, number>>;
}
