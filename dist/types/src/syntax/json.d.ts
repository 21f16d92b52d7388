import type { Fault } from "../model/document.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
interface Placed {
    readonly span: Span;
}
/** One member of an object. */
export interface JsonMember extends Placed {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: JsonNode;
}
/** A text. `escaped`: what stands between its quotes, where some of that is escaped. */
export type JsonString = Placed & {
    readonly kind: "string";
    readonly value: string;
    readonly escaped?: string;
};
/** A value with its place. Numbers keep their text: a float would lose digits of 64-bit masks. */
export type JsonNode = (Placed & {
    readonly kind: "object";
    readonly members: readonly JsonMember[];
}) | (Placed & {
    readonly kind: "array";
    readonly items: readonly JsonNode[];
}) | JsonString | (Placed & {
    readonly kind: "number";
    readonly text: string;
}) | (Placed & {
    readonly kind: "boolean";
    readonly value: boolean;
}) | (Placed & {
    readonly kind: "null";
});
/** A text as JSON: what could be read of it, and what a strict decoder refuses. */
export interface JsonText {
    readonly root: JsonNode | undefined;
    readonly faults: readonly Fault[];
    /** It was read to its end: nothing is missing, whatever is wrong with it. */
    readonly whole: boolean;
}
/** A text as several values of JSON. */
export interface JsonTexts extends Omit<JsonText, "root"> {
    readonly roots: readonly JsonNode[];
}
/**
 * Parses strict JSON as Go's encoding/json takes it. After a mistake people make (comments, commas too many or too few) it goes on.
 * `ofComments`: what is said of a comment.
 */
export declare function parseJson(source: Source, ofComments?: string): JsonText;
/** The values of a text, one behind the other: what prints one for each thing puts nothing between them but blanks and ends of lines. */
export declare function parseJsonValues(source: Source): JsonTexts;
/** Whether a number is a whole one that fits 64 bits without a sign, as Go decodes it into uint64. */
export declare function uint64(text: string): bigint | undefined;
export {};
