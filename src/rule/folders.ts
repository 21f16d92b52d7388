import { chainOf, type Stage } from "../frontends/dockerfile/stage.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { Memory } from "../text/memory.ts";
import { joinPath, normalPath } from "../text/path.ts";
import type { ModeUse } from "./modes.ts";

/** Folders of the Filesystem Hierarchy Standard; what lies in them may be anything. */
const standard = new Set(
  "/ /bin /boot /dev /etc /home /lib /lib64 /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/include /usr/lib /usr/local /usr/local/bin /usr/local/etc /usr/local/lib /usr/local/sbin /usr/local/share /usr/local/src /usr/sbin /usr/share /usr/src /var /var/cache /var/lib /var/lock /var/log /var/mail /var/opt /var/run /var/spool /var/tmp /var/www /var/www/html".split(
    " ",
  ),
);

/** Whether all that a mode is set on is a folder: by its name, or because the stage makes it one. What lies in it is not meant. */
export function isOnFolders(use: ModeUse): boolean {
  const { command, by } = use;
  if (by === "mkdir") return true;
  // COPY and ADD set it on what a folder holds.
  if (!command || hasLetter(command, "R", "--recursive")) return false;
  if (by === "install") return hasLetter(command, "d", "--directory");
  if (onlyFolders(command)) return true;
  const targets = argumentsOf(command, by).operands.slice(1);
  const made = foldersOf(use.stage);
  return (
    targets.length > 0 &&
    targets.every((target) => /[^/]\/\.?$/.test(target.text) || standard.has(normalPath(target.text)) || made.has(keyOf(target, use)))
  );
}

/** `find -type d -exec chmod`, `find -type d | xargs chmod`. */
const onlyFolders = ({ wrappers, readsFrom }: ShellCommand): boolean =>
  [...wrappers, ...readsFrom].some(
    ({ name, words }) => name === "find" && words.some(({ text }, at) => text === "-type" && words[at + 1]?.text === "d"),
  );

const hasLetter = (command: ShellCommand, letter: string, long: string): boolean =>
  optionOf(argumentsOf(command, command.name), `-${letter}`, long) !== undefined;

type Place = Pick<ModeUse, "stage" | "instruction">;

/** What a word names: a path from the root, as far as the working directory is known, or a variable whose value is not. */
function keyOf({ text, names }: Pick<ShellWord, "text" | "names">, { stage, instruction }: Place): string {
  if (text === HOLE) return `$${names?.join() ?? ""}`;
  const workdir = stage.scripts.find((each) => each.instruction === instruction)?.workdir;
  return normalPath(text.startsWith("/") || !workdir || workdir.state === "unknown" ? text : joinPath(workdir.value, text));
}

/** Looked up once per stage. */
const known = new Memory<Stage, Set<string>>();

/** The folders that the stage, and those it starts from, make: in commands, with WORKDIR, VOLUME and COPY. */
function foldersOf(stage: Stage): Set<string> {
  const before = known.get(stage);
  if (before) return before;
  const folders = new Set<string>();
  known.set(stage, folders);
  const add = (word: Pick<ShellWord, "text" | "names">, instruction = stage.from, of = stage): void => {
    // Whatever lies above a folder is one.
    for (let at = keyOf(word, { stage: of, instruction }); at && at !== "$"; at = at.slice(0, Math.max(at.lastIndexOf("/"), 0)))
      folders.add(at);
  };
  for (const each of chainOf(stage)) {
    for (const setting of [each.workdir, ...each.scripts.map(({ workdir }) => workdir), ...each.volumes])
      if (setting && setting.state !== "unknown") add({ text: setting.value });
    for (const { destination } of each.copies)
      if (destination.state !== "unknown" && destination.value.endsWith("/")) add({ text: destination.value });
    for (const { instruction, script } of each.scripts)
      for (const word of script.commands.flatMap(foldersMadeBy)) add(word, instruction, each);
  }
  return folders;
}

/** `mkdir`, `install -d`, `git clone`, the home of an account. */
function foldersMadeBy(command: ShellCommand): ShellWord[] {
  const { name } = command;
  if (!/^(?:mkdir|install|git|useradd|adduser)$/.test(name)) return [];
  const args = argumentsOf(command, name === "git" ? "git clone" : name);
  if (name === "mkdir" || (name === "install" && optionOf(args, "-d", "--directory"))) return [...args.operands];
  if (name === "git") return args.operands[0]?.text === "clone" ? args.operands.slice(2, 3) : [];
  const home = optionOf(args, "-d", "--home-dir", "--home", "-h")?.value;
  return name !== "install" && home ? [home] : [];
}
