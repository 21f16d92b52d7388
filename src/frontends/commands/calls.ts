import type { Script, ShellCommand, ShellWord } from "../../model/script.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { OWN_FOLDER } from "../../syntax/shell/own-folder.ts";
import { folderOf, joinPath, lastPart } from "../../text/path.ts";
import type { Span } from "../../text/span.ts";

/** A program that takes Docker's command line. */
export type Engine = "docker" | "podman" | "nerdctl";

/** One command line that asks an engine for something. */
export interface EngineCall {
  readonly engine: Engine;
  /** What is asked for, by the shorter of its names: `run`, `exec`, `build`, `network create`. */
  readonly verb: string;
  /** The words behind the verb. */
  readonly words: readonly ShellWord[];
  /** From the program to the verb. */
  readonly at: Span;
  /** The options before the verb: which engine is asked, and where it listens. */
  readonly globals: readonly ShellWord[];
  readonly command: ShellCommand;
  /** Folders that relative paths may start from, `""` where we stand, the likeliest first; empty when nobody can know. */
  readonly folders: readonly string[];
  /** No command: a pipeline asks for a container that lasts as long as a job, on a machine that may be made for that job alone. */
  readonly job?: { readonly isDisposable: boolean };
}

/** How `ShellCommand.folder` has the script's own folder. */
const own = `\${${OWN_FOLDER}}`;

const engines: ReadonlySet<string> = new Set<Engine>(["docker", "podman", "nerdctl"]);
/** Variables that hold the name of one. */
const inVariable = /^(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd))/i;

/** Options of the programs themselves that take a value as the next word (docker/cli cli/flags, podman cmd/podman/root.go). */
const withValue: ReadonlySet<string> = new Set([
  ...["--config", "-c", "--context", "-H", "--host", "-l", "--log-level", "--tlscacert", "--tlscert", "--tlskey"],
  ...["--connection", "--url", "--root", "--runroot", "--storage-driver", "--storage-opt", "--runtime", "--identity", "--module"],
  ...["--cgroup-manager", "--conmon", "--events-backend", "--network-cmd-path", "--network-config-dir", "--tmpdir", "--volumepath"],
  ...["-n", "--namespace", "-a", "--address", "--data-root", "--snapshotter", "--cni-path", "--hosts-dir"],
]);

/** Words that only say what a verb is about: of a container any, of these others only what makes an image. */
const groups: ReadonlySet<string> = new Set(["container", "image", "buildx", "builder"]);
const isGroup = (text: string, next: string | undefined): boolean => groups.has(text) && (text === "container" || next === "build");
/** Words that are part of the verb. */
const kinds: ReadonlySet<string> = new Set([
  "network",
  "volume",
  "service",
  "secret",
  "config",
  "system",
  "pod",
  "context",
  "stack",
  "swarm",
]);

/** What a script asks of engines. */
export const callsIn = (script: Script, folders: readonly string[]): EngineCall[] =>
  script.commands.flatMap((command) => (command.isCall ? [] : (callOf(command, folders) ?? [])));

/** `$SUDO docker run`: words before a program that nobody knows, unless they print it. */
function withoutPrefix(words: readonly ShellWord[]): readonly ShellWord[] {
  const at = words.findIndex(({ isMany, holes: [name = ""] = [] }) => !isMany || /echo|print/i.test(name));
  const program = at > 0 ? words[at] : undefined;
  return program && engines.has(lastPart(program.text)) ? words.slice(at) : words;
}

function callOf(command: ShellCommand, folders: readonly string[]): EngineCall | undefined {
  const words = withoutPrefix(command.words);
  const [program] = words;
  const engine = program && engineOf(words === command.words ? command.name : lastPart(program.text), program);
  if (!engine) return undefined;
  let at = 1;
  while (at < words.length && (words[at] as ShellWord).text.startsWith("-")) at += withValue.has((words[at] as ShellWord).text) ? 2 : 1;
  const globals = words.slice(1, at);
  const verb: string[] = [];
  for (; at < words.length && verb.length < 2; at += 1) {
    const { text } = words[at] as ShellWord;
    if (verb.length === 0 && isGroup(text, words[at + 1]?.text)) continue;
    verb.push(text);
    if (!kinds.has(text) && !groups.has(text)) {
      at += 1;
      break;
    }
  }
  const last = words[at - 1];
  if (verb.length === 0 || !last || verb.some((text) => text.includes(HOLE))) return undefined;
  return {
    engine,
    verb: verb.join(" "),
    words: words.slice(at),
    at: placeOf(program.span, last.span, command.span),
    globals,
    command,
    folders: foldersFrom(command.folder, folders, command.span.file),
  };
}

/** From the program to the verb; the verb alone where one of them is written elsewhere than the command: in an alias, a function, a list. */
function placeOf(program: Span, verb: Span, { file, start, end }: Span): Span {
  const isHere = (span: Span): boolean => span.file === file && span.start >= start && span.end <= end;
  return isHere(program) === isHere(verb) ? { ...program, end: verb.end } : verb;
}

function engineOf(name: string, program: ShellWord): Engine | undefined {
  if (engines.has(name)) return name as Engine;
  const [variable = ""] = program.holes ?? [];
  return program.text === HOLE && inVariable.test(variable) ? (/podman/i.test(variable) ? "podman" : "docker") : undefined;
}

/** Where a command runs that is written in a file, as its script's `cd` leaves it. */
function foldersFrom(folder: string, from: readonly string[], file: string): readonly string[] {
  if (folder === "") return from;
  if (folder === own || folder.startsWith(`${own}/`)) return [joinPath(folderOf(file), folder.slice(own.length + 1))];
  if (folder.startsWith("/") || folder.startsWith("$") || folder.startsWith("~")) return [];
  return from.map((each) => joinPath(each, folder));
}
