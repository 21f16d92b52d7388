import { ShownSource } from "../text/shown-source.js";
import { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
/** A source as it may be shown: what stands at `places`, and what its form gives away, is masked. */
export declare const shownSource: (source: Source, places?: readonly Span[]) => ShownSource;
/**
 * What must not be shown of a project, wherever it comes up: the values that are known to be secret there, and what its form gives away.
 * Whatever is printed or written of the user's goes through one of these, or through a `ShownSource`.
 */
export declare class Mask {
    #private;
    constructor(values?: ReadonlySet<string>);
    /** A sentence of ours that quotes the user: in our own words an ordinary word stays. */
    message(text: string): string;
    /** A text of the user's, of any length and in any number of lines; a command may go on behind the end of one. */
    text(text: string): string;
    /** A value as it is in the end, under its name: all of it, where that says that it is a secret. */
    value(name: string, text: string): string;
    /** The words of a command, or of another list: what one of them says about the next counts. */
    words(words: readonly string[]): string[];
    /** Plain data with every text in it masked: those that are secret by their key, too, and keys as names are. */
    data(data: unknown, key?: string): unknown;
    /** Whether a text holds something that must not be shown. */
    covers(text: string): boolean;
}
