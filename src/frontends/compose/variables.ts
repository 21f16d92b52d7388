import { interpolate, type VariableUse } from "../../syntax/interpolation.ts";
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
  /** Exactly the `${...}`, or the whole value where escapes blur the offsets. */
  readonly span: Span;
  /** Whether `span` is exact. */
  readonly exact: boolean;
}

/** Every variable in the values of the services and configs, each written place once; templates under `x-` count where they are used. */
export function variableUses({ document, environment }: ProjectFile): PlacedUse[] {
  const uses: PlacedUse[] = [];
  const seen = new Set<YamlNode>();
  const stack: { node: YamlNode; path: readonly string[] }[] = [];
  for (const root of document.roots)
    for (const key of ["services", "configs"]) {
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
      const inside = raw.indexOf(node.text);
      const now = interpolate(node.text, environment, { blank: true }).text;
      for (const use of interpolate(node.text, environment).uses) {
        const exact = inside >= 0;
        const span = exact
          ? { ...node.span, start: node.span.start + inside + use.start, end: node.span.start + inside + use.end }
          : node.span;
        uses.push({ ...use, path, whole: node.text, now, span, exact });
      }
    }
  }
  return uses;
}

/** The example env files that tell which variables whoever runs the project must set. */
export function exampleEnvironments({ source }: Pick<ComposeDocument, "source">): string[] {
  return [".env.example", ".env.sample", ".env.template", ".env.dist", ".env.default", "env.example", "example.env", "sample.env"].map(
    (name) => joinPath(folderOf(source.path), name),
  );
}
