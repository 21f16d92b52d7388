import type { ShellCommand } from "../model/script.js";
import type { Span } from "../text/span.js";
import { type Given } from "./leaks/sources.js";
/** A secret that a RUN writes into a file, which is there when it ends. */
export interface Leak {
    readonly span: Span;
    /** The secret: "the value of `TOKEN`". */
    readonly what: string;
    /** The file, as the reader knows it. */
    readonly file: string;
    /** What to do instead, where the program has a way. */
    readonly instead?: string;
}
/** The secrets that are in files when a RUN ends. Throws an OverBudget. */
export declare function leaksOf(commands: readonly ShellCommand[], given: Given | undefined): Leak[];
