import { oncePer } from "../text/once-per.ts";
import type { Span } from "../text/span.ts";
import type { JsonMember, JsonNode, JsonString } from "./json.ts";

/** An object of JSON. */
export type JsonObject = Extract<JsonNode, { kind: "object" }>;

/** The member of an object at a key as Go's decoder finds it: the last one, and letter case counts only where two differ in it alone. */
export function memberAt(node: JsonNode | undefined, key: string): JsonMember | undefined {
  if (node?.kind !== "object") return undefined;
  const { members } = node;
  const small = key.toLowerCase();
  if (members.length > few) {
    const { exact, loose } = membersByKey(members);
    return exact.get(key) ?? loose.get(small);
  }
  return members.findLast((each) => each.key === key) ?? members.findLast((each) => each.key.toLowerCase() === small);
}

/** So many members are faster looked through than looked up. */
const few = 8;

/** Members by their keys, as they are and in small letters; of several of one key the last. */
const membersByKey = oncePer((members: readonly JsonMember[]) => ({
  exact: new Map(members.map((each) => [each.key, each])),
  loose: new Map(members.map((each) => [each.key.toLowerCase(), each])),
}));

/** The value below some keys; `undefined` where there is none, and for `null`. */
export function valueAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let found = node;
  for (const key of keys) found = memberAt(found, key)?.value;
  return found?.kind === "null" ? undefined : found;
}

/** The text of a string; `undefined` for anything else. */
export const textIn = (node: JsonNode | undefined): string | undefined => (node?.kind === "string" ? node.value : undefined);

/** The number; `undefined` for anything else. */
export const numberIn = (node: JsonNode | undefined): number | undefined => (node?.kind === "number" ? Number(node.text) : undefined);

/** The boolean; `undefined` for anything else. */
export const flagIn = (node: JsonNode | undefined): boolean | undefined => (node?.kind === "boolean" ? node.value : undefined);

/** The items of a list; none of anything else. */
export const itemsIn = (node: JsonNode | undefined): readonly JsonNode[] => (node?.kind === "array" ? node.items : []);

/** The members of an object; none of anything else. */
export const membersIn = (node: JsonNode | undefined): readonly JsonMember[] => (node?.kind === "object" ? node.members : []);

/** Where a stretch of a text stands, by its offsets in what the text is. */
export function spanWithin({ span, escaped }: JsonString, from: number, to: number): Span {
  const at = (offset: number): number => span.start + 1 + (escaped === undefined ? offset : writtenLength(escaped, offset));
  return { ...span, start: at(from), end: at(to) };
}

/** How long the beginning of an escaped text is that comes to so many characters. */
function writtenLength(escaped: string, count: number): number {
  const character = /\\u[0-9A-Fa-f]{4}|\\?[\s\S]/y;
  for (let each = 0; each < count && character.test(escaped); ) each += 1;
  return character.lastIndex;
}
