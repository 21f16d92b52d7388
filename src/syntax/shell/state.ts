import type { ShellWord } from "../../model/script.ts";
import { HOLE } from "../image-reference.ts";
import { Aliases } from "./aliases.ts";
import { Environment } from "./environment.ts";
import { Flow } from "./flow.ts";
import { entered, pathIn, UNKNOWN } from "./folder.ts";
import { Functions } from "./functions.ts";
import { OWN_FOLDER } from "./own-folder.ts";
import { ScopedMap } from "./scoped-map.ts";
import type { ShellOptions } from "./shells.ts";
import type { ScriptOptions } from "./unwrap.ts";
import type { Decoded, Variables } from "./word.ts";
import { GIVEN, Lists } from "./word-lists.ts";

/** What a variable holds. */
interface Held {
  /** `HOLE` when it depends on how the script runs. */
  readonly text: string;
  /** What is written of it. */
  readonly literal: string;
  /** The folder that its text starts from, where that is all that is not known of it. */
  readonly origin?: string;
}

/** What a shell remembers from one command to the next: variables, the working directory, `set -e`, `set -o pipefail`. */
export class ShellState {
  errexit: boolean;
  pipefail: boolean;
  readonly #outer: Variables;
  /** Variables the script sets itself. */
  readonly #own = new ScopedMap<Held>();
  readonly environment: Environment;
  readonly lists = new Lists();
  readonly flow = new Flow();
  readonly functions = new Functions();
  readonly aliases = new Aliases();

  /** What the function that runs has declared as its own. */
  #locals: Set<string> | undefined;

  /** The working directory, as `ShellCommand.folder` has it. */
  folder = "";
  #before = "";
  #stack: readonly string[] = [];

  constructor(outer: Variables, { errexit, pipefail, aliases = true }: Omit<ScriptOptions, "follows">) {
    this.#outer = outer;
    this.environment = new Environment((name) => outer(name) !== undefined);
    this.errexit = errexit;
    this.pipefail = pipefail;
    this.aliases.isOn = aliases;
  }

  readonly value: Variables = (name) =>
    this.#own.get(name)?.text ?? (/^[1-9]\d*$/.test(name) ? this.lists.word(GIVEN, Number(name))?.text : undefined) ?? this.#outer(name);

  /** The variable that an unknown part of a variable's value is. */
  readonly origin = (name: string): string => this.#own.get(name)?.origin ?? name;

  /** What is written of a variable's value; `HOLE` for what is written nowhere. */
  readonly written = (name: string): string => this.#own.get(name)?.literal ?? HOLE;

  /** `${NAME:=value}`: a variable gets a value unless it has one. */
  defaults(name: string, value: string): void {
    const before = this.value(name);
    if (before === undefined || before === "") this.#own.set(name, { text: HOLE, literal: value });
  }

  /** A value that is only sometimes set is unknown from there on. */
  set(name: string, { text, literal, holes }: Pick<ShellWord, "text" | "literal" | "holes">, sometimes: boolean): void {
    const [origin = ""] = holes ?? [];
    const starts = !sometimes && holes?.length === 1 && (origin === OWN_FOLDER || origin === "PWD") && text.startsWith(HOLE);
    this.#own.set(name, sometimes ? { text: HOLE, literal: HOLE } : starts ? { text, literal, origin } : { text, literal });
    this.environment.assign(name, literal, sometimes);
  }

  forget(name: string): void {
    this.set(name, { text: HOLE, literal: HOLE }, false);
    this.lists.set(name, undefined);
  }

  /** The words of `unset`. */
  unset(words: readonly ShellWord[], sometimes: boolean): void {
    if (words.some(({ text }) => text === "-f")) {
      for (const { text } of words.slice(1)) if (!sometimes) this.functions.undefine(text);
      return;
    }
    for (const { text } of words.slice(1)) {
      if (!/^\w+$/.test(text)) continue;
      this.forget(text);
      this.environment.put(text, undefined, sometimes);
    }
  }

  /** The words of `export`, `declare` and its likes: `NAME`, `NAME=value`, and the options before them. */
  declares([program, ...words]: readonly ShellWord[], sometimes: boolean): void {
    const options = words.filter(({ text }) => text.startsWith("-")).map(({ text }) => text);
    const exports = program?.text === "export" || (program?.text !== "readonly" && options.some((text) => text.includes("x")));
    const withdraws = program?.text === "export" && options.some((text) => text.includes("n"));
    const isLocal = !exports && program?.text !== "readonly" && !options.some((text) => /^-\w*[gpfF]/.test(text));
    for (const { text, literal, holes = [] } of words) {
      const [name = ""] = /^\w+/.exec(text) ?? [];
      if (isLocal && name) this.#locals?.add(name);
      // Without a value it hides that of the caller.
      if (isLocal && this.#locals && name === text && !this.lists.get(name)) this.set(name, { text: "", literal: "" }, sometimes);
      if (text[name.length] === "=") this.set(name, { text: text.slice(name.length + 1), literal: after(literal, name), holes }, sometimes);
      if (!name || (!exports && !withdraws)) continue;
      const value = this.#own.get(name)?.literal;
      if (withdraws || value !== undefined) this.environment.put(name, withdraws ? undefined : value, sometimes);
    }
  }

  /** The words of a `set` command. */
  options(words: readonly Decoded[], sometimes: boolean): void {
    for (let at = 1; at < words.length; at += 1) {
      const { text } = words[at] as Decoded;
      if (text === "--") {
        this.lists.set(GIVEN, words.slice(at + 1), sometimes);
        return;
      }
      if (!/^[-+][A-Za-z]/.test(text)) continue;
      const on = text.startsWith("-");
      if (text.includes("e")) this.errexit = on;
      if (text.includes("a")) this.environment.all = on;
      if (text.includes("n") && on && !sometimes) this.flow.end("shell");
      if (!text.endsWith("o")) continue;
      const option = words[at + 1]?.text;
      if (option === "pipefail") this.pipefail = on;
      if (option === "errexit") this.errexit = on;
      if (option === "noexec" && on && !sometimes) this.flow.end("shell");
      if (option === "allexport") this.environment.all = on;
    }
  }

  /** The words of `cd`, `pushd` or `popd`. */
  moves([program, ...rest]: readonly ShellWord[]): void {
    const [operand] = rest.filter(({ text }) => text === "-" || !/^-[A-Za-z@-]*$/.test(text));
    const from = this.folder;
    if (program?.text === "popd") this.folder = this.#stack[0] ?? UNKNOWN;
    else if (operand?.text === "-") this.folder = this.#before;
    else {
      const to = operand ? pathIn(operand) : "~";
      this.folder = /^[-+]\d/.test(to) ? UNKNOWN : entered(from, to);
    }
    if (program?.text === "pushd") this.#stack = [from, ...this.#stack.slice(0, 50)];
    else if (program?.text === "popd") this.#stack = this.#stack.slice(1);
    this.#before = from;
  }

  /** Runs the body of a function: what that declares as its own is gone afterwards. */
  withLocals<T>(run: () => T): T {
    const { lists } = this;
    const outside = this.#locals;
    const locals = new Set<string>();
    this.#locals = locals;
    const isLocal = (name: string): boolean => locals.has(name);
    const result = lists.restoring(() => this.#own.restoring(run, isLocal), isLocal);
    this.#locals = outside;
    return result;
  }

  /** Runs something that has a working directory of its own: from somewhere else, if it says so. */
  inFolder<T>(run: () => T, folder = this.folder): T {
    const { folder: before } = this;
    this.folder = folder;
    const result = run();
    this.folder = before;
    return result;
  }

  /** Runs something that may not run: where it leaves another working directory, that is unknown afterwards. */
  maybe<T>(run: () => T): T {
    const { folder } = this;
    const result = run();
    if (this.folder !== folder) this.folder = UNKNOWN;
    return result;
  }

  /** Runs something in a shell of its own: what it sets is gone afterwards. */
  apart<T>(run: () => T): T {
    const { errexit, pipefail, environment, lists, functions, aliases, flow } = this;
    const inside = (): T => functions.apart(() => aliases.apart(() => flow.maybe(run)));
    const result = this.inFolder(() => environment.apart(() => lists.apart(() => this.#own.apart(inside))));
    this.errexit = errexit;
    this.pipefail = pipefail;
    return result;
  }

  /** Runs something under the options another shell was started with, where this one's return afterwards. */
  under<T>({ errexit, pipefail }: ShellOptions, run: () => T): T {
    const before = { errexit: this.errexit, pipefail: this.pipefail };
    Object.assign(this, { errexit, pipefail });
    const result = run();
    Object.assign(this, before);
    return result;
  }
}

/** What is written behind `NAME=`; nobody knows it when the name is not written there. */
const after = (literal: string, name: string): string => (literal.startsWith(`${name}=`) ? literal.slice(name.length + 1) : HOLE);
