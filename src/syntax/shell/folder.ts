import type { ShellWord } from "../../model/script.ts";
import { normalPath, partsAlong } from "../../text/path.ts";
import { HOLE } from "../image-reference.ts";
import { OWN_FOLDER } from "./own-folder.ts";

/** Longer paths are none: `PATH_MAX` of Linux. */
const longest = 4096;

const ownFolder = `\${${OWN_FOLDER}}`;

/** What nobody can know of a path. */
export const UNKNOWN = "${?}";

/** The path a word is: `${NAME}` for a variable nobody knows, `UNKNOWN` for what else is unknown. */
export function pathIn({ text, holes = [] }: Pick<ShellWord, "text" | "holes">): string {
  if (text.length > longest) return UNKNOWN;
  const pieces = text.split(HOLE);
  const known = pieces.length - 1 === holes.length;
  return pieces.map((piece, at) => (at === 0 ? "" : known && holes[at - 1] ? `\${${holes[at - 1]}}` : UNKNOWN) + piece).join("");
}

/** Whether a path leads to the same place from everywhere: `/x`, `~/x`, and `$DIR/x`, as far as that can be told. */
const isRooted = (path: string): boolean => /^(?:\/|~|\$\{)/.test(path);

/**
 * The path that `path` is when one is in `folder`, normalised. It is relative if both are, with `..` before it if it climbs above
 * the start; what climbs above a variable is unknown, but for the script's own folder.
 */
export function entered(folder: string, path: string): string {
  const whole = isRooted(path) || folder === "" ? path : `${folder}/${path}`;
  if (whole.length > longest) return UNKNOWN;
  if (whole.startsWith("/")) return normalPath(whole);
  const [root = ""] = isRooted(whole) ? whole.split("/", 1) : [];
  const parts = partsAlong(whole.slice(root.length), false);
  if (root === "") return parts.join("/");
  if (root === ownFolder) return [root, ...parts].join("/");
  return parts[0] === ".." ? UNKNOWN : [root, ...parts].join("/");
}
