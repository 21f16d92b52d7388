import type { PackageAction, PackageManager } from "../../knowledge/package-manager.ts";
import { lists, type Manager, managerOf, packageManagers } from "../../knowledge/package-managers.ts";
import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { Memory } from "../../text/memory.ts";
import { type Arguments, argumentsOf } from "./arguments.ts";
import { programName } from "./unwrap.ts";

/** What a package manager is asked to do. */
export interface PackageCommand {
  readonly manager: Manager;
  readonly facts: PackageManager;
  readonly action: PackageAction | "other";
  /** The first word of the subcommand as written. */
  readonly verb: ShellWord | undefined;
  /** The subcommand in full, such as `group install`; empty when there is none. */
  readonly does: string;
  /** What it is asked to install, to run or to remove. */
  readonly packages: readonly ShellWord[];
  readonly args: Arguments;
  /** Packages for everybody and not for a project: `npm install -g`, `gem install`. */
  readonly global: boolean;
}

/** Reads a command of a package manager, through `python -m pip` and `uv pip`; `undefined` when it is none. */
export function packageCommand(command: ShellCommand): PackageCommand | undefined {
  const before = known.get(command);
  if (before !== undefined) return before ?? undefined;
  const found = read(command);
  known.set(command, found ?? null);
  return found;
}

/** Several rules ask the same of one command; `null` for one that is none. */
const known = new Memory<ShellCommand, PackageCommand | null>();

function read(command: ShellCommand): PackageCommand | undefined {
  const program = programOf(command);
  if (!program) return undefined;
  const { manager, from } = program;
  const facts = packageManagers[manager];
  const args = argumentsOf(command, manager, from);
  if (manager === "pacman") return pacman(command, args);
  const operands = facts.passes ? args.operands.filter((word) => !args.behind.includes(word)) : args.operands;
  const { action, length } = actionOf(manager, operands);
  const rest = operands.slice(length);
  const does = operands
    .slice(0, length)
    .map(({ text }) => text)
    .join(" ");
  return {
    manager,
    facts,
    action,
    verb: length ? operands[0] : undefined,
    does,
    // What is run takes the words behind it.
    packages: action === "run" ? rest.slice(0, 1) : rest,
    args,
    global: isGlobal(facts, does, args),
  };
}

/** A package manager, and where its arguments begin. */
interface Program {
  readonly manager: Manager;
  readonly from: number;
}

/** The one whose name is a word of a command. */
function programAt(words: readonly ShellWord[], at: number): Program | undefined {
  const manager = managerOf(programName(words[at]?.text ?? ""));
  return manager && { manager, from: at + 1 };
}

/** The package manager a command starts. */
function programOf({ name, words }: ShellCommand): Program | undefined {
  if (name.startsWith("py") && /^(?:python|pypy)[\d.]*$/.test(name)) {
    const at = words.findIndex((word) => word.text === "-m");
    return at > 0 ? programAt(words, at + 1) : undefined;
  }
  if (name === "uv" && words[1]?.text === "pip") return programAt(words, 1);
  if (name === "php") return words[1]?.text.includes("composer") ? programAt(words, 1) : undefined;
  // corepack yarn, corepack pnpm: it starts what it keeps.
  if (name === "corepack" && /^(?:yarn|yarnpkg|pnpm|npm)$/.test(words[1]?.text ?? "")) return programAt(words, 1);
  const manager = managerOf(name);
  return manager && { manager, from: 1 };
}

/** Of each family: verbs of up to three words, by what they do. */
const verbs = new Map<Manager, ReadonlyMap<string, PackageAction>>();

function verbsOf(manager: Manager): ReadonlyMap<string, PackageAction> {
  const found =
    verbs.get(manager) ??
    new Map(
      Object.entries(packageManagers[manager].verbs).flatMap(([action, list]) =>
        list.split(" ").map((verb) => [verb.replaceAll("+", " "), action as PackageAction] as const),
      ),
    );
  verbs.set(manager, found);
  return found;
}

/** What the first operands ask for, and how many of them are the verb. */
function actionOf(
  manager: Manager,
  operands: readonly ShellWord[],
): { readonly action: PackageCommand["action"]; readonly length: number } {
  const table = verbsOf(manager);
  const every = table.get("*");
  if (every) return { action: operands.length ? every : "other", length: 0 };
  for (let length = Math.min(3, operands.length); length > 0; length -= 1) {
    const verb = operands
      .slice(0, length)
      .map(({ text }) => text)
      .join(" ");
    const action = table.get(verb);
    if (action) return { action, length };
  }
  return operands.length ? { action: "other", length: 1 } : { action: table.get(".") ?? "other", length: 0 };
}

function isGlobal({ everybody }: PackageManager, does: string, { options }: Arguments): boolean {
  if (everybody === true || (everybody && lists(everybody, does.split(" ")[0] ?? ""))) return true;
  return options.some(({ name, value }) => name === "-g" || name === "--global" || (name === "--location" && value?.text === "global"));
}

/** pacman(8): `-S` with packages installs them, with `y` it fetches the index, with `u` it upgrades, with `c` it cleans. */
function pacman(command: ShellCommand, args: Arguments): PackageCommand {
  const has = (...names: string[]): boolean => args.options.some(({ name }) => names.includes(name));
  const sync = has("-S", "--sync");
  const action = has("-R", "--remove")
    ? "remove"
    : has("-U")
      ? "install"
      : !sync
        ? "other"
        : has("-c", "--clean")
          ? "clean"
          : args.operands.length
            ? "install"
            : has("-u", "--sysupgrade")
              ? "upgrade"
              : has("-y", "--refresh")
                ? "update"
                : "other";
  return {
    manager: "pacman",
    facts: packageManagers.pacman,
    action,
    verb: command.words[1],
    does: command.words[1]?.text ?? "",
    packages: args.operands,
    args,
    global: true,
  };
}

/** A system package manager: its index can grow old, and its packages come from the distribution. */
export const isSystem = (manager: Manager): boolean => packageManagers[manager].system === true;
