import type { Document, Fault } from "../../model/document.ts";
import { readYaml, type YamlMap, type YamlNode } from "../../syntax/yaml.ts";
import type { Source } from "../../text/source.ts";
import { interpolate } from "./interpolate.ts";
import { shapeFaults } from "./shape.ts";

/** A parsed Compose file: what rules of subject `compose` judge. */
export interface ComposeDocument extends Document {
  readonly dialect: "compose";
  /** The mappings of its documents; usually one. */
  readonly roots: readonly YamlMap[];
}

/** Parses a Compose file. Never throws. */
export function readCompose(source: Source): ComposeDocument {
  const base = { dialect: "compose", source, roots: [], faults: [], suppressions: [] } as const;
  if (isTemplate(source.text)) return { ...base, skipped: "it is a template, and only what it generates can be judged" };
  const file = readYaml(source);
  const roots = file.roots.filter((root) => root.kind === "map");
  const isProject = roots.some(({ entries }) => projectKeys.some((key) => entries.has(key)));
  const faults: Fault[] = [...file.faults];
  if (isProject) for (const root of roots) for (const fault of [...shapeFaults(root), ...templateFaults(root, source)]) faults.push(fault);
  else if (faults.length === 0) {
    const legacy = roots
      .flatMap(({ entries }) => [...entries.values()])
      .find(({ value }) => value.kind === "map" && (value.entries.has("image") || value.entries.has("build")));
    if (!legacy) return { ...base, skipped: "it describes no services" };
    faults.push({
      kind: "broken",
      span: legacy.key.span,
      message: "services stand under a top-level services key; Compose no longer reads files without one",
    });
  }
  return { ...base, roots, faults, suppressions: file.suppressions };
}

const projectKeys = ["services", "include", "networks", "volumes", "secrets", "configs", "models"];

/** Text that some generator fills in before Compose sees it. Braces inside quotes are ordinary values. */
const isTemplate = (text: string): boolean =>
  (text.includes("{{") || text.includes("{%") || text.includes("<%")) &&
  /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]*)?(?:\{\{|\{%|<%)/m.test(text);

const noVariables = new Map<string, never>();

/** Values whose `${...}` Compose refuses; templates under `x-` count where they are used. */
function templateFaults(root: YamlMap, { text }: Source): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<YamlNode>();
  const stack: YamlNode[] = [...root.entries].filter(([key]) => !key.startsWith("x-")).map(([, { value }]) => value);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") for (const { value } of node.entries.values()) stack.push(value);
    else if (node.kind === "list") for (const { value } of node.items) stack.push(value);
    else {
      const fault = node.text.includes("${") ? interpolate(node.text, noVariables).fault : undefined;
      if (!fault) continue;
      const inside = text.slice(node.span.start, node.span.end).indexOf(node.text);
      const span =
        inside < 0 ? node.span : { ...node.span, start: node.span.start + inside + fault.start, end: node.span.start + inside + fault.end };
      faults.push({
        kind: "broken",
        span,
        message: "Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar",
      });
    }
  }
  return faults;
}
