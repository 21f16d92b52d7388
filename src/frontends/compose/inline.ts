import type { Limit } from "../../model/document.ts";
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

/** Characters that are blanked before the Dockerfiles of a project: each of them carries all of its file that comes before it. */
const mostBlanks = 20_000_000;

/** What stands at every `dockerfile_inline`, and whether there is room to read it. */
function* inlines({ root }: Pick<ComposeProject, "root">): Generator<{ readonly node: YamlScalar; readonly isRead: boolean }> {
  let left = mostBlanks;
  for (const { value } of mapAt(root, "services")?.entries.values() ?? []) {
    const node = value.kind === "map" ? valueAt(mapAt(value, "build"), "dockerfile_inline") : undefined;
    if (node?.kind !== "scalar") continue;
    left -= node.span.end;
    yield { node, isRead: left >= 0 };
  }
}

/** Every `dockerfile_inline` of a project that stands in its file line by line; folded and escaped texts are left out. */
export function inlineDockerfiles(project: ComposeProject): InlineDockerfile[] {
  const texts = new Map(project.files.map(({ document }) => [document.source.path, new Blanking(document.source.text)]));
  const found = new Map<string, InlineDockerfile>();
  for (const { node, isRead } of inlines(project)) {
    const file = isRead ? texts.get(node.span.file) : undefined;
    const made = file && read(node, file);
    if (made) found.set(`${made.source.path} ${made.at}`, made);
  }
  return [...found.values()];
}

/** Where there are more of them than are read. */
export function inlineLimit(project: Pick<ComposeProject, "root">): Limit[] {
  for (const { node, isRead } of inlines(project))
    if (!isRead) return [{ span: node.span, message: "this file contains too many Dockerfiles: those from here on are not checked" }];
  return [];
}

/** A text, and the same with nothing in it but the ends of its lines, made once. */
class Blanking {
  readonly text: string;
  #blank: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get blank(): string {
    this.#blank ??= this.text.replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
    return this.#blank;
  }
}

function read(node: YamlScalar, whole: Blanking): InlineDockerfile | undefined {
  const { text } = whole;
  const { file, start, end } = node.span;
  const header = /^\|[-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(start, end))?.[0];
  const quoted = /^["']/.test(text.slice(start, start + 1));
  if (!header && (node.text.includes("\n") || (quoted && text.slice(start + 1, end - 1) !== (isFilled(node) ? node.raw : node.text))))
    return undefined;
  const from = header ? start + header.length : start + (quoted ? 1 : 0);
  const body = text.slice(from, header ? end : quoted ? end - 1 : end);
  const indent = header ? (/^[ \t]*/.exec(body.replace(/^(?:[ \t]*\r?\n)+/, ""))?.[0].length ?? 0) : 0;
  const blank = whole.blank.slice(0, from);
  return { source: new Source(file, blank + asBuilt(body)), at: start, indent };
}

/** What Compose makes of the dollars in it, every character where it was: `$$` is a dollar, a variable nobody can know. */
function asBuilt(body: string): string {
  let text = "";
  let at = 0;
  // A variable inside the operand of another one goes with it.
  for (const { start, end } of interpolate(body, nothing).uses.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    text += body.slice(at, start) + HOLE.repeat(end - start);
    at = end;
  }
  return (text + body.slice(at)).replace(/\$\$/g, " $");
}
