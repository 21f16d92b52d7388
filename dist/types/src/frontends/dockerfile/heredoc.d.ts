import type { Span } from "../../text/span.js";
/** A here-document. `span` covers the body without the terminator line. */
export interface Heredoc {
    readonly name: string;
    /** Variables in the body are expanded: no part of the name was quoted. */
    readonly expand: boolean;
    /** `<<-`: leading tabs are dropped. */
    readonly chomp: boolean;
    readonly span: Span;
}
export type HeredocStart = Omit<Heredoc, "span">;
/**
 * The here-documents a RUN, COPY or ADD line opens, in order, as BuildKit's word lexer sees them: a word that begins
 * with optional digits and `<<`, blanks after `<<` belonging to the word. Nothing when quotes do not balance.
 */
export declare function heredocStarts(line: string): HeredocStart[];
