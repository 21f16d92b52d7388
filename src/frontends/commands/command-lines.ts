import { readYaml, type YamlNode } from "../../syntax/yaml.ts";
import { lastUpTo } from "../../text/sorted.ts";
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
    startOf: (offset) => startOfCommand(text, startOfText(folded, offset)),
    endOf: (start) => {
      const end = endOfCommand(text, start);
      const inside = folded[lastUpTo(folded, end, (each) => each.start)];
      return inside && inside.start >= start ? Math.max(end, endOfCommand(text, inside.end)) : end;
    },
  };
}

/** Where the text begins that an offset is in; the offset itself when it is in none. */
function startOfText(folded: readonly Span[], offset: number): number {
  const inside = folded[lastUpTo(folded, offset, ({ start }) => start)];
  return inside && offset <= inside.end ? inside.start : offset;
}

/** Texts of several lines of which YAML makes one: a comment in them would be text. */
function foldedIn(source: Source): Span[] {
  const isFolded = (node: YamlNode): boolean => {
    const { start, end } = node.span;
    return node.kind === "scalar" && source.text[start] !== "|" && source.text.slice(start, end).includes("\n");
  };
  const found = readYaml(source).roots.flatMap((root) =>
    [...mapsIn(root)]
      .flatMap((map) => valuesOf(map).flatMap((value) => [value, ...itemsOf(value)]))
      .flatMap((node) => (isFolded(node) ? [node.span] : [])),
  );
  return found.sort((x, y) => x.start - y.start);
}
