/** A half-open range of UTF-16 offsets in one file: the unit JavaScript, SARIF and LSP share. */
export interface Span {
    /** Path as reported: relative, with `/`. */
    readonly file: string;
    readonly start: number;
    readonly end: number;
}
/** A value certainly written at `span`. The stuff of syntax trees. */
export interface Located<T> {
    readonly value: T;
    readonly span: Span;
}
/** Whether two spans are the same place. */
export declare const samePlace: (a: Span, b: Span) => boolean;
