import type { Located } from "../../text/span.js";
import type { Instruction } from "./instruction.js";
/** A line of `ENV NAME value` that reads as a pair of its own, and is part of the value. */
export interface SwallowedPair {
    readonly name: Located<string>;
    readonly value: Located<string>;
}
/**
 * The old form takes all that follows for one value, continued lines included (`parseNameVal` in frontend/dockerfile/parser): the lines
 * in it that begin with `NAME=`. Those in a quote are what they look like.
 */
export declare function swallowedPairs({ pairs: [pair], logical }: Instruction): SwallowedPair[];
