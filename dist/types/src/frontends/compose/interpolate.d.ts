import type { Located, Span } from "../../text/span.js";
/** One `$VAR` in a value. Offsets are into the value's text. */
export interface VariableUse {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    /** What follows the name: `:-`, `-`, `:?`, `?`, `:+`, `+`, or nothing. */
    readonly operator: string;
    /** The text after the operator. */
    readonly operand: {
        readonly text: string;
        readonly start: number;
        readonly end: number;
    } | null;
    /** Where the value comes from. `unset`: nothing supplies one, Compose puts the empty string. */
    readonly from: "env" | "operand" | "unset" | "required" | "unknown";
    /** The line of the env file that supplies it. */
    readonly set?: Span;
}
export interface Interpolated {
    /** The value with `HOLE` where nobody can know. */
    readonly text: string;
    readonly uses: readonly VariableUse[];
    /** Where Compose refuses the template. */
    readonly fault?: {
        readonly start: number;
        readonly end: number;
    };
    /** What Compose says when a variable that must be set is not. */
    readonly missing?: string;
}
/** Values of the project's `.env`. */
export type Environment = ReadonlyMap<string, Located<string>>;
/**
 * Interpolates one value as compose-go's template package does. What nobody sets is `HOLE`, or the empty string where
 * `blank` asks for what Compose would put there now.
 */
export declare function interpolate(text: string, environment: Environment, blank?: boolean): Interpolated;
