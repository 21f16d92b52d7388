import { rootDroppers } from "../knowledge/root-droppers.ts";
import { accountOf, idOf, isRoot, isRootName } from "../knowledge/users.ts";
import type { Project } from "../link/project.ts";
import type { Command } from "../model/image-config.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import type { Workload } from "../model/workload.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { ShellReader } from "../syntax/shell/reader.ts";
import { givesUpRoot } from "../syntax/shell/root.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { interpretedFile, programName, shebangOf } from "../syntax/shell/unwrap.ts";
import type { Decoded } from "../syntax/shell/word.ts";
import { Memory } from "../text/memory.ts";
import { filesOf, type WorkloadFiles } from "./files.ts";
import { itemsOf, knownValue } from "./predicates.ts";

/**
 * What becomes of root in a container that starts with it: what is started changes to another account (`dropped`), does not
 * (`kept`), or that depends on something nobody can know here.
 */
export type Root = "dropped" | "kept" | "unclear";

/** Scripts that start scripts are followed this deep. */
const deepest = 6;

/** Arguments that a script may keep for itself: their names and values, for a port to wait for and so on. */
const mostCut = 12;

/** `CLI=("$@")`: a variable that keeps what a script was given. */
const keepsArguments = (name: string): RegExp => new RegExp(`(?:^|[\\s;])${name}=\\(?\\s{0,4}"?\\$[@*]`);

const known = new Memory<Project, Map<Workload, Root>>();

/** What becomes of root, by the program that is really started: through inits, wrappers and the scripts that can be read. */
export function rootOf(workload: Workload, project: Project): Root {
  const answers = known.get(project) ?? new Map<Workload, Root>();
  known.set(project, answers);
  const before = answers.get(workload);
  if (before) return before;
  const { shell } = project.lookup;
  // Nothing is written that starts anything where nobody reads scripts.
  const answer = shell ? new Start(workload, project, shell).answer() : workload.base?.drops ? "dropped" : "kept";
  answers.set(workload, answer);
  return answer;
}

/** Accounts that are root: by name, by number, and those a build made with uid 0. */
export function isRootIn({ added }: Pick<Workload, "added">): (user: string) => boolean {
  const numbers = new Map(added?.accounts.map(({ name, uid }) => [name, uid]));
  return (user) => isRoot(user) || idOf(numbers.get(accountOf(user).account) ?? "") === 0;
}

/** Commands that wait for others, or for nothing: they are not what a script ends in. */
const idle = /^(?:|wait|tail|sleep|trap|exit|return|true|:|kill|echo|printf|set|cd|export|shift|unset|\[|test)$/;

/** A script that asks which account it runs as. */
const asksForRoot = /\bid\s+-[a-z]*u|\bid\s+--user|\bwhoami\b|\bE?UID\b/;

/** What a command line starts with, for scripts that look at their first argument. */
interface Given {
  readonly args: readonly string[];
  readonly text: string;
  readonly depth: number;
}

/** Follows one start from program to program. */
class Start {
  readonly #workload: Workload;
  readonly #shell: ShellReader;
  readonly #files: WorkloadFiles;
  readonly #isRoot: (user: string) => boolean;
  readonly #env: ReadonlyMap<string, string | undefined>;

  constructor(workload: Workload, project: Project, shell: ShellReader) {
    this.#workload = workload;
    this.#shell = shell;
    this.#files = filesOf(workload, project);
    this.#isRoot = isRootIn(workload);
    this.#env = new Map(itemsOf(workload.image.env).map(({ value }) => [value.name, value.value ? knownValue(value.value) : undefined]));
  }

  answer(): Root {
    const { image, base } = this.#workload;
    const entrypoint = knownValue(image.entrypoint);
    const cmd = knownValue(image.cmd);
    // The image's own entrypoint, of which nothing more is known.
    if (base?.drops && image.entrypoint.state === "unknown" && image.entrypoint.reason === "image") return this.#own();
    if (entrypoint?.form === "shell") return this.#script(textOf(entrypoint), [], 0);
    const args = cmd ? (cmd.form === "exec" ? wordsOf(cmd) : ["/bin/sh", "-c", textOf(cmd)]) : [];
    return this.#argv([...(entrypoint ? wordsOf(entrypoint) : []), ...args], 0);
  }

  /** What the image's own entrypoint does; mostly it becomes what it is given to run. */
  #own(): Root {
    return this.#workload.base?.drops ? "dropped" : "kept";
  }

  readonly #variable = (name: string): string | undefined => this.#env.get(name);

  #argv(argv: readonly string[], depth: number): Root {
    if (argv.length === 0) return "kept";
    const span = this.#workload.span;
    const words = argv.map((text): Decoded => {
      const inner = () => ({ file: span.file, text, at: [], from: [], whole: span });
      return { text, literal: text, span, splits: false, substitutions: [], inner };
    });
    const { commands } = this.#shell.readWords(words, this.#variable);
    return this.#ended(commands, { args: [], text: argv.join(" "), depth });
  }

  #script(text: string, args: readonly string[], depth: number): Root {
    const interpreter = shebangOf(text);
    if (interpreter && !interpreter.some((word) => isShell(programName(word)))) return ofItself(text);
    const span = this.#workload.span;
    const logical = { file: span.file, text, at: [], from: [], whole: span };
    const { commands } = this.#shell.readScript(logical, this.#variable, { errexit: false, pipefail: false });
    return this.#ended(commands, { args, text: text.replace(/^[ \t]*#.*$/gm, ""), depth });
  }

  /** What the commands of a script come to: those it becomes by `exec`, and the one it ends in. */
  #ended(commands: readonly ShellCommand[], given: Given): Root {
    const functions = functionsIn(given.text);
    const mains = mainsOf(commands.filter(({ name }) => !functions.has(name))).map((command) => ({
      command,
      root: this.#command(command, commands, given),
    }));
    const dropping = mains.filter(({ root }) => root === "dropped");
    if (dropping.length === 0) return mains.some(({ root }) => root === "unclear") ? "unclear" : "kept";
    if (dropping.some(({ command }) => !command.conditional) || dropping.length === mains.length) return "dropped";
    // Whether it drops root is asked before: of the account it runs as, or of what it is given to run.
    const isAsked = asksForRoot.test(given.text) || isMatched(commands, given.args);
    return isAsked ? "dropped" : "unclear";
  }

  #command(command: ShellCommand, commands: readonly ShellCommand[], { args, text, depth }: Given): Root {
    if (givesUpRoot(command, this.#isRoot)) return defaultsToRoot(command, commands) ? "unclear" : "dropped";
    const { words } = command;
    const rest = givenTo(command.name === "set" ? words.slice(words.findIndex((word) => word.text === "--") + 1) : words, args);
    const [program = ""] = rest;
    const [first] = words;
    if (depth >= deepest || !first || first.names?.includes("0")) return "kept";
    const library = this.#libraries(commands).find((each) => functionsIn(each).has(program));
    if (library) return this.#script(library, rest.slice(1), depth + 1);
    if (isVariable(first)) {
      const isGiven = first.names?.some((name) => keepsArguments(name).test(text));
      return isGiven ? this.#passed([...args, ...rest.slice(1)], commands, depth) : this.#variableProgram(first, commands, text);
    }
    // "$@" and the like: what the script was given.
    if (rest.length !== words.length || program !== first.text) return this.#passed(rest, commands, depth);
    if (program.includes(HOLE)) return "kept";
    const foreign = foreignScript(command);
    const other = foreign === undefined ? undefined : this.#files.program(foreign);
    if (other !== undefined) return other === null ? "unclear" : ofItself(other.text);
    const file = interpretedFile(command) ?? program;
    const found = this.#files.program(file);
    if (found === null) return "unclear";
    if (found) return this.#script(found.text, rest.slice(rest.indexOf(file) + 1), depth + 1);
    // A program that waits for something is given the entrypoint of the image to run when it is there.
    const own = [file, ...rest.slice(1)].find((word) => this.#isOwn(word));
    if (own !== undefined) return this.#own() === "dropped" ? "dropped" : this.#argv(rest.slice(rest.indexOf(own) + 1), depth + 1);
    return scriptName.test(file) && this.#files.isBrought(file) && this.#hasMeans() ? "unclear" : "kept";
  }

  /** `"$@"`, of which a script may take the first ones away for itself: what is left of them is a program. */
  #passed(argv: readonly string[], commands: readonly ShellCommand[], depth: number): Root {
    const isCut = commands.some(({ name }) => name === "shift");
    const [whole = "kept", ...cut] = argv.slice(0, isCut ? mostCut : 1).map((_, from) => this.#argv(argv.slice(from), depth + 1));
    return cut.find((root) => root === "dropped") ?? whole;
  }

  /** The texts that a script takes its functions from: `. /lib.sh`. */
  #libraries(commands: readonly ShellCommand[]): string[] {
    return commands.flatMap((command) => {
      const file = /^(?:\.|source)$/.test(command.name) ? interpretedFile(command) : undefined;
      return (file && this.#files.program(file)?.text) || [];
    });
  }

  /** `$STEP_DOWN "$@"`: what the script puts into the variable. */
  #variableProgram(word: ShellWord, commands: readonly ShellCommand[], text: string): Root {
    const values = commands.flatMap(({ assignments }) => assignments.filter(({ name }) => word.names?.includes(name)));
    const drops = values.some(({ value }) => this.#argv(value.text.split(/\s+/).filter(Boolean), deepest) === "dropped");
    if (drops) return asksForRoot.test(text) ? "dropped" : "unclear";
    return text.split(/[\s"'()]+/).some((each) => Object.hasOwn(rootDroppers, programName(each))) ? "unclear" : "kept";
  }

  /** Whether a program is the entrypoint of the image it starts from. */
  #isOwn(program: string): boolean {
    const { base, contents } = this.#workload;
    if (!base) return false;
    const own = contents?.entrypoint?.findLast((word) => !word.startsWith("-")) ?? "docker-entrypoint.sh";
    return programName(program) === programName(own) && (!program.includes("/") || !own.includes("/") || program === own);
  }

  /** The build brings a program along that gives root up: nobody does without using it. */
  #hasMeans(): boolean {
    const { copied, mentions } = this.#workload.added ?? {};
    return Object.keys(rootDroppers).some(
      (name) =>
        /^(?:gosu|su-exec|setpriv|s6-setuidgid|setuser)$/.test(name) &&
        (mentions?.has(name) || copied?.some(({ path }) => path.endsWith(`/${name}`))),
    );
  }
}

/** What a program that is no shell script does with root by a call of the kernel's name. */
const ofItself = (text: string): Root => (/\bset(?:re|res)?uid\b/i.test(text) ? "dropped" : "kept");

/** The file that an interpreter of another language is given: `python -u FILE`. */
function foreignScript({ name, words }: ShellCommand): string | undefined {
  if (!/^(?:python[\d.]*|perl|ruby|node|php)$/.test(name)) return undefined;
  const file = words.slice(1).find(({ text }) => !/^-(?![mce])/.test(text))?.text;
  return file === undefined || file.startsWith("-") ? undefined : file.includes("/") ? file : `./${file}`;
}

/** The functions that a shell script defines. */
const functionsIn = (text: string): ReadonlySet<string | undefined> =>
  new Set(
    [...text.matchAll(/^[ \t]*(?:function[ \t]+)?([\w-]{1,80})[ \t]*\(\)|^[ \t]*function[ \t]+([\w-]{1,80})/gm)].map(([, a, b]) => a ?? b),
  );

const scriptName = /\.(?:sh|bash)$|entry-?point|(?:^|[/_.-])(?:start|run|init|boot|launch)(?:[_.-]\w{0,80})?$/;

/** The commands that a script becomes, or ends in. */
function mainsOf(commands: readonly ShellCommand[]): ShellCommand[] {
  const own = commands.filter(({ substitutedInto, tested }) => !substitutedInto && !tested);
  const becomes = own.filter(
    (command) =>
      command.wrappers.some(({ name }) => name === "exec") || setsArguments(command) || (passesOn(command) && givesUpRoot(command)),
  );
  const last = own.findLast(({ name, wrappers }) => !idle.test(name) || wrappers.some((each) => Object.hasOwn(rootDroppers, each.name)));
  // What a pipe ends in only reads what is really started.
  const piped = last ? last.readsFrom : [];
  return [...new Set([...becomes, ...(last ? [last] : []), ...piped])];
}

/** A command that runs what its script was given, though not in its place. */
const passesOn = ({ words }: ShellCommand): boolean => words.some(({ names }) => names?.includes("@"));

/** The account comes from a variable that the script sets to root unless somebody gives it: `PUID=${PUID:-0}`. */
function defaultsToRoot({ words, wrappers }: ShellCommand, commands: readonly ShellCommand[]): boolean {
  const names = new Set([...wrappers, { words }].flatMap((each) => each.words.flatMap((word) => word.names ?? [])));
  if (names.size === 0) return false;
  return commands.some(
    ({ name, assignments, words: all }) =>
      assignments.some((each) => names.has(each.name) && isRootName(each.value.literal)) ||
      (name === ":" && all.some((word) => isRootName(word.literal) && word.names?.some((each) => names.has(each)))) ||
      all.some(({ literal }) => /^\w+=(?:root|0)$/.test(literal) && names.has(literal.slice(0, literal.indexOf("=")))),
  );
}

/** `set -- gosu app "$@"`: what the script is about to become. */
const setsArguments = ({ name, words }: ShellCommand): boolean =>
  name === "set" && words[1]?.text === "--" && Object.hasOwn(rootDroppers, programName(words[2]?.text ?? ""));

/** Whether a word is made of a variable of the script's own, and not of what it was given. */
const isVariable = ({ text, names }: ShellWord): boolean => text.includes(HOLE) && names?.some((name) => /^[A-Za-z_]/.test(name)) === true;

/** Words of a command with the arguments of its script in their places. */
const givenTo = (words: readonly ShellWord[], args: readonly string[]): string[] =>
  words.flatMap(({ text, names }) => {
    if (!names || text !== HOLE) return [text];
    if (names.includes("@") || names.includes("*")) return args;
    const [number] = names.length === 1 && /^[1-9]$/.test(names[0] ?? "") ? names : [];
    return number ? [args[Number(number) - 1] ?? HOLE] : [text];
  });

/** Whether a condition of a script holds for what it is given to run. */
const isMatched = (commands: readonly ShellCommand[], [first]: readonly string[]): boolean =>
  first !== undefined &&
  commands.some(
    ({ tested, words }) =>
      tested &&
      words.some(({ names }) => names?.includes("1")) &&
      words.some(({ text }) => text === first) &&
      !words.some(({ text }) => text === "!="),
  );

const wordsOf = ({ words }: Command): string[] => words.map((word) => (word.state === "unknown" ? HOLE : word.value));

const textOf = (command: Command): string => wordsOf(command).join(" ");
