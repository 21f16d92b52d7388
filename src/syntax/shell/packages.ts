import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { type Arguments, argumentsOf } from "./arguments.ts";

/** A package manager, by the family whose commands it shares. */
export type Manager =
  | "apt"
  | "apk"
  | "dnf"
  | "zypper"
  | "pacman"
  | "pip"
  | "npm"
  | "yarn"
  | "pnpm"
  | "gem"
  | "bundle"
  | "composer"
  | "go"
  | "cargo"
  | "conda"
  | "poetry"
  | "uv"
  | "pipenv";

/** What a package manager is asked to do. */
export interface PackageCommand {
  readonly manager: Manager;
  readonly action: "install" | "update" | "upgrade" | "remove" | "clean" | "other";
  /** The subcommand as written. */
  readonly verb: ShellWord | undefined;
  /** What it is asked to install or remove. */
  readonly packages: readonly ShellWord[];
  readonly args: Arguments;
  /** Language packages for everybody: `npm install -g`, `gem install`. */
  readonly global: boolean;
}

const families: Readonly<Record<string, Manager>> = {
  "apt-get": "apt",
  apt: "apt",
  aptitude: "apt",
  apk: "apk",
  yum: "dnf",
  dnf: "dnf",
  dnf5: "dnf",
  microdnf: "dnf",
  tdnf: "dnf",
  zypper: "zypper",
  pacman: "pacman",
  npm: "npm",
  yarn: "yarn",
  pnpm: "pnpm",
  gem: "gem",
  bundle: "bundle",
  bundler: "bundle",
  composer: "composer",
  "composer.phar": "composer",
  go: "go",
  cargo: "cargo",
  conda: "conda",
  mamba: "conda",
  micromamba: "conda",
  poetry: "poetry",
  uv: "uv",
  pipenv: "pipenv",
};

const verbs: Readonly<Record<string, PackageCommand["action"]>> = {
  install: "install",
  reinstall: "install",
  localinstall: "install",
  groupinstall: "install",
  in: "install",
  add: "install",
  i: "install",
  ci: "install",
  "clean-install": "install",
  "build-dep": "install",
  sync: "install",
  require: "install",
  get: "install",
  update: "update",
  "check-update": "update",
  makecache: "update",
  refresh: "update",
  ref: "update",
  upgrade: "upgrade",
  "dist-upgrade": "upgrade",
  "full-upgrade": "upgrade",
  up: "upgrade",
  dup: "upgrade",
  patch: "upgrade",
  remove: "remove",
  purge: "remove",
  autoremove: "remove",
  "auto-remove": "remove",
  del: "remove",
  erase: "remove",
  uninstall: "remove",
  rm: "remove",
  clean: "clean",
  autoclean: "clean",
  cc: "clean",
  cache: "clean",
};

/** Reads a command of a package manager, through `python -m pip` and `uv pip`; `undefined` when it is none. */
export function packageCommand(command: ShellCommand): PackageCommand | undefined {
  if (known.has(command)) return known.get(command);
  const found = read(command);
  known.set(command, found);
  return found;
}

/** Several rules ask the same of one command. */
const known = new WeakMap<ShellCommand, PackageCommand | undefined>();

function read(command: ShellCommand): PackageCommand | undefined {
  const { name, words } = command;
  const text = (at: number): string => words[at]?.text ?? "";
  if (/^pip[\d.]*$/.test(name)) return pipCommand(command, 1);
  if (/^(?:python|pypy)[\d.]*$/.test(name)) {
    const at = words.findIndex((word) => word.text === "-m");
    return at > 0 && /^pip[\d.]*$/.test(text(at + 1)) ? pipCommand(command, at + 2) : undefined;
  }
  if (name === "uv" && text(1) === "pip") return pipCommand(command, 2);
  const manager = Object.hasOwn(families, name) ? families[name] : undefined;
  if (!manager) return undefined;
  if (manager === "pacman") return pacman(command);
  const args = argumentsOf(command, name);
  const [verb, ...packages] = args.operands;
  // `yarn` alone installs.
  const asWritten = verb
    ? Object.hasOwn(verbs, verb.text)
      ? (verbs[verb.text] as PackageCommand["action"])
      : "other"
    : manager === "yarn"
      ? "install"
      : "other";
  const action = actionOf(manager, verb?.text ?? "", asWritten, packages);
  const global =
    manager === "gem" ||
    (manager === "go" && action === "install") ||
    (manager === "cargo" && action === "install") ||
    args.options.some(({ name: option }) => option === "-g" || option === "--global") ||
    (manager === "yarn" && verb?.text === "global");
  const named = manager === "yarn" && verb?.text === "global" ? packages.slice(1) : packages;
  return { manager, action, verb, packages: named, args, global };
}

function actionOf(manager: Manager, verb: string, known: PackageCommand["action"], rest: readonly ShellWord[]): PackageCommand["action"] {
  if (manager === "yarn" && verb === "global") return rest[0]?.text === "add" ? "install" : "other";
  // These update packages, not an index.
  if (known === "update" && !/^(?:apt|apk|zypper|dnf)$/.test(manager)) return "other";
  // With rpm, update and upgrade are one.
  if (manager === "dnf" && verb === "update") return "upgrade";
  if (verb === "cache" && !/clean|purge|clear/.test(rest[0]?.text ?? "")) return "other";
  if (verb === "build-dep" && manager !== "apt" && manager !== "dnf") return "other";
  if (verb === "get" && manager !== "go") return "other";
  if (verb === "i" && manager !== "npm" && manager !== "pnpm") return "other";
  if (manager === "cargo" && verb === "add") return "other";
  return known;
}

function pipCommand(command: ShellCommand, from: number): PackageCommand {
  const args = argumentsOf(command, "pip", from);
  const [verb, ...packages] = args.operands;
  const action = verb?.text === "install" ? "install" : verb?.text === "uninstall" ? "remove" : verb?.text === "cache" ? "clean" : "other";
  return { manager: "pip", action, verb, packages, args, global: true };
}

function pacman(command: ShellCommand): PackageCommand {
  const args = argumentsOf(command, "pacman");
  const letters = args.options.map(({ name }) => name.replace(/^-+/, "")).join("");
  const sync = args.options.some(({ name }) => name === "-S" || name === "--sync");
  const action = letters.includes("R")
    ? "remove"
    : sync && letters.includes("c")
      ? "clean"
      : sync && args.operands.length
        ? "install"
        : sync && letters.includes("y")
          ? "update"
          : "other";
  return { manager: "pacman", action, verb: command.words[1], packages: args.operands, args, global: true };
}

/** A system package manager: its index can grow old, and its packages come from the distribution. */
export const isSystem = (manager: Manager): boolean => /^(?:apt|apk|dnf|zypper|pacman)$/.test(manager);
