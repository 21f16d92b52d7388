import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { oncePer } from "../text/once-per.ts";
import { lastPart } from "../text/path.ts";
import { checkOf } from "./checks.ts";
import { FileNames } from "./file-names.ts";
import { isIgnored } from "./gates.ts";
import type { Ran } from "./stages.ts";

/** How the name of a file ends; `undefined` for none, and where a variable is in it. */
const kindOf = (text: string): string | undefined => (text.includes(HOLE) ? undefined : /\.[a-z]\w{0,9}$/i.exec(text)?.[0]);

/** The commands of a RUN that compare something, and their places. */
const checksIn = oncePer((commands: readonly ShellCommand[]) =>
  [...commands.entries()].filter(([, command]) => checkOf(command, () => []) !== undefined),
);

function namesOf(paths: Iterable<string>): FileNames<string> {
  const names = new FileNames<string>();
  for (const path of paths) names.add({ text: path }, lastPart(path));
  return names;
}

const namesFetched = oncePer((fetched: ReadonlySet<string>) => namesOf(fetched));

/** Whether a command before it in its RUN compared all of these files with a checksum or a signature, and would have stopped this one. */
export function isVerified(
  files: readonly ShellWord[],
  { command: by, commands, at }: Pick<Ran, "command" | "commands" | "at">,
  fetched: ReadonlySet<string>,
): boolean {
  const [downloads, own] = [namesFetched(fetched), namesOf(files.map(({ text }) => text))];
  const verified = new Set<string>();
  const kinds = new Set(files.flatMap(({ text }) => kindOf(text) ?? []));
  const isOfKind = (text: string): boolean => kinds.has(kindOf(text) ?? "");
  for (const [place, command] of checksIn(commands)) {
    if (place >= at) break;
    const asked: string[] = [];
    const find = (word: Pick<ShellWord, "text">): readonly string[] => {
      asked.push(word.text);
      return [...downloads.find(word), ...own.find(word)];
    };
    const check = isIgnored(command, by) ? undefined : checkOf(command, find);
    if (!check || check.beside) continue;
    // A check that names no file is one of all that are there; one of another file of their kind says nothing about these.
    const all = asked.some(isOfKind) ? [] : files.map(({ text }) => lastPart(text));
    for (const name of check.of ?? all) verified.add(name);
  }
  return files.every(({ text }) => verified.has(lastPart(text)));
}
