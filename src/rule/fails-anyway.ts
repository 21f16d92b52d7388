import type { ShellCommand } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf } from "../syntax/shell/arguments.ts";
import { Memory } from "../text/memory.ts";
import { downloadOf } from "./downloads.ts";

/**
 * Whether a script fails although it runs on behind a check that failed: the rest of the check's `&&` list would have made a file or
 * folder that a later command cannot do without.
 */
export function failsAnyway(check: ShellCommand, commands: readonly ShellCommand[]): boolean {
  if (check.chain === undefined) return false;
  const { positions, last } = known.get(commands) ?? lossesIn(commands);
  return (positions.get(check) ?? 0) < (last.get(check.chain) ?? -1);
}

/** What is found out about a script once, however many checks it has. */
interface Losses {
  readonly positions: ReadonlyMap<ShellCommand, number>;
  /** By `&&` list: where its last command stands that makes what a command outside of it needs, and nobody else makes before. */
  readonly last: ReadonlyMap<object, number>;
}

const known = new Memory<readonly ShellCommand[], Losses>();

/** A command that makes a path, or needs it, by its `&&` list. */
interface Use {
  readonly chain: object | undefined;
  readonly makes: boolean;
}

function lossesIn(commands: readonly ShellCommand[]): Losses {
  const last = new Map<object, number>();
  // Of each path the next use, and the next one outside of that one's list: read from the end.
  const uses = new Map<string, { readonly next: Use; readonly other: Use | undefined }>();
  const note = (path: string, use: Use): void => {
    const before = uses.get(path);
    const isSameList = use.chain !== undefined && before?.next.chain === use.chain;
    uses.set(path, { next: use, other: isSameList ? before?.other : before?.next });
  };
  for (const [at, command] of [...commands.entries()].reverse()) {
    const { chain } = command;
    const made = madeBy(command);
    const isLost = (path: string): boolean => {
      const use = uses.get(path);
      return (use?.next.chain === chain ? use?.other : use?.next)?.makes === false;
    };
    if (chain && !last.has(chain) && made.some(isLost)) last.set(chain, at);
    if (command.decides && !command.conditional) for (const path of neededBy(command)) note(path, { chain, makes: false });
    for (const path of made) note(path, { chain, makes: true });
  }
  const losses = { positions: new Map(commands.map((command, at) => [command, at])), last };
  known.set(commands, losses);
  return losses;
}

/** Folders that `mkdir` makes and files that a download is saved in, as far as their names are known. */
function madeBy(command: ShellCommand): string[] {
  const words =
    command.name === "mkdir"
      ? argumentsOf(command, "mkdir").operands
      : (downloadOf(command)?.saved.flatMap(({ file }) => file ?? []) ?? []);
  return words.flatMap(({ text }) => (text.includes(HOLE) ? [] : text));
}

/** Programs that fail when a file or folder they name is not there. */
const failing =
  /^(?:chown|chgrp|chmod|cd|pushd|cat|sed|patch|tar|unzip|gunzip|unxz|bunzip2|dpkg|rpm|gpg2?|gpgv|sh|bash|ash|dash|source|\.|(?:sha(?:1|224|256|384|512)|md5|b2)sum)$/;

/** The last name of these need not exist. */
const placing = /^(?:mv|cp|install)$/;

function neededBy({ name, words }: ShellCommand): string[] {
  const names = words.slice(1).map(({ text }) => text);
  return failing.test(name) ? names : placing.test(name) ? names.slice(0, -1) : [];
}
