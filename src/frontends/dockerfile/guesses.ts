import type { Reference } from "../../model/document.ts";
import { joinPath } from "../../text/path.ts";
import type { Around } from "../frontend.ts";

/** Answers the guesses at a file of each of some folders: where it is known what is in a folder, at no name that is not there. */
export function guessesIn(folders: readonly string[], namesIn: Around["namesIn"]): (path: string) => Reference[] {
  const places = folders.map((folder) => ({ folder, names: namesIn?.(folder) }));
  return (path) => {
    const isName = !leadsOn.test(path);
    const guesses: Reference[] = [];
    for (const { folder, names } of places)
      if (!isName || names?.has(path) !== false) guesses.push({ path: joinPath(folder, path), role: "text", isGuess: true });
    return guesses;
  };
}

/** What is no name of a file beside others: a way to another folder, or nothing. */
const leadsOn = /[\\/]|^\.{0,2}$/;
