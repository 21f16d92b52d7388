import type { ShellCommand, ShellWord } from "../../model/script.ts";
import type { Setting } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { entered, pathIn, UNKNOWN } from "../../syntax/shell/folder.ts";
import { withoutSlash } from "../../text/path.ts";
import { literally } from "../../text/pattern.ts";

/** What the instruction says of where its commands run. */
export interface Surroundings {
  /** Absent, or unknown: the base image decides. */
  readonly workdir?: Setting<string>;
  readonly user?: Setting<string>;
  /** What ENV sets. */
  readonly variables: Pick<ReadonlyMap<string, string>, "get">;
}

/** What a variable is worth at a command: what it is given, what was exported before, or what ENV sets. */
export type Lookup = (name: string) => string | undefined;

/** Names each file of a RUN by one path, however it is written: the home directory is `~`, an unknown folder begins with `UNKNOWN`. */
export class Places {
  readonly #start: string;
  readonly #home: RegExp;

  constructor({ workdir, user, variables }: Surroundings) {
    this.#home = homes(user, variables.get("HOME"));
    this.#start = !workdir || workdir.state === "unknown" ? UNKNOWN : this.at(workdir.value, "/");
  }

  /** A path as `folder` sees it. */
  at(path: string, folder = this.#start): string {
    const named = path.replace(/^\$\{PWD\}(?=\/|$)/, ".").replace(/^\$\{HOME\}(?=\/|$)/, "~");
    return entered(folder, named).replace(this.#home, "~");
  }

  /** The working directory of a command. */
  folder(command: ShellCommand): string {
    return this.at(command.folder);
  }

  /** The file that a word names, in the working directory of its command or in another folder. */
  of(word: ShellWord, command: ShellCommand, folder = this.folder(command)): string {
    const [only, ...others] = word.takes ?? [];
    if (only?.name === "pwd" && others.length === 0 && word.text.startsWith(HOLE)) return this.at(`.${word.text.slice(1)}`, folder);
    return this.at(pathIn(word), folder);
  }
}

/** The beginnings of paths that lead to the home directory. Where the base image decides on the user, every home is it. */
function homes(user: Setting<string> | undefined, home: string | undefined): RegExp {
  if (home?.startsWith("/")) return new RegExp(`^${literally(withoutSlash(home))}(?=/|$)`);
  const name = user && user.state !== "unknown" ? (user.value.split(":")[0] ?? "") : undefined;
  if (name === "root" || name === "0") return /^\/root(?=\/|$)/;
  return name === undefined || /^\d+$/.test(name) ? /^\/(?:root|home\/[^/]+)(?=\/|$)/ : new RegExp(`^/home/${literally(name)}(?=/|$)`);
}

/** A path for the reader: without the folder it begins in if nobody knows that; empty if nothing is known. */
export const shownPath = (path: string): string =>
  (path.startsWith(UNKNOWN) ? path.slice(UNKNOWN.length + 1) : path).replaceAll(UNKNOWN, "…").replace(/\$\{(\w+)\}/g, "$$$1");
