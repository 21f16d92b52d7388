import { isShell } from "../../syntax/shell/shells.ts";
import { shebangOf } from "../../syntax/shell/unwrap.ts";
import { lastPart } from "../../text/path.ts";
import { mentionsEngine } from "./mentions.ts";

/** A line that asks an engine for something, as it is typed or copied from a terminal. */
const command = /^[ \t]*(?:[$#][ \t]+)?(?:sudo[ \t]+)?(?:docker|podman|nerdctl)[ \t]/;

/** Whether a text without a name is a script: a shell's first line says so, or a command line that is the first in it. Linear. */
export function isTyped(text: string): boolean {
  const [program] = shebangOf(text) ?? [];
  if (program !== undefined) return isShell(lastPart(program));
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    if (command.test(line)) return mentionsEngine(text.slice(start));
    if (!/^\s*(?:#|$)/.test(line)) return false;
    start = end + 1;
  }
  return false;
}
