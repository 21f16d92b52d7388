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
import { type PackageCommand, packageCommand } from "../syntax/shell/packages.ts";
import { Memory } from "../text/memory.ts";
import { contextPath } from "../text/path.ts";
import type { Span } from "../text/span.ts";
import { dockerfilesOf } from "./documents.ts";

/** What several rules ask of the same document. */
interface Known {
  readonly containers: Project["containers"];
  readonly shipped: ReadonlySet<Stage>;
  readonly runs: readonly Run[];
  readonly commands: readonly Ran[];
  /** Those of each program, and what the programs are. */
  readonly byName: ReadonlyMap<string, readonly Ran[]>;
  readonly names: readonly string[];
  readonly managed: readonly Managed[];
}

const known = new Memory<DockerfileDocument, Known>();

function knownOf(document: DockerfileDocument, { containers }: Pick<Project, "containers">): Known {
  const before = known.get(document);
  if (before && before.containers === containers) return before;
  const shipped = new Set(shippedStages(document, targetsOf(document.source.path, containers)).flatMap(chainOf));
  const runs = runsIn(document, shipped);
  const commands: Ran[] = [];
  const byName = new Map<string, Ran[]>();
  const managed: Managed[] = [];
  for (const run of runs) {
    const { stage, instruction, ships, alone, workdir, user } = run;
    for (const [at, command] of run.commands.entries()) {
      const ran = { command, at, commands: run.commands, managed: run.managed, stage, instruction, ships, alone, workdir, user };
      commands.push(ran);
      const others = byName.get(command.name);
      if (others) others.push(ran);
      else byName.set(command.name, [ran]);
      const call = packageCommand(command);
      if (!call) continue;
      const called = { ran, call };
      run.managed.push(called);
      managed.push(called);
    }
  }
  const found = { containers, shipped, runs, commands, byName, names: [...byName.keys()], managed };
  known.set(document, found);
  return found;
}

/** Every RUN that a shell reads, in order. */
function runsIn({ stages }: DockerfileDocument, shipped: ReadonlySet<Stage>): (Run & { managed: Managed[] })[] {
  const taken = new Set(stages.flatMap(sourcesOf));
  const runs: (Run & { managed: Managed[] })[] = [];
  for (const stage of stages) {
    const [ships, alone] = [shipped.has(stage), !taken.has(stage)];
    for (const { instruction, script, workdir, user } of stage.scripts)
      if (instruction.keyword === "RUN")
        runs.push({ commands: script.commands, managed: [], stage, instruction, ships, alone, workdir, user });
  }
  return runs;
}

/** The stages whose layers are in an image that ships. */
export const shippedLayers = (document: DockerfileDocument, project: Pick<Project, "containers">): ReadonlySet<Stage> =>
  knownOf(document, project).shipped;

/** The commands of one RUN, together. */
export interface Run {
  readonly commands: readonly ShellCommand[];
  /** Those of them that call a package manager. */
  readonly managed: readonly Managed[];
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** Its layer is in an image that ships, or in images built on it (ONBUILD). */
  readonly ships: boolean;
  /** No stage takes anything from it: an image of its own, for whoever asks for it by name or by mistake. */
  readonly alone: boolean;
  /** The working directory and the user it starts with; `undefined` when the base image decides. */
  readonly workdir: Setting<string> | undefined;
  readonly user: Setting<string> | undefined;
}

/** One command of a RUN, which one of its commands it is, and where it runs. */
export interface Ran extends Run {
  readonly command: ShellCommand;
  readonly at: number;
}

/** A command that a package manager is called with, and what for. */
export interface Managed {
  readonly ran: Ran;
  readonly call: PackageCommand;
}

/** Every command that RUN runs in the file, in order. */
export const commandsOf = (document: DockerfileDocument, project: Pick<Project, "containers">): readonly Ran[] =>
  knownOf(document, project).commands;

/** The commands of each RUN, together. */
export const runsOf = (document: DockerfileDocument, project: Pick<Project, "containers">): readonly Run[] =>
  knownOf(document, project).runs;

/** Programs by their names, without a folder: a set of them, or whatever answers for one. */
export interface Programs {
  has(name: string): boolean;
}

const none: readonly Ran[] = [];

/** The commands that run one of some programs, in order: looked up, since most files run none of those that a rule is about. */
export function commandsNamed(document: DockerfileDocument, project: Pick<Project, "containers">, programs: Programs): readonly Ran[] {
  const { commands, byName, names } = knownOf(document, project);
  let found: readonly Ran[] | undefined;
  for (const name of names) {
    if (!programs.has(name)) continue;
    if (found) return commands.filter(({ command }) => programs.has(command.name));
    found = byName.get(name);
  }
  return found ?? none;
}

/** The RUNs with a command of some programs, in order. */
export function runsNaming(document: DockerfileDocument, project: Pick<Project, "containers">, programs: Programs): readonly Run[] {
  const found = commandsNamed(document, project, programs);
  if (found.length < 2) return found;
  const seen = new Set<readonly ShellCommand[]>();
  return found.filter(({ commands }) => !seen.has(commands) && seen.add(commands));
}

/** Whether a RUN has a command that meets a test, which is asked of each RUN once, however often its commands ask. */
export function hasCommand(test: (command: ShellCommand) => boolean): (commands: readonly ShellCommand[]) => boolean {
  const answers = new Map<readonly ShellCommand[], boolean>();
  return (commands) => {
    const answer = answers.get(commands) ?? commands.some(test);
    answers.set(commands, answer);
    return answer;
  };
}

/** The commands that call a package manager, in order. */
export const packageCommandsOf = (document: DockerfileDocument, project: Pick<Project, "containers">): readonly Managed[] =>
  knownOf(document, project).managed;

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

/** Things by the place that is theirs alone: looked up, since files with thousands of stages must not make this quadratic. */
const indexed = <T>(all: readonly T[], place: (each: T) => Span): ReadonlyMap<Span, T> => new Map(all.map((each) => [place(each), each]));

const workloads = new Memory<Project["stages"], ReadonlyMap<Span, Workload>>();
const stages = new Memory<Project["documents"], ReadonlyMap<Span, Stage>>();

/** The stage as a workload: what it starts from and what it sets, resolved. */
export function workloadOf({ base }: Stage, { stages: all }: Pick<Project, "stages">): Workload | undefined {
  const byPlace = workloads.get(all) ?? indexed(all, ({ span }) => span);
  workloads.set(all, byPlace);
  return byPlace.get(base.span);
}

/** The stage a workload of a Dockerfile is. */
export function stageOf({ span }: Workload, project: Pick<Project, "documents">): Stage | undefined {
  const all = (): readonly Stage[] => dockerfilesOf(project).flatMap((document) => document.stages);
  const byPlace = stages.get(project.documents) ?? indexed(all(), ({ base }) => base.span);
  stages.set(project.documents, byPlace);
  return byPlace.get(span);
}
