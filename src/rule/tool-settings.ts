import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { type Assignment, chainOf, type Stage } from "../frontends/dockerfile/stage.ts";
import { onValues } from "../knowledge/package-manager.ts";
import type { Manager } from "../knowledge/package-managers.ts";
import type { ShellCommand, Wrapper } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { exportedBy } from "../syntax/shell/environment.ts";
import { packageCommand } from "../syntax/shell/packages.ts";
import { Memory } from "../text/memory.ts";

/** Where a command runs. */
export interface Place {
  readonly command: ShellCommand;
  readonly stage: Stage;
  readonly instruction: Instruction;
}

/** Whether a tool takes a value for a switch that is on: `0`, `false` and nothing are off. What nobody can know may be on. */
export const isOn = (value: string | undefined): boolean => value !== undefined && onValues.test(value);

/**
 * The value a variable has for a command: given to it, exported before it in the same shell, or set by an earlier ENV or ARG.
 * `HOLE` when nobody can know it, `undefined` when nothing sets it.
 */
export function variableAt({ command, stage, instruction }: Place, name: string): string | undefined {
  const given = command.assignments.find((each) => each.name === name);
  if (given) return given.value.literal;
  if (command.wrappers.some((wrapper) => withholds(wrapper, name))) return undefined;
  const exported = exportedBy(command.exported, name);
  if (exported) return exported.value;
  // What a stage starts from was set before anything in it.
  for (const each of chainOf(stage)) {
    const set = namesOf(each)
      .get(name)
      ?.findLast(({ span }) => !isBehind(span, instruction));
    if (set) return set.value === null ? HOLE : set.literal;
  }
  return undefined;
}

const assigned = new Memory<Stage, ReadonlyMap<string, readonly Assignment[]>>();

/** What ENV and ARG set in a stage itself, by name. Gone through once: files have thousands of commands that ask. */
function namesOf(stage: Stage): ReadonlyMap<string, readonly Assignment[]> {
  const found = assigned.get(stage);
  if (found) return found;
  const names = new Map<string, Assignment[]>();
  for (const each of stage.assignments) {
    if (each.keyword === "LABEL") continue;
    const known = names.get(each.name);
    if (known) known.push(each);
    else names.set(each.name, [each]);
  }
  assigned.set(stage, names);
  return names;
}

/** Whether `env` starts a command without a variable: `env -u NAME`, `env -i`. */
const withholds = ({ name: program, words }: Wrapper, name: string): boolean =>
  program === "env" &&
  words.some(
    ({ text }, at) =>
      /^(?:-i|-|--ignore-environment)$/.test(text) ||
      text === `-u${name}` ||
      text === `--unset=${name}` ||
      (text === name && /^(?:-u|--unset)$/.test(words[at - 1]?.text ?? "")),
  );

/** What `config set` of a tool, before a command in the image, wrote under one of its keys. */
export function settingAt({ command, stage }: Place, manager: Manager, key: string): string | undefined {
  for (const each of chainOf(stage)) {
    const { settings, places } = historyOf(each);
    const end = places.get(command) ?? places.size;
    const set = settings.findLast((one) => one.at < end && one.manager === manager && one.key === key);
    if (set) return set.value;
  }
  return undefined;
}

/** A setting that a command wrote, `at` its place in the history of its stage. */
interface Written {
  readonly at: number;
  readonly manager: Manager;
  readonly key: string;
  /** `HOLE` where the command may not run. */
  readonly value: string;
}

function writtenBy(command: ShellCommand, at: number): Written[] {
  const config = packageCommand(command);
  if (config?.action !== "other") return [];
  const set = settingOf(
    config.does,
    config.packages.map(({ literal }) => literal),
    config.args.options.map(({ name }) => name),
  );
  return set ? [{ at, manager: config.manager, key: set.key, value: command.conditional ? HOLE : set.value }] : [];
}

/** `config set KEY VALUE`, `config set KEY=VALUE`, `config KEY VALUE`, `set KEY VALUE`. */
function settingOf(verb: string, words: readonly string[], options: readonly string[]): { key: string; value: string } | undefined {
  if (verb !== "config" && verb !== "set") return undefined;
  const rest = words[0] === "set" && verb === "config" ? words.slice(1) : words;
  const [first = "", ...more] = rest;
  if (first === "unset" || first === "delete" || first === "rm" || options.some((name) => name === "--delete" || name === "--unset"))
    return { key: more[0] ?? first, value: "" };
  const equals = first.indexOf("=");
  return equals > 0 ? { key: first.slice(0, equals), value: first.slice(equals + 1) } : { key: first, value: more.join(" ") };
}

/** Whether RUN ran, in the image before this command, one that is looked for. A test is asked about each command of a file once. */
export function ranBefore({ command, stage }: Place, test: (command: ShellCommand) => boolean): boolean {
  return chainOf(stage).some((each) => {
    const { commands, places, firsts } = historyOf(each);
    const first = firsts.get(test) ?? commands.findIndex(test);
    firsts.set(test, first);
    return first >= 0 && first < (places.get(command) ?? commands.length);
  });
}

/** What RUN ran in a stage itself, in its order. */
interface History {
  readonly commands: readonly ShellCommand[];
  readonly places: ReadonlyMap<ShellCommand, number>;
  readonly settings: readonly Written[];
  /** The place of the first command that meets a test; -1 where none does. */
  readonly firsts: Map<(command: ShellCommand) => boolean, number>;
}

/** Gone through once for each stage: files have thousands of commands that ask. */
const histories = new Memory<Stage, History>();

function historyOf(stage: Stage): History {
  const found = histories.get(stage);
  if (found) return found;
  const commands = stage.scripts.flatMap(({ instruction, script }) => (instruction.keyword === "RUN" ? script.commands : []));
  const places = new Map(commands.map((each, at) => [each, at]));
  const history = { commands, places, settings: commands.flatMap(writtenBy), firsts: new Map() };
  histories.set(stage, history);
  return history;
}

/** Whether a place comes after an instruction in the file. */
const isBehind = (span: { readonly start: number }, { span: other }: Instruction): boolean => span.start > other.start;
