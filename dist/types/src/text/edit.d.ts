import type { Span } from "./span.js";
/** Replaces what stands at `span` by `text`; an empty span inserts. */
export interface Edit {
    readonly span: Span;
    readonly text: string;
    /** The file is not there, and is made of the text: it never takes the place of one. */
    readonly creates?: true;
}
/**
 * Applies edits of one file. They must not overlap: a RangeError names the first that does. Of those that insert at one place the deeper
 * lines come first, since they belong to what stands above.
 */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
/** Edits of changes that belong together: lines that one adds where another takes the last ones away take the place of those. */
export declare function joined(edits: readonly Edit[]): Edit[];
