/** The variable that a script's own folder is, as zsh writes it: `$(dirname "$0")`. */
export const OWN_FOLDER = "0:h";

/** A path that nobody knows but for whence it starts: from `variable`. */
export interface KnownStart {
  readonly variable: string;
  /** What follows, with the slash before it. */
  readonly rest: string;
}

/** Longer substitutions are none of those that people write for their script's folder, in characters. */
const longest = 300;

const quoted = (inside: string): string => `(?:"${inside}"|${inside})`;
const self = String.raw`(?:\$0|\$\{0\}|\$BASH_SOURCE|\$\{BASH_SOURCE(?:\[0\])?(?::-\$0)?\})`;
const resolved = `(?:${quoted(self)}|${quoted(String.raw`\$\((?:readlink[ ]+-[a-z]+|realpath)[ ]+${quoted(self)}\)`)})`;
const above = String.raw`(?:\$\([ ]*dirname[ ]+(?:--[ ]+)?${resolved}[ ]*\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})`;
const inAbove = String.raw`(?:"${above}([\w./-]*)"|${above}([\w./-]*))`;
const quiet = String.raw`(?:[ ]*(?:&?>[ ]*\/dev\/null|2>&1|>&[ ]*\/dev\/null))*`;

const folders = [
  new RegExp(`^${above}$`),
  new RegExp(String.raw`^\$\([ ]*cd[ ]+(?:-P[ ]+)?(?:--[ ]+)?${inAbove}${quiet}[ ]*(?:&&|;)[ ]*pwd(?:[ ]+-[LP])?[ ]*\)$`),
  new RegExp(String.raw`^\$\([ ]*(?:realpath|readlink[ ]+-[a-z]+)[ ]+${inAbove}[ ]*\)$`),
];
const here = /^\$\(\s*pwd(?:\s+-[LP])?\s*\)$/;

/** Where a substitution or an expansion leads that a script writes for its own folder, or for the one it runs in; `undefined` for others. */
export function startOf(text: string): KnownStart | undefined {
  if (text.length > longest) return undefined;
  if (here.test(text)) return { variable: "PWD", rest: "" };
  if (!/dirname|0%|\]%|SOURCE%/.test(text)) return undefined;
  for (const folder of folders) {
    const found = folder.exec(text);
    if (found) return { variable: OWN_FOLDER, rest: found[1] ?? found[2] ?? "" };
  }
  return undefined;
}
