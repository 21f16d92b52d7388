import type { Edit } from "../text/edit.js";
import type { Span } from "../text/span.js";
import type { Change } from "./change.js";
import type { Hop, Setting } from "./setting.js";
/** What an attacker gains, lowest first. */
export declare const severities: readonly ["info", "low", "medium", "high", "critical"];
export type Severity = (typeof severities)[number];
/** How sure we are. */
export type Confidence = "low" | "medium" | "high";
/** Who wants to hear it: `strict` shows everything. */
export declare const profiles: readonly ["recommended", "strict"];
export type Profile = (typeof profiles)[number];
/** A second place that belongs to the story. */
export interface Related {
    readonly span: Span;
    readonly message: string;
    /** A step of the way to the place, which the path alone says well enough where it is in another file. */
    readonly isWay?: true;
}
/**
 * A repair. `safe` keeps what a working project does; `unsafe` may break it. Edits that have to be worked out are made for those
 * who ask for them; `undefined`: what the title says is left to a person here.
 */
export type Fix = {
    readonly title?: string;
    readonly safety: "safe" | "unsafe";
    /** What somebody has to look at before: a clause behind "check that". */
    readonly check?: string;
} & ({
    readonly changes: readonly Change[];
} | {
    readonly edits: readonly Edit[] | (() => readonly Edit[] | undefined);
});
/** What a rule yields. */
export interface Problem {
    /** A place, or the setting that is wrong. */
    readonly at: {
        readonly span: Span;
        readonly via?: readonly Hop[];
        readonly state?: Setting<unknown>["state"];
    };
    /** What is wrong and with what: lower-case, no full stop. */
    readonly message: string;
    /** The message without what the place, the label and the help say: for a report that shows them. */
    readonly headline?: string;
    /** What is wrong at the place itself, for whoever sees it: short, lower-case, no full stop. */
    readonly label?: string;
    /** What a person does about it, in a sentence without a full stop. */
    readonly help?: string;
    readonly related?: readonly Related[];
    /** Paths of files that are no documents and that it is about, where it stands elsewhere: the file of a secret. */
    readonly about?: readonly string[];
    /** When this case differs from the rule's own. */
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    /** Another profile than the rule's: this case is told to fewer, or to everybody. */
    readonly profile?: Profile;
    /** Those of the rule's standards that this case breaks, where they are fewer. */
    readonly standards?: readonly string[];
    readonly fix?: Fix;
}
/** Why a finding does not count: a comment covers it, or the baseline holds it. */
export type Waiver = {
    readonly by: "comment";
    readonly of: string;
    readonly reason: string | null;
    readonly span: Span;
} | {
    readonly by: "baseline";
    readonly reason: string | null;
};
/** A finding of which nobody said yet where it stands in the structure of its file. */
export type Unplaced = Omit<Finding, "anchor">;
/** Where a finding stands in the structure of its file, or what says it when it is asked for: that holds on to no document. */
export type Anchor = string | (() => string);
/** A problem with everything a report needs. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly profile: Profile;
    readonly message: string;
    /** The message without what the place, the label and the help say. */
    readonly headline?: string;
    /** What is wrong at the place itself. */
    readonly label?: string;
    /** What a person does about it. */
    readonly help?: string;
    readonly span: Span;
    readonly workload: readonly string[] | null;
    readonly related: readonly Related[];
    /** Other files that it is about: whoever asks for one of them is told of it. */
    readonly about?: readonly string[];
    /** Those of its rule's standards that it breaks; all of them when absent. */
    readonly standards?: readonly string[];
    readonly fix: {
        readonly title: string;
        readonly safety: "safe" | "unsafe";
        readonly edits?: readonly Edit[];
        /** The paths of the containers that another account starts after it: what the others write there hangs on it. */
        readonly leads?: readonly (readonly string[])[];
        /** Nobody asked for its edits, which have to be worked out. */
        readonly isUnasked?: true;
        /** The edits carry a secret: they are for whoever applies them, and no report shows them. */
        readonly isPrivate?: true;
    } | null;
    /** What keeps it from being counted. */
    readonly suppressed: Waiver | null;
    /** Compared with an earlier state: whether it was there already, seen or hidden behind what has been mended since. */
    readonly status?: "new" | "existing" | "uncovered";
    /** Where it stands in the structure of its file, whatever the lines: `services.web.ports`, `stage build RUN`. */
    readonly anchor: string;
}
