import type { ShellAssignment, ShellCommand, ShellWord } from "../model/script.ts";
import { feedsPassword } from "./input.ts";
import { maskedInWord } from "./masked-words.ts";
import { inText } from "./text.ts";
import { givenTo, isSetting, isTelling, toolsOf } from "./tools.ts";
import { mayNameCredential } from "./values.ts";

/**
 * Whether a command may carry a credential: the cheap question before it is searched. It says no only where the search finds nothing,
 * and that of most commands: nothing that a program of the table asks for, no text on its way into a file or a program, and no word that tells.
 */
export const mayCarry = (command: ShellCommand): boolean =>
  toolsOf(command.name).some((tool) => givenTo(tool, command).length > 0) ||
  handsOn(command) ||
  command.assignments.some(mayBeSet) ||
  isRead(command) ||
  command.words.some(mayTell);

/** What it prints or is given goes into a file, or into a program that may take it for a credential. */
function handsOn({ name, redirects, feeds }: ShellCommand): boolean {
  if (redirects.length === 0 && feeds.length === 0) return false;
  return (
    name === "echo" ||
    name === "printf" ||
    redirects.some(({ operator }) => operator === "<<" || operator === "<<<") ||
    feedsPassword({ feeds })
  );
}

/** Its words are not looked at as they are written. */
const isRead = (command: ShellCommand): boolean => command.name === "sed" || isSetting(command);

const mayBeSet = ({ name, value }: ShellAssignment): boolean => mayNameCredential(name) || !saysNothing(value.literal);

const mayTell = ({ text, literal }: ShellWord): boolean => !saysNothing(literal) || (text !== literal && isOption(text));

/** An option that says of itself that its value is a credential. */
function isOption(text: string): boolean {
  if (!text.startsWith("-")) return false;
  const equals = text.indexOf("=");
  return isTelling(equals < 0 ? text : text.slice(0, equals));
}

/** Whether a word by itself neither holds what is reported or masked, nor says it of another. */
function saysNothing(word: string): boolean {
  if (nothing.has(word)) return true;
  if (isOption(word) || inText(word) || !maskedInWord(word).next().done) return false;
  if (word.length > longestKept) return true;
  if (nothing.size >= mostKept) nothing.clear();
  nothing.add(word);
  return true;
}

/** Words that say nothing; those of many commands are the same. A run begins with forgetting. */
const nothing = new Set<string>();
const mostKept = 2_000;
const longestKept = 200;

/** Lets go of the words that were looked at. */
export const forgetWords = (): void => nothing.clear();
