import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { argumentsOf, optionOf } from "./arguments.ts";

/** An account that a command makes. */
export interface AccountMade {
  readonly name: string;
  readonly uid?: string;
  /** The word that names it. */
  readonly word: ShellWord;
}

/** The account that `useradd`, `adduser` or `usermod -u` makes, or makes another one; `undefined` where nobody can know its name. */
export function accountMade(command: ShellCommand): AccountMade | undefined {
  const { name: program } = command;
  if (program !== "useradd" && program !== "adduser" && program !== "usermod") return undefined;
  const args = argumentsOf(command, program);
  const uid = optionOf(args, "-u", "--uid")?.value?.text;
  const word = args.operands[program === "adduser" ? 0 : args.operands.length - 1];
  if (!word || /\uFFFC|\s/.test(word.text)) return undefined;
  // `usermod` without a number, `adduser USER GROUP` and `useradd --defaults` make none.
  if (program === "usermod" && uid === undefined) return undefined;
  if (program === "adduser" && args.operands.length > 1) return undefined;
  if (program === "useradd" && optionOf(args, "-D", "--defaults")) return undefined;
  return { name: word.text, ...(uid ? { uid } : {}), word };
}
