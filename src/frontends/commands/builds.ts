import type { Lookup } from "../../model/document.ts";
import type { BuildLink } from "../../model/image-config.ts";
import type { ShellCommand } from "../../model/script.ts";
import { byDefault, written } from "../../model/setting.ts";
import { HOLE, imageKey, parseImageReference } from "../../syntax/image-reference.ts";
import { isRemote } from "../../syntax/remote.ts";
import { joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { EngineCall } from "./calls.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { fromHere } from "./here.ts";
import { commandLines } from "./read-lines.ts";
import { type Said, saidIn, textOf } from "./said.ts";
import { variableOf } from "./variables.ts";

/** What a line builds: the texts that call the result, and how it is built. */
export interface Build {
  readonly tags: readonly Said[];
  readonly line: CommandLine;
  /** The folder it starts from, and its Dockerfile, in each folder that the line may run in. */
  readonly places: readonly Place[];
}

interface Place {
  readonly context: string;
  readonly dockerfile: string;
}

/** The builds of a file. */
export const buildsIn = (lines: readonly CommandLine[], source: Source): Build[] =>
  lines.flatMap((line) => (line.call.verb === "build" ? [buildOf(line, source)] : []));

function buildOf(line: CommandLine, source: Source): Build {
  const tags = line.given.flatMap(({ flag, value }) => (flag.name === "tag" ? [value] : []));
  const [operand] = line.operands;
  const context = operand && pathIn(saidIn(operand, source));
  const file = line.given.findLast(({ flag }) => flag.name === "file")?.value;
  const named = file ? pathIn(file) : undefined;
  const isKnown = line.operands.length === 1 && !line.open && context !== undefined && (!file || named !== undefined);
  return {
    tags,
    line,
    places: isKnown
      ? line.call.folders.map((folder) => {
          const from = joinPath(folder, context);
          return { context: from, dockerfile: named === undefined ? joinPath(from, "Dockerfile") : joinPath(folder, named) };
        })
      : [],
  };
}

/** A path here; `undefined` for what is read from standard input, from elsewhere, or that nobody can know. */
function pathIn(said: Said): string | undefined {
  const path = fromHere(said) ?? said.text;
  return path === "" || path === "-" || path.includes(HOLE) || isRemote(path) || /^[/~]/.test(path) ? undefined : path;
}

/** A name that a build gives its image, or a command that tags it; absent for an image that has none. */
interface NameGiven {
  readonly name?: Said;
  readonly build: Build;
}

/** The names that images of a file get, in the order it is written. */
export function namesGiven(document: CommandsDocument): NameGiven[] {
  const { calls, source } = document;
  const builds = new Map(buildsIn(commandLines(document), source).map((build) => [build.line.call, build]));
  const known = new Map<string, Build>();
  return calls.flatMap((call): NameGiven[] => {
    const build = builds.get(call);
    const [from, to] = build ? [] : namesIn(call, "tag", source);
    const tagged = from && known.get(keyOf(from));
    const given: NameGiven[] = build
      ? (build.tags.length ? build.tags : [undefined]).map((name) => (name ? { name, build } : { build }))
      : tagged && to
        ? [{ name: to, build: tagged }]
        : [];
    for (const each of given) if (each.name) known.set(keyOf(each.name), each.build);
    known.delete("");
    return given;
  });
}

/** The images that a command on images names, such as `docker tag` and `docker push`; none of another command. */
export const namesIn = ({ verb, words }: EngineCall, asked: "tag" | "push", source: Source): Said[] =>
  verb === asked || verb === `image ${asked}` ? words.flatMap((word) => (word.text.startsWith("-") ? [] : [saidIn(word, source)])) : [];

/** What tells an image from others by what a line calls it; empty where that is not known. */
function keyOf({ text, shown }: Said): string {
  if (!text.includes(HOLE)) return imageKey(parseImageReference(text));
  return shown.includes(HOLE) ? "" : shown;
}

/** The builds of a file by what they, or commands after them, call their images; of several of one name the last counts. */
export class Builds {
  readonly #byKey = new Map<string, Build>();
  readonly #byCommand = new Map<ShellCommand, Build>();

  constructor(document: CommandsDocument) {
    for (const { name, build } of namesGiven(document)) {
      this.#byCommand.set(build.line.call.command, build);
      if (name) this.#byKey.set(keyOf(name), build);
    }
    this.#byKey.delete("");
  }

  /** How an image is built, by its name, or where what a build prints names it; `undefined` where none of the file builds it. */
  linkTo(image: Said, lookup: Pick<Lookup, "source">): BuildLink | undefined {
    const byOutput = image.takes?.map((command) => this.#byCommand.get(command)).find(Boolean);
    const build = byOutput ?? this.#byKey.get(keyOf(image));
    return build && linkTo(build, image, lookup);
  }
}

/** How a build comes about that gives its image a name. */
export function linkTo({ line, places }: Build, image: Said, { source }: Pick<Lookup, "source">): BuildLink {
  const place = places.find(({ dockerfile }) => source(dockerfile));
  const { at } = line.call;
  const target = line.given.findLast(({ flag }) => flag.name === "target")?.value;
  const args = line.given.flatMap(({ flag, value }) => (flag.name === "build-arg" ? [variableOf(value)] : []));
  return {
    context: place?.context ?? null,
    dockerfile: place?.dockerfile ?? null,
    target: target ? textOf(target) : null,
    args: args.length ? written(args, at) : byDefault([], at),
    contexts: line.given.flatMap(({ flag, value }) => (flag.name === "build-context" ? (value.text.split("=", 1)[0] ?? []) : [])),
    names: image.text.includes(HOLE) ? null : parseImageReference(image.text),
    at: { value: "build", span: at },
  };
}
