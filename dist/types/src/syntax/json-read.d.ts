import type { Span } from "../text/span.js";
import type { JsonMember, JsonNode, JsonString } from "./json.js";
/** An object of JSON. */
export type JsonObject = Extract<JsonNode, {
    kind: "object";
}>;
/** The member of an object at a key as Go's decoder finds it: the last one, and letter case counts only where two differ in it alone. */
export declare function memberAt(node: JsonNode | undefined, key: string): JsonMember | undefined;
/** The value below some keys; `undefined` where there is none, and for `null`. */
export declare function valueAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined;
/** The text of a string; `undefined` for anything else. */
export declare const textIn: (node: JsonNode | undefined) => string | undefined;
/** The number; `undefined` for anything else. */
export declare const numberIn: (node: JsonNode | undefined) => number | undefined;
/** The boolean; `undefined` for anything else. */
export declare const flagIn: (node: JsonNode | undefined) => boolean | undefined;
/** The items of a list; none of anything else. */
export declare const itemsIn: (node: JsonNode | undefined) => readonly JsonNode[];
/** The members of an object; none of anything else. */
export declare const membersIn: (node: JsonNode | undefined) => readonly JsonMember[];
/** Where a stretch of a text stands, by its offsets in what the text is. */
export declare function spanWithin({ span, escaped }: JsonString, from: number, to: number): Span;
