import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
import { type Span } from "../text/span.js";
import type { JsonMember, JsonNode } from "./json.js";
import { type JsonSaid } from "./json-write.js";
type Holder = Extract<JsonNode, {
    kind: "array" | "object";
}>;
/**
 * A JSON file that is edited. Every method answers the edits that change just this, written as the entries beside it are;
 * `undefined` where that cannot be: there is no such place, or a comment stands there. Places are named by the spans of the
 * nodes. An edit replaces the last sign of what it follows, so that two at one place are never applied together unseen.
 */
export declare class JsonEditor {
    #private;
    constructor(source: Source, root: JsonNode);
    /** Puts a value in place of the one that stands here. */
    replace(at: Span, said: JsonSaid): readonly Edit[];
    /** Takes entries of one list or one object away, items by their spans, members by those of their values or their own. */
    remove(gone: readonly Span[]): readonly Edit[] | undefined;
    /** Adds items to a list: each at its place where the list is in order, else at the end. */
    add(list: Span, items: readonly JsonSaid[]): readonly Edit[] | undefined;
    /** Adds items behind one of a list. */
    addBehind(item: Span, items: readonly JsonSaid[]): readonly Edit[] | undefined;
    /**
     * Gives keys of an object values: in place of those they have; new ones stand behind the key that is named before them, which
     * may keep its value, or at the end.
     */
    set(object: Span, said: Readonly<Record<string, JsonSaid>>): readonly Edit[] | undefined;
    /** Puts another member in place of one. */
    rewrite(member: Span, key: string, said: JsonSaid): readonly Edit[] | undefined;
    /** Gives a key another name: its own span. */
    rename(key: Span, to: string): readonly Edit[] | undefined;
    /** The member of an object whose key, or value, stands here. */
    memberAt(at: Span): JsonMember | undefined;
    /** Whether the object that an entry stands in has a key. */
    hasBeside(entry: Span, key: string): boolean;
    /** The list or object that an entry stands in. */
    holderOf(entry: Span): Holder | undefined;
}
export {};
