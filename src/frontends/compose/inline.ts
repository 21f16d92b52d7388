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

/** Those that are not read: beyond what there is room for, and those whose characters are elsewhere than in the file. */
export function inlineLimits({ root, files }: Pick<ComposeProject, "root" | "files">): Limit[] {
  const limits: Limit[] = [];
  for (const { node, isRead } of inlines({ root })) {
    if (!isRead)
      return [...limits, { span: node.span, message: "this file contains too many Dockerfiles: those from here on are not checked" }];
    const text = files.find(({ document }) => document.source.path === node.span.file)?.document.source.text;
    if (text !== undefined && !placeOf(node, text))
      limits.push({ span: node.span, message: "a Dockerfile here is not checked: write it as a block, `dockerfile_inline: |`" });
  }
  return limits;
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

/** Where the text begins and ends that a builder gets, and whether it is a block; `undefined` where it is not in the file as it is. */
function placeOf(node: YamlScalar, text: string): { readonly from: number; readonly to: number; readonly isBlock: boolean } | undefined {
  const { start, end } = node.span;
  const header = /^\|[-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(start, end))?.[0];
  const quoted = /^["']/.test(text.slice(start, start + 1));
  if (!header && (node.text.includes("\n") || (quoted && text.slice(start + 1, end - 1) !== (isFilled(node) ? node.raw : node.text))))
    return undefined;
  if (header) return { from: start + header.length, to: end, isBlock: true };
  return { from: start + (quoted ? 1 : 0), to: quoted ? end - 1 : end, isBlock: false };
}

function read(node: YamlScalar, whole: Blanking): InlineDockerfile | undefined {
  const { text } = whole;
  const place = placeOf(node, text);
  if (!place) return undefined;
  const { file, start } = node.span;
  const { from, to, isBlock } = place;
  const body = text.slice(from, to);
  const indent = isBlock ? (/^[ \t]*/.exec(body.replace(/^(?:[ \t]*\r?\n)+/, ""))?.[0].length ?? 0) : 0;
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
