import type { Finding } from "../model/finding.ts";
import { editsOf } from "./apart.ts";

/** The files that a finding and its repair are in. */
export const filesOf = (finding: Finding | undefined): string[] =>
  finding ? [finding.span.file, ...editsOf(finding).map(({ span }) => span.file)] : [];

/** Findings whose files have to do with each other: their names, and the files. */
interface Joined {
  readonly names: string[];
  readonly files: string[];
}

/** Names of findings in lists: those whose files have to do with each other are in one. */
export function byFiles(batch: readonly (readonly [name: string, finding: Finding])[]): string[][] {
  const lists = new Map<string, Joined>();
  for (const [name, finding] of batch) {
    const files = filesOf(finding);
    const [first = { names: [], files: [] }, ...others] = new Set(files.flatMap((file) => lists.get(file) ?? []));
    for (const other of others) {
      for (const each of other.names) first.names.push(each);
      files.push(...other.files);
    }
    first.names.push(name);
    for (const file of files) {
      if (lists.get(file) === first) continue;
      lists.set(file, first);
      first.files.push(file);
    }
  }
  return [...new Set(lists.values())].map(({ names }) => names);
}

/**
 * What to try next of lists that failed together: first the lists without a suspect, then the others by halves, the first half of each
 * together, and then the second one. Lists of one name each are halved as a whole. There are never fewer than two parts.
 */
export function partsFor(lists: readonly (readonly string[])[], isSuspect: (name: string) => boolean): (readonly string[])[][] {
  const some = lists.filter((list) => list.some(isSuspect));
  const suspects = some.length > 0 ? some : lists;
  const others = lists.filter((list) => !suspects.includes(list));
  const half = Math.ceil(suspects.length / 2);
  const halves = suspects.some((list) => list.length > 1)
    ? [suspects.map((list) => list.slice(0, Math.ceil(list.length / 2))), suspects.map((list) => list.slice(Math.ceil(list.length / 2)))]
    : [suspects.slice(0, half), suspects.slice(half)];
  return [others, ...halves].map((part) => part.filter((list) => list.length > 0)).filter((part) => part.length > 0);
}
