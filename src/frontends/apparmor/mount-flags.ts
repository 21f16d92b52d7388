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

/** Flags that the kernel looks at when it binds or moves: `MS_BIND_FLAGS` and `MS_MOVE_FLAGS` of the parser. Others go with it and mean nothing. */
const ofCommand: readonly (readonly [command: string, flags: ReadonlySet<string>])[] = [
  ["bind", new Set(["bind", "rec"])],
  ["move", new Set(["move"])],
];

function ofOperation(flags: Omit<Flags, "changesMount">): Omit<Flags, "changesMount"> {
  if ([...flags.required].some((flag) => changing.has(flag))) return flags;
  const looked = ofCommand.find(([command]) => flags.required.has(command))?.[1];
  const kept = (set: ReadonlySet<string>): Set<string> => new Set([...set].filter((flag) => looked?.has(flag)));
  return looked ? { required: kept(flags.required), optional: kept(flags.optional) } : flags;
}

/** The flags that the conditions of a rule mean, in parts that add up. */
export const flagsOf = (conditions: readonly Condition[], isRemount: boolean): Flags[] =>
  optionsOf(conditions, isRemount).map((flags) => ({
    ...ofOperation(flags),
    changesMount: [...flags.required].some((flag) => changing.has(flag)),
  }));

/** The options of a rule as they are written. */
function optionsOf(conditions: readonly Condition[], isRemount: boolean): Omit<Flags, "changesMount">[] {
  const of = (operator: Condition["operator"]): string[][] =>
    conditions
      .filter((each) => each.name.value.startsWith("option") && each.operator === operator)
      .map(({ values }) => values.map(({ value }) => value));
  const [exact, within] = [of("="), of("in")];
  const always = isRemount ? ["remount"] : [];
  if (!exact.length && !within.length) return [{ required: new Set(always), optional: every }];
  const optional = new Set(within.flat().flatMap(flagOf));
  return (exact.length ? exact : [[]]).map((words) => ({ required: new Set([...always, ...flagsOfWords(words)]), optional }));
}

/** Whether all that `inner` means is meant by `outer`. */
export const flagsWithin = (inner: Flags, outer: Flags): boolean =>
  [...outer.required].every((flag) => inner.required.has(flag)) &&
  [...inner.required, ...inner.optional].every((flag) => outer.required.has(flag) || outer.optional.has(flag));

/** Whether some flags are meant by both. */
export const flagsMeet = (a: Flags, b: Flags): boolean =>
  [...a.required].every((flag) => b.required.has(flag) || b.optional.has(flag)) &&
  [...b.required].every((flag) => a.required.has(flag) || a.optional.has(flag));

const commands = new Set(["remount", "bind", "rec", "move", "unbindable", "private", "slave", "shared"]);
const propagations = ["unbindable", "private", "slave", "shared"];

/** What a rule about mounts names besides its options. */
export interface MountParts {
  readonly source: boolean;
  readonly target: boolean;
  readonly fstype: boolean;
}

/**
 * Whether a rule with these options is about any mount that can be asked for: one that only binds, moves, remounts or changes the
 * propagation cannot name all the rest. As `mnt_rule::gen_flag_rules` in the parser's mount.cc; it refuses a rule that is about none.
 */
export function isAboutMounts(conditions: readonly Condition[], isRemount: boolean, { source, target, fstype }: MountParts): boolean {
  return optionsOf(conditions, isRemount).some(({ required, optional }) => {
    if (required.size === 0 || [...required, ...optional].some((flag) => !commands.has(flag))) return true;
    if (fstype) return false;
    if (required.has("bind") || required.has("move")) return true;
    return required.has("remount") ? !source : propagations.some((flag) => required.has(flag)) && !(source && target);
  });
}
