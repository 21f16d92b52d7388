import type { Files } from "./cases.ts";

/** Whether an input still shows the fault. */
export type Shows = (files: Files) => Promise<boolean>;

/**
 * Makes an input that shows a fault as small as can be: without files, then without lines, then without characters. Once it `isOver`
 * the smallest so far is the answer: even trying nothing takes long, of a hundred thousand characters one by one.
 */
export async function minimise(files: Files, shows: Shows, isOver: () => boolean = () => false): Promise<Files> {
  let least = files;
  for (const path of Object.keys(files)) {
    if (isOver()) return least;
    const { [path]: _, ...others } = least;
    if (Object.keys(others).length > 0 && (await shows(others))) least = others;
  }
  for (const split of [/(?<=\n)/, /(?<=\W)|(?=\W)/, ""])
    for (const path of Object.keys(least)) {
      const pieces = await withoutSpare((least[path] as string).split(split), (kept) => shows({ ...least, [path]: kept.join("") }), isOver);
      least = { ...least, [path]: pieces.join("") };
    }
  return least;
}

/** Zeller's ddmin: the pieces without which the fault is gone. */
async function withoutSpare(
  pieces: readonly string[],
  shows: (kept: readonly string[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<readonly string[]> {
  let kept = pieces;
  let parts = 2;
  while (kept.length >= 2) {
    const size = Math.ceil(kept.length / parts);
    let isSmaller = false;
    for (let at = 0; at < kept.length; at += size) {
      if (isOver()) return kept;
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (!(await shows(rest))) continue;
      kept = rest;
      isSmaller = true;
      break;
    }
    if (isSmaller) parts = Math.max(2, parts - 1);
    else if (parts >= kept.length) return kept;
    else parts = Math.min(kept.length, parts * 2);
  }
  return kept;
}
