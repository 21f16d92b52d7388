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
/** A value with its place. Numbers keep their text: a float would lose digits of 64-bit masks. */
export type JsonNode = (Placed & {
    readonly kind: "object";
    readonly members: readonly JsonMember[];
}) | (Placed & {
    readonly kind: "array";
    readonly items: readonly JsonNode[];
}) | (Placed & {
    readonly kind: "string";
    readonly value: string;
}) | (Placed & {
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
/** Parses strict JSON as Go's encoding/json takes it. After a mistake people make (comments, commas too many or too few) it goes on. */
export declare function parseJson(source: Source): JsonText;
/** Whether a number is a whole one that fits 64 bits without a sign, as Go decodes it into uint64. */
export declare function uint64(text: string): bigint | undefined;
export {};
