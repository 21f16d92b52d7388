import { rootDroppers } from "../../knowledge/root-droppers.ts";
import { isRoot } from "../../knowledge/users.ts";
import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { own } from "../../text/own.ts";
import { argumentsOf } from "./arguments.ts";
import { packageCommand } from "./packages.ts";

/** Whether a command gives root up: it is, or is started by, a program that does so, for an account that is not root. */
export const givesUpRoot = ({ name, words, wrappers }: ShellCommand): boolean =>
  [...wrappers, { name, words }].some((each) => dropsTo(each.name, each.words));

function dropsTo(name: string, words: readonly ShellWord[]): boolean {
  const dropper = own(rootDroppers, name);
  if (!dropper) return false;
  const { options, operands } = argumentsOf({ words }, name);
  const account = dropper.operand ? operands[0] : options.find((option) => dropper.options?.includes(option.name))?.value;
  return account ? !isRoot(account.text) : !dropper.operand && !dropper.options;
}

/** Whether a command brings such a program along, or tries it: which is only done to use it when the container starts. */
export function bringsRootDropper(command: ShellCommand): boolean {
  const { name, words, wrappers } = command;
  if (Object.hasOwn(rootDroppers, name) || wrappers.some((each) => Object.hasOwn(rootDroppers, each.name))) return true;
  const given = packageCommand(command)?.packages ?? (/^(?:curl|wget|install|cp|mv|ln|chmod)$/.test(name) ? words.slice(1) : []);
  return given.some(({ text }) => /(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(text));
}
