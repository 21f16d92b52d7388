/** A name that others have for something: another linter's id or title, or the number of a benchmark. */
export interface OtherName {
    /** As its owner spells it. */
    readonly id: string;
    /** What it is there, such as `a rule of hadolint`. */
    readonly isA: string;
    /** Our rules that check it; none where `unchecked` says why. */
    readonly rules: readonly string[];
    readonly unchecked?: Unchecked;
}
/** Something that others check and no rule of ours does. */
export interface Unchecked {
    /** What their rule does, as it follows "it". */
    readonly what: string;
    /** Why it is not checked here, as it follows a colon. */
    readonly why: string;
    /** Rules of ours that find part of it. */
    readonly partly?: readonly string[];
}
