import { redact } from "../secrets/redact.ts";

/** Terminal controls, and marks that reorder or hide text. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Half of a character stands for none, and strict readers refuse it. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** Controls spelled out, so that they act on nobody's terminal. */
export const visible = (text: string): string =>
  wellFormed(text).replace(hidden, (char) => `<U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}>`);

/** Text of strangers made harmless for a terminal or a log: controls are spelled out, log commands broken, secrets masked. */
export function harmless(text: string): string {
  return visible(redact(text)).replace(/##\[/g, "##\u200b[");
}

/** The same on one line. */
export const harmlessLine = (text: string): string => harmless(text.replace(/[\r\n]+/g, " ").replace(/\t/g, " "));

/** A path at the start of a line; one that begins like a command of GitHub's runner gets its folder in front. */
export const harmlessPath = (path: string): string => harmlessLine(path).replace(/^\s*::/, "./::");

/** JSON in which controls and log commands are spelled as escapes: the same document, harmless where it is printed. */
export const harmlessJson = (document: unknown): string =>
  `${JSON.stringify(document, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value), 2)
    .replace(hidden, (char) => `\\u${(char.codePointAt(0) as number).toString(16).padStart(4, "0")}`)
    .replace(/##\[/g, "#\\u0023[")}\n`;
