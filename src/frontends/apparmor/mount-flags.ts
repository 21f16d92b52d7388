import { mountOptions } from "../../knowledge/apparmor.ts";
import { own } from "../../text/own.ts";
import type { Condition } from "./syntax.ts";

/** Flags of mounts that a rule means: all of `required`, and of the others none but `optional`. */
export interface Flags {
  readonly required: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  /** They change a mount that is there: the rule has a mount point and no source. */
  readonly changesMount: boolean;
}

/** Words that are one flag under several names, or several flags: the parser's `mnt_opts_table`. */
const flagsOfWord: Readonly<Record<string, readonly string[]>> = {
  r: ["ro"],
  "read-only": ["ro"],
  B: ["bind"],
  M: ["move"],
  rbind: ["bind", "rec"],
  R: ["bind", "rec"],
  ...Object.fromEntries(
    ["unbindable", "private", "slave", "shared"].flatMap((name) => [
      [`make-${name}`, [name]],
      [`r${name}`, [name, "rec"]],
      [`make-r${name}`, [name, "rec"]],
    ]),
  ),
};

/** Words that say that a flag is not set. */
const clearing = new Set(
  "rw w suid dev exec async nomand symfollow atime diratime loud noacl norelatime noiversion nostrictatime nolazytime user".split(" "),
);

const flagsOfWords = (words: readonly string[]): string[] =>
  words.flatMap((word) => (clearing.has(word) ? [] : (own(flagsOfWord, word) ?? [word])));

/** The flag whose absence a clearing word asks for; where it is optional, both are. */
const flagOf = (word: string): string[] => (clearing.has(word) ? flagsOfWords([own(mountOptions, word) || word]) : flagsOfWords([word]));

const every: ReadonlySet<string> = new Set(flagsOfWords(Object.keys(mountOptions)));

/** Any flags at all. */
export const everyFlag: Flags = { required: new Set(), optional: every, changesMount: false };

const changing = new Set(["unbindable", "private", "slave", "shared", "remount"]);

/** The flags that the conditions of a rule mean, in parts that add up. */
export function flagsOf(conditions: readonly Condition[], isRemount: boolean): Flags[] {
  const of = (operator: Condition["operator"]): string[][] =>
    conditions
      .filter((each) => each.name.value.startsWith("option") && each.operator === operator)
      .map(({ values }) => values.map(({ value }) => value));
  const [exact, within] = [of("="), of("in")];
  const always = isRemount ? ["remount"] : [];
  if (!exact.length && !within.length) return [{ required: new Set(always), optional: every, changesMount: isRemount }];
  const optional = new Set(within.flat().flatMap(flagOf));
  return (exact.length ? exact : [[]]).map((words) => {
    const required = new Set([...always, ...flagsOfWords(words)]);
    return { required, optional, changesMount: [...required].some((flag) => changing.has(flag)) };
  });
}

/** Whether all that `inner` means is meant by `outer`. */
export const flagsWithin = (inner: Flags, outer: Flags): boolean =>
  [...outer.required].every((flag) => inner.required.has(flag)) &&
  [...inner.required, ...inner.optional].every((flag) => outer.required.has(flag) || outer.optional.has(flag));

/** Whether some flags are meant by both. */
export const flagsMeet = (a: Flags, b: Flags): boolean =>
  [...a.required].every((flag) => b.required.has(flag) || b.optional.has(flag)) &&
  [...b.required].every((flag) => a.required.has(flag) || a.optional.has(flag));
