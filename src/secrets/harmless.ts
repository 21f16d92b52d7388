import { type Printable, printable } from "../text/printable.ts";
import { visible, visibleJson } from "../text/visible.ts";
import { redact } from "./redact.ts";

/** Text of strangers made harmless for a terminal or a log: controls are spelled out, log commands broken, secrets masked. */
export function harmless(text: string): Printable {
  return printable(visible(redact(text)).replace(/##\[/g, "## ["));
}

/** The same on one line. */
export const harmlessLine = (text: string): Printable => harmless(text.replace(/[\r\n]+/g, " ").replace(/\t/g, " "));

/** A path at the start of a line; one that begins like a command of GitHub's runner gets its folder in front. */
export const harmlessPath = (path: string): Printable => printable(harmlessLine(path).replace(/^\s*::/, "./::"));

/** JSON in which controls and log commands are spelled as escapes: the same document, harmless where it is printed. */
export const harmlessJson = (document: unknown): Printable =>
  printable(
    `${visibleJson(JSON.stringify(document, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value), 2)).replace(/##\[/g, "#\\u0023[")}\n`,
  );

/** Half of a character stands for none. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
