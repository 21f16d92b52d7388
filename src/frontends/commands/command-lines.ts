import { readYaml, type YamlNode } from "../../syntax/yaml.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import { hostOf } from "./hosts.ts";
import { endOfCommand, startOfCommand } from "./lines.ts";
import { itemsOf, mapsIn, valuesOf } from "./yaml-parts.ts";

/** Where the lines of commands begin and end in a file: between those no comment can stand. */
export interface CommandLines {
  /** Where the line begins that a comment about an offset stands above. */
  startOf(offset: number): number;
  /** Where what begins on a line ends. */
  endOf(start: number): number;
}

/** The lines of commands in a file: continued ones are one, and so are those of a YAML text that has no lines of its own. */
export function commandLinesOf(source: Source): CommandLines {
  const { text } = source;
  const folded = /\.ya?ml$/i.test(source.path) && hostOf(source.path, text) ? foldedIn(source) : [];
  return {
    startOf: (offset) => startOfCommand(text, folded.find(({ start, end }) => start <= offset && offset <= end)?.start ?? offset),
    endOf: (start) => {
      const end = endOfCommand(text, start);
      const inside = folded.find((each) => start <= each.start && each.start <= end);
      return inside ? Math.max(end, endOfCommand(text, inside.end)) : end;
    },
  };
}

/** Texts of several lines of which YAML makes one: a comment in them would be text. */
function foldedIn(source: Source): Span[] {
  const isFolded = (node: YamlNode): boolean => {
    const { start, end } = node.span;
    return node.kind === "scalar" && source.text[start] !== "|" && source.text.slice(start, end).includes("\n");
  };
  return readYaml(source).roots.flatMap((root) =>
    [...mapsIn(root)]
      .flatMap((map) => valuesOf(map).flatMap((value) => [value, ...itemsOf(value)]))
      .flatMap((node) => (isFolded(node) ? [node.span] : [])),
  );
}
