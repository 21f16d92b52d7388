import type { Style } from "../text/style.js";
/** How the report for people looks. */
export interface Look {
    readonly style: Style;
    /** The width of the terminal, in characters; lines are as long as they are without one. */
    readonly columns?: number | undefined;
    /** Whether the terminal shows more than ASCII. */
    readonly isUnicode?: boolean;
    /** Whether the terminal makes links of addresses (OSC 8). */
    readonly hasLinks?: boolean;
    /** Name the command that explains a rule beside its first finding, where there are no links. */
    readonly hasPointers?: boolean;
}
/** The colour of a severity. */
export declare const colours: {
    readonly critical: "magenta";
    readonly high: "red";
    readonly medium: "yellow";
    readonly low: "cyan";
    readonly info: "blue";
};
/** A link as terminals know it (OSC 8). */
export declare const linked: (uri: string, text: string) => string;
