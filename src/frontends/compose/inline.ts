import { HOLE } from "../../syntax/image-reference.ts";
import { interpolate } from "../../syntax/interpolation.ts";
import type { YamlScalar } from "../../syntax/yaml.ts";
import { Source } from "../../text/source.ts";
import { isFilled } from "./filled.ts";
import { mapAt, valueAt } from "./names.ts";
import type { ComposeProject } from "./project.ts";

/** A Dockerfile written inside a Compose file. */
export interface InlineDockerfile {
  /** The Compose file with everything but the Dockerfile blanked: what stands where stays where it is. */
  readonly source: Source;
  /** Where it begins, which tells it from others in the same file. */
  readonly at: number;
  /** Blanks before each of its lines. */
  readonly indent: number;
}

const nothing = new Map<string, never>();

/** Every `dockerfile_inline` of a project that stands in its file line by line; folded and escaped texts are left out. */
export function inlineDockerfiles(project: ComposeProject): InlineDockerfile[] {
  const texts = new Map(project.files.map(({ document }) => [document.source.path, document.source.text]));
  const found = new Map<string, InlineDockerfile>();
  for (const { value } of mapAt(project.root, "services")?.entries.values() ?? []) {
    const inline = value.kind === "map" ? valueAt(mapAt(value, "build"), "dockerfile_inline") : undefined;
    const text = inline?.kind === "scalar" ? texts.get(inline.span.file) : undefined;
    const made = inline?.kind === "scalar" && text !== undefined ? read(inline, text) : undefined;
    if (made) found.set(`${made.source.path} ${made.at}`, made);
  }
  return [...found.values()];
}

function read(node: YamlScalar, text: string): InlineDockerfile | undefined {
  const { file, start, end } = node.span;
  const header = /^\|[-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(start, end))?.[0];
  const quoted = /^["']/.test(text.slice(start, start + 1));
  if (!header && (node.text.includes("\n") || (quoted && text.slice(start + 1, end - 1) !== (isFilled(node) ? node.raw : node.text))))
    return undefined;
  const from = header ? start + header.length : start + (quoted ? 1 : 0);
  const body = text.slice(from, header ? end : quoted ? end - 1 : end);
  const indent = header ? (/^[ \t]*/.exec(body.replace(/^(?:[ \t]*\r?\n)+/, ""))?.[0].length ?? 0) : 0;
  const blank = text.slice(0, from).replace(/[^\r\n]/g, " ");
  return { source: new Source(file, blank + asBuilt(body)), at: start, indent };
}

/** What Compose makes of the dollars in it, every character where it was: `$$` is a dollar, a variable nobody can know. */
function asBuilt(body: string): string {
  let text = body;
  for (const { start, end } of interpolate(body, nothing).uses) text = text.slice(0, start) + HOLE.repeat(end - start) + text.slice(end);
  return text.replace(/\$\$/g, " $");
}
