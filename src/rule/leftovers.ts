import { lists } from "../knowledge/package-managers.ts";
import type { ShellCommand } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { type PackageCommand, packageCommand } from "../syntax/shell/packages.ts";
import { Memory } from "../text/memory.ts";
import { withoutSlash } from "../text/path.ts";
import { braced } from "../text/wildcard.ts";
import { mountsOf } from "./mounts.ts";
import type { Run } from "./stages.ts";
import { type Place, settingAt, variableAt } from "./tool-settings.ts";

/** Whether a command fetches packages whose lists or archives its tool keeps. */
export const mayLeave = ({ facts: { leftovers }, action, manager, packages, args }: PackageCommand): boolean =>
  leftovers !== undefined &&
  leftovers.by.some((each) => each === action) &&
  // pip without a package prints its help.
  (manager !== "pip" ||
    packages.length > 0 ||
    args.options.some(({ name }) => /^(?:-r|-e|--requirements?|--editable|--group)$/.test(name)));

/** What an install should do to leave no lists or archives of packages in the layer; `undefined` when it leaves none. */
export function leftBy(install: PackageCommand, command: ShellCommand, run: Run): string | undefined {
  const { facts, manager, args } = install;
  const { leftovers } = facts;
  // uv keeps its cache beside the packages it links to.
  if (!leftovers || !mayLeave(install) || command.name === "uv") return undefined;
  if (leftovers.index && !usesOf(run.commands, manager).updates) return undefined;
  if (args.options.some(({ name }) => lists(leftovers.options, name))) return undefined;
  const place: Place = { command, stage: run.stage, instruction: run.instruction };
  for (const [name, values] of Object.entries(leftovers.variables ?? {})) {
    const value = variableAt(place, name);
    if (value !== undefined && (values.test(value) || value === HOLE)) return undefined;
  }
  if (leftovers.settings?.split(" ").some((key) => settingAt(place, manager, key))) return undefined;
  const folders = leftovers.folders.split(" ");
  const mounted = mountsOf(run.instruction).some(
    ({ type, target = "" }) =>
      (type === "cache" || type === "tmpfs") &&
      (folders.some((folder) => touches(target, folder)) || (!leftovers.index && target.includes(manager))),
  );
  if (mounted || usesOf(run.commands, manager).after.some((each) => cleans(each, install, folders))) return undefined;
  return leftovers.advice.replace("NAME", command.name);
}

const by = (command: ShellCommand, manager: string): PackageCommand | undefined => {
  const found = packageCommand(command);
  return found?.manager === manager ? found : undefined;
};

/** How a RUN uses one tool. */
interface Uses {
  /** It fetches the lists of packages. */
  readonly updates: boolean;
  /** The commands behind the last one that fetches. */
  readonly after: readonly ShellCommand[];
}

/** Every install of a RUN asks the same of all its commands. */
const known = new Memory<readonly ShellCommand[], Map<string, Uses>>();

function usesOf(commands: readonly ShellCommand[], manager: string): Uses {
  const tools = known.get(commands) ?? new Map<string, Uses>();
  known.set(commands, tools);
  const found = tools.get(manager) ?? read(commands, manager);
  tools.set(manager, found);
  return found;
}

function read(commands: readonly ShellCommand[], manager: string): Uses {
  const calls = commands.map((each) => by(each, manager));
  const last = calls.findLastIndex((each) => each !== undefined && mayLeave(each));
  return { updates: calls.some((each) => each?.action === "update"), after: commands.slice(last + 1) };
}

function cleans(command: ShellCommand, { manager, facts }: PackageCommand, folders: readonly string[]): boolean {
  const { name, words } = command;
  const found = by(command, manager);
  if (found?.action === "clean") {
    const from = found.verb ? words.indexOf(found.verb) : 1;
    return (
      facts.leftovers?.cleaned?.test(
        words
          .slice(from)
          .map(({ text }) => text)
          .join(" "),
      ) === true
    );
  }
  const paths = words.slice(1).map(({ text }) => text);
  if (name === "cd") return paths.some((path) => folders.some((folder) => touches(path, folder)));
  return (
    (name === "rm" || name === "find") && paths.some((path) => braced(path).some((each) => folders.some((folder) => covers(each, folder))))
  );
}

/** Whether taking a path away, with whatever its pattern fits, takes all that lies in a folder. */
function covers(path: string, folder: string): boolean {
  const glob = path.search(/[*?[]/);
  const from = home(withoutSlash(glob < 0 ? path : path.slice(0, path.lastIndexOf("/", glob))));
  return from !== "" && (from === folder || folder.startsWith(`${from}/`));
}

/** Whether one of two paths lies in the other. */
const touches = (path: string, folder: string): boolean => {
  const at = home(withoutSlash(path));
  return at !== "" && (at === folder || folder.startsWith(`${at}/`) || at.startsWith(`${folder}/`));
};

/** A path in somebody's home, whoever it is. */
const home = (path: string): string => path.replace(/^(?:\/root|\/home\/[^/]+|\uFFFC|\$HOME)(?=\/|$)/, "~");
