import type { ShellCommand } from "../../model/script.ts";
import { remoteCommand } from "./given-script.ts";
import { isShell } from "./shells.ts";
import type { Decoded } from "./word.ts";

/** A shell that was given no script: it reads one, unless it only looks at it. */
const takesScript = ({ name, words }: ShellCommand): boolean =>
  isShell(name) &&
  words.slice(1).every(({ text }, at, all) => {
    const before = all[at - 1]?.text ?? "";
    return /^-[A-Za-z]*o$/.test(before) ? text !== "noexec" : /^-[A-Za-z]*$/.test(text) && !text.includes("n");
  });

/** `ssh HOST`: the shell there reads a script. */
const isLogin = ({ name, words }: ShellCommand): boolean => name === "ssh" && remoteCommand(words)?.length === 0;

/** `bash <<EOF`, `bash <<< "..."`: the script that a shell reads from its own input; also one elsewhere when `ssh` is followed. */
export function fedScript(command: ShellCommand, follows = false): Decoded | undefined {
  if (command.redirects.length === 0) return undefined;
  const body = command.redirects.find(({ operator }) => operator === "<<" || operator === "<<<")?.target;
  return body && (takesScript(command) || (follows && isLogin(command))) ? (body as Decoded) : undefined;
}

/** `bash < FILE`, `cat FILE | bash`: the file that a shell reads its script from, as a path. */
export function fedFile(command: ShellCommand): string | undefined {
  if (!takesScript(command)) return undefined;
  const [source] = command.readsFrom;
  const read = source?.name === "cat" && source.words.length === 2 ? source.words[1] : undefined;
  const file = (source ? read : command.redirects.find(({ operator }) => operator === "<")?.target)?.text;
  return file === undefined || file.includes("/") ? file : `./${file}`;
}

/** `cat <<EOF | bash`: the script that the left side of a pipe hands to the shell on its right. */
export function pipedScript(left: readonly ShellCommand[], shell: ShellCommand): Decoded | undefined {
  const [source] = left;
  if (left.length !== 1 || source?.name !== "cat" || source.words.length !== 1 || !takesScript(shell)) return undefined;
  return source.redirects.find(({ operator }) => operator === "<<")?.target as Decoded | undefined;
}

/** The commands that the words of `find` run: `-exec COMMAND ;`, and its likes. */
export function executedBy(words: readonly Decoded[]): Decoded[][] {
  const commands: Decoded[][] = [];
  for (let at = 1; at < words.length; at += 1) {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test((words[at] as Decoded).text)) continue;
    const length = words.slice(at + 1).findIndex(({ text }) => text === ";" || text === "+");
    const command = words.slice(at + 1, length < 0 ? undefined : at + 1 + length).map((word) => ({ ...word, substitutions: [] }));
    if (command.length) commands.push(command);
    at += length < 0 ? words.length : length + 1;
  }
  return commands;
}
