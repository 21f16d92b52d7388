import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Stage } from "../frontends/dockerfile/stage.ts";
import { downloaders } from "../knowledge/downloaders.ts";
import type { Project } from "../link/project.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { lazy } from "../text/lazy.ts";
import { Memory } from "../text/memory.ts";
import { type Check, checkOf } from "./checks.ts";
import { downloadOf } from "./downloads.ts";
import { FileNames } from "./file-names.ts";
import { commandsNamed, type Run, runsOf } from "./stages.ts";
import { type Use, usesOf } from "./uses.ts";

/** A file that RUN downloads, and what becomes of it in the stage. */
export interface Fetched {
  readonly url: ShellWord;
  readonly command: ShellCommand;
  /** The RUN it stands in. */
  readonly instruction: Run["instruction"];
  readonly ships: boolean;
  /** What the address and the name it is saved under are, with every value that a branch gives their variables. */
  readonly names: readonly string[];
  readonly uses: readonly Use[];
  /** Something compares it with a checksum or a signature. */
  readonly checked: boolean;
}

type Draft = { -readonly [Key in keyof Fetched]: Fetched[Key] } & { uses: Use[]; names: string[] };

/** Every file that the stages of a document download, followed by its name through the commands of each stage. */
export function fetchedBy(document: DockerfileDocument, project: Pick<Project, "containers">): readonly Fetched[] {
  const fetching = commandsNamed(document, project, downloaders);
  if (fetching.length === 0) return [];
  const runs = runsOf(document, project);
  const stages = new Set(fetching.map(({ stage }) => stage));
  const found = known.get(runs) ?? [...byStage(runs.filter(({ stage }) => stages.has(stage))).values()].flatMap(inStage);
  known.set(runs, found);
  return found;
}

/** Several rules ask the same of one file. */
const known = new Memory<readonly Run[], readonly Fetched[]>();

function byStage(all: readonly Run[]): Map<Stage, Run[]> {
  const stages = new Map<Stage, Run[]>();
  for (const run of all) {
    const runs = stages.get(run.stage);
    if (runs) runs.push(run);
    else stages.set(run.stage, [run]);
  }
  return stages;
}

function inStage(runs: readonly Run[]): Draft[] {
  const all: Draft[] = [];
  const files = new FileNames<Draft>();
  for (const { commands, ships, instruction } of runs) {
    const assigned = lazy(() => assignedIn(commands));
    const here: Draft[] = [];
    const checks: Check<Draft>[] = [];
    for (const command of commands) {
      for (const { url, file } of savedBy(command)) {
        const draft: Draft = {
          url,
          command,
          instruction,
          ships,
          names: [url, file].flatMap((word) => valuesOf(word, assigned())),
          uses: [],
          checked: false,
        };
        here.push(draft);
        // What goes into a program has no name.
        for (const each of command.feeds) for (const use of usesOf(each)) if (use.word === undefined) draft.uses.push(use);
        if (file) files.add(file, draft);
      }
      // Before the first download nothing is made of one.
      if (here.length > 0 || all.length > 0) {
        for (const use of usesOf(command)) for (const draft of use.word ? files.find(use.word) : []) draft.uses.push(use);
        for (const [from, to] of renamedBy(command)) for (const draft of files.find(from)) files.add(to, draft);
      }
      const check = checkOf(command, (word) => files.find(word));
      if (check) checks.push(check);
    }
    for (const each of here) all.push(each);
    // A check that names no file is one of those downloaded beside it; alone, of those before.
    for (const { of, beside } of checks) for (const draft of of ?? (beside || here.length ? here : all)) draft.checked = true;
  }
  return all;
}

/** The files a command downloads; without one for what goes into a program. */
function savedBy(command: ShellCommand): { url: ShellWord; file?: ShellWord }[] {
  const download = downloadOf(command);
  if (!download || command.substitutedInto || fetchesNothing(command)) return [];
  if (download.saved.length > 0) return [...download.saved];
  if (download.output !== "-") return [];
  const sinks = command.feeds.flatMap(sinksOf);
  return download.urls.flatMap((url) => (sinks.length > 0 ? sinks.map((file) => ({ url, file })) : [{ url }]));
}

/** The files at the end of a pipe. */
const sinksOf = ({ name, words, redirects }: ShellCommand): ShellWord[] => [
  ...redirects.flatMap(({ operator, target }) => (/^(?:>>?|>\|)$/.test(operator) && !target.text.startsWith("/dev/") ? [target] : [])),
  ...(name === "tee" ? words.slice(1).filter(({ text }) => !text.startsWith("-")) : []),
];

/** It sends a file, or asks for the headers alone. */
function fetchesNothing({ words, name }: ShellCommand): boolean {
  const options = /^curl/.test(name)
    ? /^(?:-T|--upload-file|-F|--form|-d|--data\S*|-I|-[a-zA-Z]*I|--head|PUT|POST|HEAD)$/
    : /^--(?:spider|post-|body-|method=(?!GET))|^(?:PUT|POST|HEAD)$/;
  return words.some(({ text }) => options.test(text));
}

/** Values of one variable, at the most. */
const mostValues = 50;

/** What the branches of a script give its variables, those of `case` and `if` alike. */
function assignedIn(commands: readonly ShellCommand[]): Map<string, string[]> {
  const assigned = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const values = assigned.get(name) ?? [];
    if (values.length < mostValues) assigned.set(name, [...values, value]);
  };
  for (const { name, assignments, words } of commands) {
    for (const each of assignments) add(each.name, each.value.text);
    for (const { text } of /^(?:export|declare|local|readonly)$/.test(name) ? words.slice(1) : [])
      if (text.includes("=")) add(text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1));
  }
  return assigned;
}

/** A text, and what it may be where a variable at its end depends on the branch. */
function valuesOf(word: ShellWord | undefined, assigned: ReadonlyMap<string, readonly string[]>): string[] {
  if (!word) return [];
  const last = word.text.endsWith(HOLE) ? word.names?.[word.names.length - 1] : undefined;
  return [word.text, ...((last && assigned.get(last)) || [])];
}

const renaming = new Set(["mv", "cp", "ln", "install", "rename", "gunzip", "unxz"]);

/** What `mv`, `cp`, `ln` and `install` call their files from then on. */
function renamedBy(command: ShellCommand): (readonly [from: ShellWord, to: ShellWord])[] {
  const { name } = command;
  if (!renaming.has(name)) return [];
  const args = argumentsOf(command, name);
  const folder = optionOf(args, "-t", "--target-directory")?.value;
  const sources = folder ? args.operands : args.operands.slice(0, -1);
  const target = folder ?? args.operands[args.operands.length - 1];
  if (!target || sources.length === 0 || target === sources[0]) return [];
  const base = (word: ShellWord): ShellWord => ({ ...word, text: `${target.text.replace(/\/$/, "")}/${word.text.replace(/^.*\//, "")}` });
  const one = sources.length === 1 && !folder && !target.text.endsWith("/");
  // A folder that is not written as one keeps the name, too.
  return sources.flatMap((from) => (one ? [[from, target] as const, [from, base(from)] as const] : [[from, base(from)] as const]));
}
