import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { shippedStages } from "../frontends/dockerfile/lower.ts";
import { chainOf, type Stage, sourcesOf } from "../frontends/dockerfile/stage.ts";
import { targetsOf } from "../link/link.ts";
import type { Project } from "../link/project.ts";
import type { ShellCommand } from "../model/script.ts";
import type { Workload } from "../model/workload.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { Span } from "../text/span.ts";

/** The stages whose layers are in an image that ships. */
export function shippedLayers(document: DockerfileDocument, { containers }: Pick<Project, "containers">): Set<Stage> {
  return new Set(shippedStages(document, targetsOf(document.source.path, containers)).flatMap(chainOf));
}

/** One command of a RUN, and where it runs. */
export interface Ran {
  readonly command: ShellCommand;
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** Its layer is in an image that ships, or in images built on it (ONBUILD). */
  readonly ships: boolean;
  /** No stage takes anything from it: an image of its own, for whoever asks for it by name or by mistake. */
  readonly alone: boolean;
}

/** The stages that others start from, copy from or mount. */
const takenFrom = ({ stages }: DockerfileDocument): ReadonlySet<Stage> => new Set(stages.flatMap(sourcesOf));

/** Every command that RUN runs in the file, in order. */
export function* commandsOf(document: DockerfileDocument, project: Pick<Project, "containers">): Generator<Ran> {
  const shipped = shippedLayers(document, project);
  const taken = takenFrom(document);
  for (const stage of document.stages)
    for (const { instruction, script } of stage.scripts)
      if (instruction.keyword === "RUN")
        for (const command of script.commands) yield { command, stage, instruction, ships: shipped.has(stage), alone: !taken.has(stage) };
}

/** The commands of each RUN, together. */
export function* runsOf(
  document: DockerfileDocument,
  project: Pick<Project, "containers">,
): Generator<Omit<Ran, "command"> & { readonly commands: readonly ShellCommand[] }> {
  const shipped = shippedLayers(document, project);
  const taken = takenFrom(document);
  for (const stage of document.stages)
    for (const { instruction, script } of stage.scripts)
      if (instruction.keyword === "RUN")
        yield { commands: script.commands, stage, instruction, ships: shipped.has(stage), alone: !taken.has(stage) };
}

/** Whether something at an absolute path of a stage ends in an image that ships: by its layers, or copied on from stage to stage. */
export function reaches(stage: Stage, path: string | null, document: DockerfileDocument, shipped: ReadonlySet<Stage>): boolean {
  const seen = new Set<Stage>();
  const visit = (each: Stage, at: string | null): boolean => {
    if (shipped.has(each)) return true;
    if (seen.has(each)) return false;
    seen.add(each);
    return document.stages.some(
      (later) =>
        (chainOf(later).includes(each) && later !== each && visit(later, at)) ||
        later.copies.some(
          ({ from, sources }) =>
            from &&
            "stage" in from &&
            chainOf(from.stage).includes(each) &&
            sources.some((source) => at === null || source.state === "unknown" || covers(source.value, at)) &&
            visit(later, null),
        ),
    );
  };
  return visit(stage, path);
}

/** Whether copying a source takes the file at a path along. */
export function covers(source: string, path: string): boolean {
  const plain = (text: string): string => `/${text.replace(/^\.?\//, "").replace(/\/+$/, "")}`;
  const from = plain(source);
  const at = plain(path);
  if (from.includes("*") || from.includes(HOLE)) return at.startsWith(from.slice(0, from.search(/[*\uFFFC]/)));
  return from === "/" || at === from || at.startsWith(`${from}/`);
}

/** The program a command runs, without its folder, and its arguments. */
export const wordsAfterFolder = ({ name, words }: ShellCommand): string[] => [name, ...words.slice(1).map(({ text }) => text)];

const keyOf = ({ file, start }: Span): string => `${start} ${file}`;

/** Looked up once per list: files with thousands of stages must not make this quadratic. */
function indexed<T extends object>(
  cache: WeakMap<readonly T[], Map<string, T>>,
  list: readonly T[],
  place: (each: T) => Span,
): Map<string, T> {
  const known = cache.get(list) ?? new Map(list.map((each) => [keyOf(place(each)), each]));
  cache.set(list, known);
  return known;
}

const workloads = new WeakMap<readonly Workload[], Map<string, Workload>>();
const stages = new WeakMap<readonly Stage[], Map<string, Stage>>();

/** The stage as a workload: what it starts from and what it sets, resolved. */
export const workloadOf = (stage: Stage, project: Pick<Project, "stages">): Workload | undefined =>
  indexed(workloads, project.stages, ({ span }) => span).get(keyOf(stage.base.span));

/** The stage a workload of a Dockerfile is. */
export function stageOf({ span }: Workload, { dockerfiles }: Pick<Project, "dockerfiles">): Stage | undefined {
  const document = dockerfiles.find(({ source }) => source.path === span.file);
  return document && indexed(stages, document.stages, ({ base }) => base.span).get(keyOf(span));
}
