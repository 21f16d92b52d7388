import { HOLE } from "../../syntax/image-reference.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Source } from "../../text/source.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { commandLines } from "./read-lines.ts";
import { type Said, saidIn } from "./said.ts";

/** Verbs that make a container. */
const starting: ReadonlySet<string> = new Set(["run", "create", "service create"]);

/**
 * Whether a line starts a container: one that asks for help does not, nor one without an image, or with a word in its place that stands
 * for what somebody is to write there.
 */
function startsOne(line: CommandLine, source: Source): boolean {
  if (!starting.has(line.call.verb)) return false;
  const help = line.given.findLast(({ flag }) => flag.name === "help");
  if (help && parseBool(help.value.text) !== false) return false;
  const image = imageOf(line, source);
  if (!image) return line.isUnclear === true;
  return image.text !== "" && !isPlaceholder(image.text) && !filledByReader.test(source.text.slice(image.span.start, image.span.end));
}

/** The lines that start containers: those that come to one each, in the same order. */
export const linesThatStart = oncePer((document: CommandsDocument): readonly CommandLine[] =>
  commandLines(document).filter((line) => startsOne(line, document.source)),
);

/** What no image is called: signs that no name has, and names in capitals alone; and what nobody calls his own. */
const isPlaceholder = (text: string): boolean =>
  /[<>[\](){}|\s…]|\.\.\./.test(text) || /^[A-Z][A-Z\d_-]*(?:[:@]|$)/.test(text) || /(?:^|\/)your[-_]/i.test(text);

/** `<image>` of prose, where nobody knows what the reader puts in. */
const filledByReader = /^["']?<[\w ./:|-]*>/;

/** The image of a line, as it is named; `undefined` where nobody can know which word it is. */
export const imageOf = ({ operands: [first] }: CommandLine, source: Source): Said | undefined => first && saidIn(first, source);

/** What the container of a line is called: by its name, else by its image; by its verb where neither is known. */
export function nameOf(line: CommandLine, source: Source): string {
  const name = line.given.findLast(({ flag }) => flag.name === "name")?.value ?? imageOf(line, source);
  const shown = name ? nameShown(name) : "";
  return shown === "" ? line.call.verb : shown;
}

/** What tells a container from others by what a line calls it; empty where nobody can know. */
export const nameKey = ({ text, shown }: Said): string => (text.includes(HOLE) ? (shown.includes(HOLE) ? "" : shown) : text);

/** The same of the container that a line starts, by `--name`. */
export function nameGiven({ given }: CommandLine): string {
  const name = given.findLast(({ flag }) => flag.name === "name")?.value;
  return name ? nameKey(name) : "";
}

/** A name, or an id, on one line; `…` for what nobody knows. */
export const nameShown = ({ shown }: Said): string => shown.replace(/\s+/g, " ").replaceAll(HOLE, "…");

/** A line that starts a container, and the path of that container. */
interface Started {
  readonly line: CommandLine;
  readonly path: readonly string[];
}

/** What a file starts, in the order it is written: containers by their names, runs by the image; of several of one name each but the first is counted. */
export const startedIn = oncePer((document: CommandsDocument): readonly Started[] => {
  const pathOf = counted();
  return linesThatStart(document).map((line) => {
    const kind = line.given.some(({ flag }) => flag.name === "name") ? "containers" : "runs";
    return { line, path: pathOf(kind, nameOf(line, document.source)) };
  });
});

/** Makes paths of kinds and names: of several of one name each but the first is counted. */
export function counted(): (kind: string, name: string) => readonly string[] {
  const counts = new Map<string, number>();
  return (kind, name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [kind, name, ...(count > 1 ? [String(count)] : [])];
  };
}
