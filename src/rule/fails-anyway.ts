import type { ShellCommand } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf } from "../syntax/shell/arguments.ts";
import { downloadOf } from "./downloads.ts";

/**
 * Whether a script fails although it runs on behind a check that failed: the rest of the check's `&&` list would have made a file or
 * folder that a later command cannot do without.
 */
export function failsAnyway(check: ShellCommand, commands: readonly ShellCommand[]): boolean {
  const missing = new Set<string>();
  for (const command of commands.slice(commands.indexOf(check) + 1)) {
    const isSkipped = check.chain !== undefined && command.chain === check.chain;
    for (const path of madeBy(command))
      if (isSkipped) missing.add(path);
      else missing.delete(path);
    if (!isSkipped && command.decides && !command.conditional && neededBy(command).some((path) => missing.has(path))) return true;
  }
  return false;
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
