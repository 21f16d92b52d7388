import type { JsonNode } from "../../syntax/json.ts";
import type { Span } from "../../text/span.ts";
import type { SeccompDocument } from "./document.ts";

/** The keys on the way down, joined by dots; `[]` for an item of a list, whose number may change. */
export const seccompAnchors =
  ({ root }: SeccompDocument) =>
  (offset: number): string => {
    let node: JsonNode | undefined = root;
    let path = "";
    const holds = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
    while (node) {
      if (node.kind === "object") {
        const member = node.members.find((each) => holds(each) || holds(each.value));
        if (member) path += `${path ? "." : ""}${member.key}`;
        node = member?.value;
      } else if (node.kind === "array") {
        node = node.items.find(holds);
        path += "[]";
      } else node = undefined;
    }
    return path;
  };
