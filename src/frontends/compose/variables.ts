import { interpolate, roomForFile, type VariableUse } from "../../syntax/interpolation.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import { Memory } from "../../text/memory.ts";
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
  now(): string;
  /** Exactly the `${...}`, or the whole value where escapes blur it. */
  readonly span: Span;
  /** Whether `span` is exact. */
  readonly exact: boolean;
}

const known = new Memory<ProjectFile, readonly PlacedUse[]>();

/** Every variable in the values of the services, configs and volumes, each written place once; templates under `x-` count where they are used. */
export function variableUses(file: ProjectFile): readonly PlacedUse[] {
  const uses = known.get(file) ?? usesIn(file);
  known.set(file, uses);
  return uses;
}

/** The key a value stands at, and the one above that. */
interface Way {
  readonly key: string;
  readonly above: Way | undefined;
}

function usesIn({ document, environment }: ProjectFile): readonly PlacedUse[] {
  const uses: PlacedUse[] = [];
  const seen = new Set<YamlNode>();
  const [shown, placedIn] = [roomForFile(document.source.text.length), roomForFile(document.source.text.length)];
  const stack: { readonly node: YamlNode; readonly way: Way }[] = [];
  const push = (node: YamlNode, way: Way): void => {
    if (node.kind !== "scalar" || node.text.includes("$")) stack.push({ node, way });
  };
  for (const root of document.roots)
    for (const key of ["services", "configs", "volumes"]) {
      const part = root.entries.get(key);
      if (part) push(part.value, { key, above: undefined });
    }
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, way } = top;
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") for (const [key, { value }] of node.entries) push(value, { key, above: way });
    else if (node.kind === "list") for (const { value } of node.items) push(value, way);
    else {
      const { text } = node;
      const raw = document.source.text.slice(node.span.start, node.span.end);
      const path = keysAlong(way);
      const now = (): string => interpolate(text, environment, { blank: true, room: shown }).text;
      const placed = interpolate(text, environment, { room: placedIn }).uses.toSorted((a, b) => a.start - b.start);
      let at: number | undefined = 0;
      for (const use of placed) {
        at = at === undefined ? undefined : placeIn(raw, text.slice(use.start, use.end), at);
        const start = node.span.start + (at ?? 0);
        const span = at === undefined ? node.span : { ...node.span, start, end: start + use.end - use.start };
        if (at !== undefined) at += 1;
        uses.push({ path, whole: text, now, span, exact: at !== undefined, ...use });
      }
    }
  }
  return uses;
}

function keysAlong(way: Way): string[] {
  const keys: string[] = [];
  for (let at: Way | undefined = way; at; at = at.above) keys.push(at.key);
  return keys.reverse();
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

const exampleNames = [
  ".env.example",
  ".env.sample",
  ".env.template",
  ".env.dist",
  ".env.default",
  "env.example",
  "example.env",
  "sample.env",
];

/** The example env files that tell which variables whoever runs the project must set. */
export function exampleEnvironments({ source }: Pick<ComposeDocument, "source">): string[] {
  const folder = folderOf(source.path);
  return exampleNames.map((name) => joinPath(folder, name));
}
