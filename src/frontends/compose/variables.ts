import { interpolate, roomForFile, type VariableUse } from "../../syntax/interpolation.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import type { Span } from "../../text/span.ts";
import type { ComposeDocument } from "./parse.ts";
import type { ProjectFile } from "./project.ts";

/** A variable in a value of the file. */
export interface PlacedUse extends VariableUse {
  /** The keys that lead to the value: `services`, `web`, `image`. Items of lists have no key of their own. */
  readonly path: readonly string[];
  /** The whole value it stands in. */
  readonly whole: string;
  /** What that comes to when nothing else is set. */
  readonly now: string;
  /** Exactly the `${...}`, or the whole value where escapes blur it. */
  readonly span: Span;
  /** Whether `span` is exact. */
  readonly exact: boolean;
}

/** Every variable in the values of the services, configs and volumes, each written place once; templates under `x-` count where they are used. */
export function variableUses({ document, environment }: ProjectFile): PlacedUse[] {
  const uses: PlacedUse[] = [];
  const seen = new Set<YamlNode>();
  const [shown, placedIn] = [roomForFile(document.source.text.length), roomForFile(document.source.text.length)];
  const stack: { node: YamlNode; path: readonly string[] }[] = [];
  for (const root of document.roots)
    for (const key of ["services", "configs", "volumes"]) {
      const part = root.entries.get(key);
      if (part) stack.push({ node: part.value, path: [key] });
    }
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, path } = top;
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") for (const [key, { value }] of node.entries) stack.push({ node: value, path: [...path, key] });
    else if (node.kind === "list") for (const { value } of node.items) stack.push({ node: value, path });
    else if (node.text.includes("$")) {
      const raw = document.source.text.slice(node.span.start, node.span.end);
      const now = interpolate(node.text, environment, { blank: true, room: shown }).text;
      const placed = interpolate(node.text, environment, { room: placedIn }).uses.toSorted((a, b) => a.start - b.start);
      let at: number | undefined = 0;
      for (const use of placed) {
        at = at === undefined ? undefined : placeIn(raw, node.text.slice(use.start, use.end), at);
        const start = node.span.start + (at ?? 0);
        const span = at === undefined ? node.span : { ...node.span, start, end: start + use.end - use.start };
        if (at !== undefined) at += 1;
        uses.push({ ...use, path, whole: node.text, now, span, exact: at !== undefined });
      }
    }
  }
  return uses;
}

/** Where the next variable of a value stands in what is written, which has indentation and escapes besides; `$$` begins none. */
function placeIn(raw: string, variable: string, from: number): number | undefined {
  for (let at = raw.indexOf(variable, from); at >= 0; at = raw.indexOf(variable, at + 1)) {
    let dollars = 0;
    while (raw[at - 1 - dollars] === "$") dollars += 1;
    if (dollars % 2 === 0) return at;
  }
  return undefined;
}

/** The example env files that tell which variables whoever runs the project must set. */
export function exampleEnvironments({ source }: Pick<ComposeDocument, "source">): string[] {
  return [".env.example", ".env.sample", ".env.template", ".env.dist", ".env.default", "env.example", "example.env", "sample.env"].map(
    (name) => joinPath(folderOf(source.path), name),
  );
}
