import type { Lookup } from "../../model/document.ts";
import type { BuildLink } from "../../model/image-config.ts";
import type { ShellCommand } from "../../model/script.ts";
import { byDefault, written } from "../../model/setting.ts";
import { HOLE, imageKey, parseImageReference } from "../../syntax/image-reference.ts";
import { isRemote } from "../../syntax/remote.ts";
import { joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { CommandLine } from "./command-line.ts";
import { fromHere } from "./here.ts";
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

/** What tells an image from others by what a line calls it; empty where that is not known. */
function keyOf({ text, shown }: Said): string {
  if (!text.includes(HOLE)) return imageKey(parseImageReference(text));
  return shown.includes(HOLE) ? "" : shown;
}

/** The builds of a file by what they call their images; of several of one name the last counts. */
export class Builds {
  readonly #byKey = new Map<string, Build>();
  readonly #byCommand = new Map<ShellCommand, Build>();

  constructor(lines: readonly CommandLine[], source: Source) {
    for (const build of buildsIn(lines, source)) {
      this.#byCommand.set(build.line.call.command, build);
      for (const tag of build.tags) this.#byKey.set(keyOf(tag), build);
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

function linkTo({ line, places }: Build, image: Said, { source }: Pick<Lookup, "source">): BuildLink {
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
