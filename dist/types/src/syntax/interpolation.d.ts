import type { Located, Span } from "../text/span.js";
/** A `$VAR` or `${VAR}` as written. Offsets are into the text it stands in. */
interface Variable {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    /** What follows the name: `:-`, `-`, `:?`, `?`, `:+`, `+`, or nothing. With a colon an empty variable counts as unset. */
    readonly operator: string;
    /** The text after the operator, which may hold further variables. */
    readonly operand: {
        readonly text: string;
        readonly start: number;
        readonly end: number;
    } | null;
}
/** One `$VAR` in a value, and where what it comes to is from. */
export interface VariableUse extends Variable {
    /** `unset`: nothing supplies a value, Compose puts the empty string. */
    readonly from: "env" | "operand" | "unset" | "required" | "unknown";
    /** The line of the env file that supplies it. */
    readonly set?: Span;
}
/** A stretch of what is written, from `start` to `end`, and the stretch of the text that it came to. */
export interface Filled {
    readonly start: number;
    readonly end: number;
    readonly from: number;
    readonly to: number;
}
/** A value with its variables filled in. */
export interface Interpolated {
    /** The value with `HOLE` where nobody can know. */
    readonly text: string;
    /** Its variables and its `$$`, in order: everything else is in `text` as it is written. */
    readonly filled: readonly Filled[];
    readonly uses: readonly VariableUse[];
    /** Where Compose refuses the template. */
    readonly fault?: {
        readonly start: number;
        readonly end: number;
    };
    /** What Compose says when a variable that must be set is not. */
    readonly missing?: string;
    /** There was no room for a value that a variable has: `HOLE` stands for it. */
    readonly isLarge?: true;
}
/** Values of the project's `.env`. */
export type Environment = ReadonlyMap<string, Located<string>>;
/** How many characters variables may still bring in; what comes after that is `HOLE`. */
export interface Room {
    left: number;
}
/**
 * The room of one file of so many characters. Variables are made of one another, each line twice as long as the one before, and a
 * long value is named many times, so that a short file would come to more text than there is memory.
 */
export declare const roomForFile: (length: number) => Room;
/** How a value is filled in. */
interface Terms {
    /** Asks for what Compose would put there now: the empty string for what nobody sets. */
    readonly blank?: boolean;
    /** Shared by the values of a file. */
    readonly room?: Room;
}
/**
 * Fills the variables of one value in, of a Compose file or of an env file: compose-go's template package reads both.
 * What nobody sets is `HOLE`.
 */
export declare function interpolate(text: string, environment: Pick<Environment, "get">, terms?: Terms): Interpolated;
/**
 * A value as it is written, `HOLE` for each variable in it. Of a value with a variable that nothing sets (`isOpen`), a dollar that is one
 * by accident is part of what is written.
 */
export declare function literalOf(text: string, isOpen: boolean): string;
/** What is said of a file whose values come to more than there is room for. */
export declare const tooLong = "with their variables filled in, some values of this file are too long to be read: they count as unknown";
export {};
