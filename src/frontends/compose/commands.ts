import type { Lookup, Reference } from "../../model/document.ts";
import { oncePer } from "../../text/once-per.ts";
import { folderOf, foldersAbove, joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";

/** Files in which people write down how Compose is called, beside its files or above them. */
const tellers = [
  ...["README.md", "readme.md", "README.rst", "README.txt", "README"],
  ...["Makefile", "makefile", "GNUmakefile", "justfile", "Justfile", "Taskfile.yml", "Taskfile.yaml", "package.json"],
  ...["up.sh", "start.sh", "run.sh", "dev.sh", "deploy.sh", ".devcontainer/devcontainer.json", "devcontainer.json"],
];
const workflows = ".github/workflows";
/** Scripts, which tell it wherever they are, when they are at hand. */
const scripts =
  /(?:^|\/)(?:(?:GNU)?makefile(?:\.[\w-]+)?|\.?justfile|Jenkinsfile[\w.-]*|package\.json|[^/]*\.gitlab-ci\.ya?ml|[^/]+\.(?:sh|bash|zsh|mk|just|service))$/i;

/** A text longer than this is no place to look for commands. */
const longest = 256 * 1024;
/** More commands than this are not looked at. */
const mostCommands = 200;

/** A list of files as a command has it, and the folder that its paths start from, as far as the text tells. */
interface Command {
  readonly folder: string;
  /** The folder of the text; absent where nobody says whose it is. */
  readonly from?: string;
  /** None where it takes what is in the folder. */
  readonly files: readonly string[];
  /** The files that variables are filled in from; none where it is that beside the project. */
  readonly environment: readonly string[];
}

/** Files to read for how Compose is called in some folders. */
export function commandReferences(folders: ReadonlySet<string>): Reference[] {
  if (folders.size === 0) return [];
  return [
    ...tellersAround(folders).map((path): Reference => ({ path, role: "text", isGuess: true })),
    { path: workflows, role: "text", isGuess: true, mayBeFolder: true },
  ];
}

/** The files that commands around some folders put together, whatever they are called: of texts at hand. */
export const partReferences = (folders: ReadonlySet<string>, lookup: Lookup): Reference[] =>
  commandsAround(folders, lookup).flatMap((command) =>
    waysOf(command).flatMap(({ files }) => files.map((path): Reference => ({ path, role: "part", isGuess: true }))),
  );

/** The env files that commands around some folders name. */
export const environmentReferences = (folders: ReadonlySet<string>, lookup: Lookup): Reference[] =>
  commandsAround(folders, lookup).flatMap((command) =>
    waysOf(command).flatMap(({ environment }) => environment.map((path): Reference => ({ path, role: "text", isGuess: true }))),
  );

/** What a command may mean by its files: most are called where they are written down, others from a folder above. */
export function waysOf({ folder, from = "", files, environment }: Command): Command[] {
  const above = foldersAbove(joinPath(from, "x"));
  const starts = new Set([...foldersAbove(joinPath(joinPath(from, folder), "x")), ...above.map((each) => joinPath(each, folder))]);
  return [...starts].map((start) => ({
    folder: start,
    files: files.map((file) => joinPath(start, file)),
    environment: environment.map((file) => joinPath(start, file)),
  }));
}

/** Paths of what may tell how Compose is called, in some folders and those above. */
function tellersAround(folders: ReadonlySet<string>): string[] {
  const above = new Set([...folders].flatMap((folder) => foldersAbove(joinPath(folder, "x"))));
  return [...above].flatMap((folder) => tellers.map((name) => (folder === "" ? name : `${folder}/${name}`)));
}

/** The lists of files that texts around some folders have Compose put together, each once. */
export function commandsAround(folders: ReadonlySet<string>, lookup: Lookup): Command[] {
  const paths = new Set([
    ...tellersAround(folders),
    ...(lookup.below?.(workflows) ?? []),
    ...(lookup.below?.("") ?? []).filter((path) => scripts.test(path)),
  ]);
  const commands = [...paths].flatMap((path) => {
    const source = lookup.source(path);
    return (source ? listsOf(source) : []).map((each): Command => ({ ...each, from: folderOf(path) }));
  });
  const keyOf = ({ folder, from = "", files, environment }: Command): string => [from, folder, ...files, "", ...environment].join("\0");
  return [...new Map(commands.map((each) => [keyOf(each), each])).values()].slice(0, mostCommands);
}

/** The lists of a file that is not too long. */
const listsOf = oncePer(({ text }: Source): readonly Command[] => (text.length > longest ? [] : listsIn(text)));

/** Lists of files in a text, and the folder that a command goes to first. A list with variables or patterns is left out. */
export function listsIn(text: string): Command[] {
  if (!/compose|stack/i.test(text)) return [];
  const commands = text
    .replace(/\\\r?\n/g, " ")
    .split(/\r?\n|&&|\|\||[;|`]/)
    .map((line) => line.split(/[\s"'(),@]+/).filter(Boolean));
  let folder = "";
  const found = commands.flatMap((words) => {
    const to = words.indexOf("cd");
    if (to >= 0) folder = words[to + 1] ?? "";
    const { files, environment } = filesOf(words);
    return files.length + environment.length > (environment.length ? 0 : 1) &&
      [...files, ...environment].every((file) => /^[\w./-]+$/.test(file))
      ? [{ folder: /^[\w./-]*$/.test(folder) ? folder : "", files, environment }]
      : [];
  });
  const listed = [...text.matchAll(/\bCOMPOSE_FILE["']?[ \t]*[:=][ \t]*["']?([\w./-]+(?::[\w./-]+)+)(?![\w./${-])/g)].map(([, list = ""]) =>
    list.split(":"),
  );
  const quoted = [...containerList(text).matchAll(/"([^"]*)"/g)].map(([, file = ""]) => file);
  return [...found, ...[...listed, quoted].filter(({ length }) => length > 1).map((files) => ({ folder: "", files, environment: [] }))];
}

/** What is between the brackets of `"dockerComposeFile": [...]` in a devcontainer.json. */
function containerList(text: string): string {
  const key = text.indexOf('"dockerComposeFile"');
  const open = key < 0 ? -1 : text.indexOf("[", key);
  const close = open < 0 ? -1 : text.indexOf("]", open);
  const isList = close >= 0 && open - key < 100 && close - open < 4000 && /^"\w+"\s*:\s*$/.test(text.slice(key, open));
  return isList ? text.slice(open + 1, close) : "";
}

/** Options of docker compose, before its command, that have a value. */
const valued = /^(?:-p|--(?:project-name|profile|ansi|parallel|progress))$/;
const nothing = { files: [], environment: [] };

/** The files that the words of a command give Compose, or a stack; none where it says whence their paths start. */
function filesOf(words: readonly string[]): Pick<Command, "files" | "environment"> {
  const compose = words.findIndex((word, at) => word.endsWith("docker-compose") || (word === "compose" && at > 0));
  const stack = words.findIndex((word, at) => word === "deploy" && words[at - 1] === "stack");
  const isCompose = compose >= 0;
  const option = isCompose ? /^(?:-f|--file)(?:=(.*))?$/ : /^(?:-c|--compose-file)(?:=(.*))?$/;
  const start = isCompose ? compose : stack;
  if (start < 0) return nothing;
  const files: string[] = [];
  const environment: string[] = [];
  for (let at = start + 1; at < words.length; at += 1) {
    const word = words[at] as string;
    const match = option.exec(word);
    const env = isCompose ? /^--env-file(?:=(.*))?$/.exec(word) : null;
    const given = match ?? env;
    if (given) (match ? files : environment).push(given[1] ?? words[at + 1] ?? "");
    if (given && given[1] === undefined) at += 1;
    else if (given) continue;
    else if (word.startsWith("--project-directory")) return nothing;
    else if (valued.test(word)) at += 1;
    // Compose's own options end where its command begins; those of a stack do not.
    else if (!word.startsWith("-") && isCompose) break;
  }
  return { files, environment };
}
