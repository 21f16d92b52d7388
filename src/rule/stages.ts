import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { shippedStages } from "../frontends/dockerfile/lower.ts";
import { chainOf, type Stage, sourcesOf } from "../frontends/dockerfile/stage.ts";
import { targetsOf } from "../link/link.ts";
import type { Project } from "../link/project.ts";
import type { ShellCommand } from "../model/script.ts";
import { byDefault, type Setting, unknown } from "../model/setting.ts";
import type { Workload } from "../model/workload.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { Memory } from "../text/memory.ts";
import { contextPath } from "../text/path.ts";
import type { Span } from "../text/span.ts";
import { dockerfilesOf } from "./documents.ts";

/** What several rules ask of the same document. */
interface Known {
  readonly containers: Project["containers"];
  readonly shipped: Set<Stage>;
  readonly runs: readonly Run[];
  readonly commands: readonly Ran[];
}

const known = new Memory<DockerfileDocument, Known>();

function knownOf(document: DockerfileDocument, { containers }: Pick<Project, "containers">): Known {
  const before = known.get(document);
  if (before && before.containers === containers) return before;
  const shipped = new Set(shippedStages(document, targetsOf(document.source.path, containers)).flatMap(chainOf));
  const taken = new Set(document.stages.flatMap(sourcesOf));
  const runs = document.stages.flatMap((stage) =>
    stage.scripts.flatMap(({ instruction, script, workdir, user }) =>
      instruction.keyword === "RUN"
        ? [
            {
              commands: script.commands,
              stage,
              instruction,
              ships: shipped.has(stage),
              alone: !taken.has(stage),
              ...(workdir ? { workdir } : {}),
              ...(user ? { user } : {}),
            },
          ]
        : [],
    ),
  );
  const commands = runs.flatMap(({ commands: all, ...rest }) => all.map((command) => ({ command, ...rest })));
  const found = { containers, shipped, runs, commands };
  known.set(document, found);
  return found;
}

/** The stages whose layers are in an image that ships. */
export const shippedLayers = (document: DockerfileDocument, project: Pick<Project, "containers">): ReadonlySet<Stage> =>
  knownOf(document, project).shipped;

/** One command of a RUN, and where it runs. */
export interface Ran {
  readonly command: ShellCommand;
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** Its layer is in an image that ships, or in images built on it (ONBUILD). */
  readonly ships: boolean;
  /** No stage takes anything from it: an image of its own, for whoever asks for it by name or by mistake. */
  readonly alone: boolean;
  /** The working directory and the user it starts with; absent when the base image decides. */
  readonly workdir?: Setting<string>;
  readonly user?: Setting<string>;
}

/** The commands of one RUN, together. */
export interface Run extends Omit<Ran, "command"> {
  readonly commands: readonly ShellCommand[];
}

/** Every command that RUN runs in the file, in order. */
export const commandsOf = (document: DockerfileDocument, project: Pick<Project, "containers">): readonly Ran[] =>
  knownOf(document, project).commands;

/** The commands of each RUN, together. */
export const runsOf = (document: DockerfileDocument, project: Pick<Project, "containers">): readonly Run[] =>
  knownOf(document, project).runs;

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
  const from = `/${contextPath(source)}`;
  const at = `/${contextPath(path)}`;
  if (from.includes("*") || from.includes(HOLE)) return at.startsWith(from.slice(0, from.search(/[*\uFFFC]/)));
  return from === "/" || at === from || at.startsWith(`${from}/`);
}

/** Who a RUN runs as: what the last USER before it says, in its stage or those it starts from, else the base image. */
export function userOf({ user, stage }: Ran | Run, project: Pick<Project, "stages">): Setting<string> {
  const root = chainOf(stage).at(-1) ?? stage;
  const base = workloadOf(root, project)?.base;
  const span = root.base.span;
  return user ?? (base === undefined ? unknown("image", "", span) : byDefault(base?.user ?? "root", span));
}

/** The program a command runs, without its folder, and its arguments. */
export const wordsAfterFolder = ({ name, words }: ShellCommand): string[] => [name, ...words.slice(1).map(({ text }) => text)];

const keyOf = ({ file, start }: Span): string => `${start} ${file}`;

/** Looked up once per list: files with thousands of stages must not make this quadratic. */
function indexed<T extends object>(
  cache: Memory<readonly T[], Map<string, T>>,
  list: readonly T[],
  place: (each: T) => Span,
): Map<string, T> {
  const known = cache.get(list) ?? new Map(list.map((each) => [keyOf(place(each)), each]));
  cache.set(list, known);
  return known;
}

const workloads = new Memory<readonly Workload[], Map<string, Workload>>();
const stages = new Memory<readonly Stage[], Map<string, Stage>>();

/** The stage as a workload: what it starts from and what it sets, resolved. */
export const workloadOf = (stage: Stage, project: Pick<Project, "stages">): Workload | undefined =>
  indexed(workloads, project.stages, ({ span }) => span).get(keyOf(stage.base.span));

/** The stage a workload of a Dockerfile is. */
export function stageOf({ span }: Workload, project: Pick<Project, "documents">): Stage | undefined {
  const document = dockerfilesOf(project).find(({ source }) => source.path === span.file);
  return document && indexed(stages, document.stages, ({ base }) => base.span).get(keyOf(span));
}
