import type { ShellCommand } from "../model/script.ts";
import { argumentsOf } from "../syntax/shell/arguments.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./edits.ts";

/** Where apt(8) takes keys from that count for every source. */
const keyring = /^\/etc\/apt\/trusted\.gpg(?:$|\.d(?:\/|$))/;

/** Whether a path is in apt's own keyrings. */
export const isAptKeyring = (path: string): boolean => keyring.test(path);

/** Programs that put files into place. */
const placing = new Set("curl wget gpg gpg2 tee cp mv install ln".split(" "));

/** What puts a key where it counts for every source: `apt-key`, and files written into apt's own keyrings. */
export function trustedForAll(command: ShellCommand): { readonly span: Span } | undefined {
  const { name, words, redirects } = command;
  if (name === "apt-key")
    return words.some(({ text }) => /^(?:add|--recv(?:-keys?)?|--fetch-keys)$/.test(text)) ? { span: wordsOf(command) } : undefined;
  const written = redirects.find(({ operator, target }) => /^(?:>>?|>\|)$/.test(operator) && keyring.test(target.text))?.target;
  if (written) return written;
  if (!placing.has(name) || !words.some(({ text }) => text.includes("/etc/apt/trusted.gpg"))) return undefined;
  const takes = /^(?:-o|--output|-O|--output-document|-P|--directory-prefix|--keyring|--primary-keyring|-t|--target-directory)$/;
  const given = argumentsOf(command, name).options.find(
    ({ name: option, value }) => takes.test(option) && value && keyring.test(value.text),
  )?.value;
  const last = /^(?:tee|cp|mv|install|ln)$/.test(name) ? words[words.length - 1] : undefined;
  return (
    given ??
    words.find(({ text }, at) => takes.test(words[at - 1]?.text ?? "") && keyring.test(text)) ??
    (last && keyring.test(last.text) ? last : undefined)
  );
}
