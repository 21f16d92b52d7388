import { rootDroppers } from "../../knowledge/root-droppers.ts";
import { isRoot } from "../../knowledge/users.ts";
import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { own } from "../../text/own.ts";
import { HOLE } from "../image-reference.ts";
import { argumentsOf } from "./arguments.ts";

/** Whether a command gives root up: it is, or is started by, a program that changes to an account that is not root. */
export const givesUpRoot = (
  { name, words, wrappers }: Pick<ShellCommand, "name" | "words" | "wrappers">,
  isRootAccount: (account: string) => boolean = isRoot,
): boolean => [...wrappers, { name, words }].some((each) => dropsTo(each.name, each.words, isRootAccount));

function dropsTo(name: string, words: readonly ShellWord[], isRootAccount: (account: string) => boolean): boolean {
  const dropper = own(rootDroppers, name);
  if (!dropper) return false;
  if (dropper.always) return true;
  const { options, operands } = argumentsOf({ words }, name);
  const option = options.find((each) => dropper.options?.includes(each.name));
  const account = option ? option.value : dropper.operand ? operands.find(({ text }) => text !== "-") : undefined;
  // `s6-applyuidgid -U` takes it from variables. Of `${NAME:-root}` the default is what happens unless somebody sets it.
  if (!account) return option?.name === "-U";
  // sudo writes a number as `#0`.
  return !isRootAccount((account.text.includes(HOLE) ? account.literal : account.text).replace(/^#/, ""));
}
