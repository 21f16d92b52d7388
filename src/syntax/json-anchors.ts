import { lastUpTo } from "../text/sorted.ts";
import type { JsonNode } from "./json.ts";

/** Where in a text of JSON an offset stands: the keys on the way down, joined by dots; `[]` for an item of a list, whose number may change. */
export const jsonAnchors =
  (root: JsonNode | undefined) =>
  (offset: number): string => {
    let node: JsonNode | undefined = root;
    let path = "";
    while (node) {
      if (node.kind === "object") {
        const member = holding(node.members, offset, ({ span, value }) => ({ start: span.start, end: Math.max(span.end, value.span.end) }));
        if (member) path += `${path ? "." : ""}${member.key}`;
        node = member?.value;
      } else if (node.kind === "array") {
        node = holding(node.items, offset, ({ span }) => span);
        path += "[]";
      } else node = undefined;
    }
    return path;
  };

/** Of things that stand one behind the other, the first that holds an offset. */
function holding<T>(
  list: readonly T[],
  offset: number,
  spanOf: (item: T) => { readonly start: number; readonly end: number },
): T | undefined {
  const at = lastUpTo(list, offset, (item) => spanOf(item).start);
  return list.slice(Math.max(0, at - 1), at + 1).find((item) => offset <= spanOf(item).end);
}
