import type { ShellWord } from "../../model/script.ts";
import { normalPath, partsAlong } from "../../text/path.ts";
import { HOLE } from "../image-reference.ts";

/** Longer paths are none: `PATH_MAX` of Linux. */
const longest = 4096;

/** The path a word is, `${NAME}` for variables nobody knows; `undefined` when something else in it is unknown. */
export function pathIn({ text, holes = [] }: ShellWord): string | undefined {
  if (text.length > longest) return undefined;
  const pieces = text.split(HOLE);
  if (pieces.length - 1 !== holes.length || holes.includes("")) return undefined;
  return pieces.map((piece, at) => (at === 0 ? piece : `\${${holes[at - 1]}}${piece}`)).join("");
}

/** Whether a path leads to the same place from everywhere: `/x`, `~/x`, and `$DIR/x`, as far as that can be told. */
const isRooted = (path: string): boolean => /^(?:\/|~|\$\{)/.test(path);

/**
 * The path that `path` is when one stands in `folder`, normalised. It is relative if both are, with `..` before it if it climbs
 * above the start; `undefined` when it climbs above a variable.
 */
export function entered(folder: string, path: string): string | undefined {
  const whole = isRooted(path) || folder === "" ? path : `${folder}/${path}`;
  if (whole.length > longest) return undefined;
  if (whole.startsWith("/")) return normalPath(whole);
  const [root] = isRooted(whole) ? whole.split("/", 1) : [];
  const parts = partsAlong(root === undefined ? whole : whole.slice(root.length), false);
  if (root === undefined) return parts.join("/");
  return parts[0] === ".." ? undefined : [root, ...parts].join("/");
}
