import type { Redirect, ShellCommand } from "../model/script.ts";
import { Budget, OverBudget } from "../text/budget.ts";
import { quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import { thousands } from "../text/thousands.ts";
import { namePattern } from "../text/wildcard.ts";
import { wordsOf } from "./edits.ts";
import { type Covers, fileNamed, pathPattern } from "./leaks/covers.ts";
import type { Effect } from "./leaks/effects.ts";
import { eraseEffects } from "./leaks/erasures.ts";
import { Flow } from "./leaks/flow.ts";
import { Git } from "./leaks/git.ts";
import { Places, shownPath } from "./leaks/places.ts";
import { type Given, isEmpty } from "./leaks/sources.ts";
import { storeEffects } from "./leaks/stores.ts";
import { writeEffects } from "./leaks/writes.ts";

/** A secret that a RUN writes into a file, which is there when it ends. */
export interface Leak {
  readonly span: Span;
  /** The secret: "the value of `TOKEN`". */
  readonly what: string;
  /** The file, as the reader knows it. */
  readonly file: string;
  /** What to do instead, where the program has a way. */
  readonly instead?: string;
}

/** Files with secrets that one RUN writes and that are there at one time, at most. */
const mostHeld = 1_000;
/** What following the secrets of one RUN may take: comparisons of paths, and looks at the commands that a command depends on. */
const mostLooks = 500_000;

/** To compare a path with a pattern costs as much as so many looks. */
const perPattern = 10;

/** The secrets that are in files when a RUN ends. Throws an OverBudget. */
export function leaksOf(commands: readonly ShellCommand[], given: Given | undefined): Leak[] {
  if (!given || (given.files.length === 0 && isEmpty(given.names))) return [];
  const run = new Run(given);
  for (const command of commands) run.step(command);
  return run.end();
}

/** One that is in a file by now. */
interface Held extends Omit<Leak, "file"> {
  readonly path: string;
  /** Or this one. */
  readonly inFolder?: string;
  readonly entries?: readonly string[];
  /** In what only runs when something failed. */
  readonly aside: boolean;
}

class Run {
  readonly #places: Places;
  readonly #given: Given;
  readonly #flow: Flow;
  readonly #git: Git;
  readonly #away: readonly string[];
  /** The mounted secrets. */
  readonly #files: readonly string[];
  readonly #opened = new Set<Redirect>();
  /** Commands that run only when another one fails. */
  readonly #asides = new Set<ShellCommand>();
  readonly #looks = new Budget(mostLooks, "looks at the commands and files of one RUN that is given secrets");
  #held: Held[] = [];
  #atEnd: Effect[] = [];

  constructor(given: Given) {
    const places = new Places(given);
    const files = given.files.map((file) => places.at(file));
    this.#files = files;
    this.#given = given;
    this.#places = places;
    this.#away = [...given.away.map((folder) => places.at(folder)), "/dev", "/proc", "/sys"];
    this.#git = new Git(places);
    const fileWithSecret = (pattern: string, whole: boolean): string | undefined => {
      if (/[*?[{]/.test(pattern)) this.#looks.spend(perPattern * (files.length + this.#held.length));
      return fileNamed([...files, ...this.#held.map(({ path }) => path)], pattern, whole);
    };
    this.#flow = new Flow(places, given, fileWithSecret, this.#looks);
  }

  step(command: ShellCommand): void {
    const { fallback, name } = command;
    if (!/^(?:\[|\[\[|test|)$/.test(name)) {
      this.#looks.spend(fallback.length);
      for (const each of fallback) this.#asides.add(each);
    }
    this.#flow.follow(command);
    const lookup = (variable: string): string | undefined => this.#flow.value(variable, command) ?? this.#given.variables.get(variable);
    for (const effect of [
      ...writeEffects(command, this.#places, this.#opened),
      ...this.#git.effects(command, lookup),
      ...storeEffects(command, this.#places, lookup),
      ...eraseEffects(command, this.#places),
    ])
      this.#apply(effect, command);
  }

  end(): Leak[] {
    for (const effect of this.#atEnd) this.#erase(effect, false);
    const seen = new Set<number>();
    return this.#held.flatMap(({ path, span, what, instead }) => {
      if (seen.has(span.start) || this.#away.some((folder) => path === folder || path.startsWith(`${folder}/`))) return [];
      seen.add(span.start);
      return [{ span, what, file: shownPath(path), ...(instead ? { instead } : {}) }];
    });
  }

  #apply(effect: Effect, command: ShellCommand): void {
    const aside = this.#asides.has(command);
    if (effect.kind === "write") this.#write(effect, command, aside);
    else if (effect.kind === "copy") this.#copy(effect, command, aside);
    else if (effect.kind === "erase" && effect.atEnd) this.#atEnd.push(effect);
    else this.#erase(effect, aside);
  }

  #write({ file, content, keeps, entries, instead }: Extract<Effect, { kind: "write" }>, command: ShellCommand, aside: boolean): void {
    const carried = this.#flow.carried(content, command);
    if (!keeps) this.#erase({ kind: "erase", path: file, ...(entries ? { entries } : {}) }, aside);
    if (!carried) return;
    const more = { ...(entries ? { entries } : {}), ...(instead ? { instead } : {}) };
    this.#hold({ ...carried, path: file, aside, ...more });
  }

  #copy({ from, to, isInto, moves }: Extract<Effect, { kind: "copy" }>, command: ShellCommand, aside: boolean): void {
    const below = restOf(from);
    const span = wordsOf(command);
    const mounted = this.#files.map((path) => ({ path, span, what: `the secret ${quote(shownPath(path))}` }));
    const sources = [...mounted, ...this.#held].flatMap((each) => {
      const found = below(each.path);
      return found ? [{ each, ...found }] : [];
    });
    if (moves) this.#held = this.#held.filter((held) => !sources.some(({ each }) => each === held));
    const start = to === "/" ? "" : to;
    for (const { each, name, rest } of sources) {
      const inFolder = `${start}/${name}${rest}`;
      this.#hold({ ...each, aside, path: isInto ? inFolder : start + rest, inFolder });
    }
  }

  #hold(held: Held): void {
    if (this.#held.length >= mostHeld) throw new OverBudget(`one RUN writes secrets into more than ${thousands(mostHeld)} files`);
    this.#held.push(held);
  }

  #erase(effect: Effect, aside: boolean): void {
    if (this.#held.length === 0) return;
    const isGone = this.#gone(effect);
    this.#held = this.#held.filter((held) => (aside && !held.aside) || !isGone(held));
  }

  /** Whether one is gone after an effect. */
  #gone(effect: Effect): (held: Held) => boolean {
    if (effect.kind === "find") {
      const [below, fits] = [this.#pattern(effect.below), namePattern(effect.name)];
      return ({ path }) => below(path, true) && path.split("/").some(fits);
    }
    if (effect.kind !== "erase") return () => false;
    const { path: pattern, whole = false, entries: taken } = effect;
    const covers = this.#pattern(pattern);
    return ({ path, inFolder, entries }) =>
      (covers(path, whole) || (inFolder !== undefined && covers(inFolder, whole))) &&
      (!taken || !entries || taken.some((each) => entries.some((entry) => named(each, entry))));
  }

  #pattern(pattern: string): Covers {
    const covers = pathPattern(pattern);
    const isPlain = !/[*?[{]/.test(pattern);
    return (path, whole) => {
      if (isPlain && !path.startsWith("${")) return path === pattern || (whole && path.startsWith(pattern === "/" ? "/" : `${pattern}/`));
      this.#looks.spend(perPattern);
      return covers(path, whole);
    };
  }
}

/** The name of what a pattern names of a path, a file or one of its folders, and what follows there. */
function restOf(pattern: string): (path: string) => { readonly name: string; readonly rest: string } | undefined {
  const covers = pathPattern(pattern);
  const { length } = pattern.split("/");
  return (path) => {
    const parts = path.split("/");
    const name = parts[length - 1] ?? "";
    if (path === pattern || path.startsWith(`${pattern}/`)) return { name, rest: path.slice(pattern.length) };
    const isNamed = /[*?[{]/.test(pattern) && !pattern.startsWith("${") && covers(parts.slice(0, length).join("/"), false);
    const rest = parts.slice(length).map((part) => `/${part}`);
    return isNamed ? { name, rest: rest.join("") } : undefined;
  };
}

/** Whether a name, or a whole section `name.*`, is that of an entry. */
const named = (name: string, entry: string): boolean => (name.endsWith(".*") ? entry.startsWith(name.slice(0, -1)) : name === entry);
