import { UNKNOWN } from "../../syntax/shell/folder.ts";
import { braced, namePattern } from "../../text/wildcard.ts";

/** Deeper paths are not compared. */
const deepest = 64;

/** The parts of a path, without the folder it begins in if nobody knows that. */
const partsOf = (path: string): string[] => path.split("/").filter((part, at) => part !== "" && (at > 0 || part !== UNKNOWN));

/** It may lie anywhere. */
const floats = (path: string): boolean => path.startsWith("${");

/** Whether what a pattern names is a path, or one of its folders if `whole`. */
export type Covers = (path: string, whole: boolean) => boolean;

/**
 * A shell's pattern against paths. They are those of `Places`: where one of the two begins in a folder that nobody knows, what is
 * known of it is enough.
 */
export function pathPattern(pattern: string): Covers {
  const ways = (pattern.includes("{") ? braced(pattern) : [pattern]).map(oneWay);
  return (path, whole) => ways.some((covers) => covers(path, whole));
}

function oneWay(pattern: string): Covers {
  const patterns = partsOf(pattern).map(partPattern);
  const anywhere = floats(pattern);
  const start = pattern.startsWith("/");
  return (path, whole) => {
    const parts = partsOf(path);
    if (patterns.length > deepest || parts.length > deepest) return false;
    /** The pattern from its part `from` on against the path from `at` on. */
    const meets = (from: number, at: number): boolean => {
      const end = at + patterns.length - from;
      if (whole ? end > parts.length : end !== parts.length) return false;
      for (let index = at; index < end; index += 1) if (!patterns[from + index - at]?.(parts[index] as string)) return false;
      return true;
    };
    if (!anywhere && !floats(path)) return start === path.startsWith("/") && meets(0, 0);
    if (pattern === UNKNOWN) return whole;
    return (anywhere && parts.some((_, at) => meets(0, at))) || (floats(path) && patterns.some((_, from) => meets(from, 0)));
  };
}

/** A part that is not known fits any. */
function partPattern(pattern: string): (part: string) => boolean {
  if (pattern.includes(UNKNOWN)) return () => true;
  const fits = namePattern(pattern);
  return (part) => part.includes(UNKNOWN) || fits(part);
}

/** The first of some files that a pattern certainly names, or that is in a folder it names if `whole`. */
export function fileNamed(files: Iterable<string>, pattern: string, whole: boolean): string | undefined {
  // A mounted secret by a name that nobody knows.
  const plain = pattern.startsWith("/run/secrets/") ? pattern.replace(/\$\{\w+\}/g, UNKNOWN) : pattern;
  const covers = /[*?[{]/.test(plain) && !floats(plain) ? pathPattern(plain) : undefined;
  for (const file of files)
    if (file === plain || (whole && file.startsWith(`${plain === "/" ? "" : plain}/`)) || (covers && !floats(file) && covers(file, whole)))
      return file;
  return undefined;
}
