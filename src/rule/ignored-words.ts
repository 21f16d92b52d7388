import type { Command } from "../model/image-config.ts";
import type { Setting } from "../model/setting.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { programName } from "../syntax/shell/unwrap.ts";
import { usesArguments } from "./entrypoint.ts";
import { knownValue } from "./predicates.ts";

/** Words that a shell gets beside its text, and the text that does not look at them. */
export interface IgnoredWords {
  readonly text: string;
  readonly words: readonly Setting<string>[];
}

/** What people write for `$0`. */
const names = /^(?:--?|_|(?:.*\/)?(?:ba|da|a)?sh)$/;

/** `sh -c curl -f URL`, `["CMD-SHELL", "curl", "-f", "URL"]`: the text is the first word, the others are its `$0`, `$1` and so on. */
export function ignoredWords({ form, words }: Pick<Command, "form" | "words">): IgnoredWords | undefined {
  const at = form === "shell" ? 0 : textAt(words);
  if (at === undefined || words.length < at + 2) return undefined;
  const text = words[at] && knownValue(words[at]);
  if (text === undefined || usesArguments(text)) return undefined;
  const more = words.slice(at + 1);
  const [zeroth] = more;
  if (!zeroth || (more.length === 1 && names.test(knownValue(zeroth) ?? "-"))) return undefined;
  return { text, words: more };
}

/** Where the text of `-c` is, behind the programs that only start the shell. */
function textAt(words: readonly Setting<string>[]): number | undefined {
  // Only what starts another program comes before it: an init, `env`.
  const shell = words.slice(0, 4).findIndex((word) => isShell(programName(knownValue(word) ?? "")));
  if (shell < 0) return undefined;
  const known = words.map((word) => knownValue(word) ?? "");
  let isText = false;
  for (let at = shell + 1; at < known.length; at += 1) {
    const word = known[at] ?? "";
    if (!/^[-+]\w|^--/.test(word)) return isText ? at : undefined;
    if (/^-\w*c/.test(word)) isText = true;
    if (/^[-+]\w*[oO]$/.test(word)) at += 1;
  }
  return undefined;
}
