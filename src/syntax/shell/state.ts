import type { ShellWord } from "../../model/script.ts";
import { HOLE } from "../image-reference.ts";
import type { ShellOptions } from "./unwrap.ts";
import type { Variables } from "./word.ts";

/** What a shell remembers from one command to the next: variables, `set -e`, `set -o pipefail`. */
export class ShellState {
  errexit: boolean;
  pipefail: boolean;
  readonly #outer: Variables;
  /** Variables the script sets itself; `HOLE` when the value depends on how it runs. */
  readonly #own = new Map<string, string>();

  constructor(outer: Variables, { errexit, pipefail }: ShellOptions) {
    this.#outer = outer;
    this.errexit = errexit;
    this.pipefail = pipefail;
  }

  readonly value: Variables = (name) => this.#own.get(name) ?? this.#outer(name);

  /** A value that is only sometimes set is unknown from there on. */
  set(name: string, value: string, sometimes: boolean): void {
    this.#own.set(name, sometimes ? HOLE : value);
  }

  forget(name: string): void {
    this.#own.set(name, HOLE);
  }

  /** The words of a `set` command. */
  options(words: readonly ShellWord[]): void {
    for (let at = 1; at < words.length; at += 1) {
      const { text } = words[at] as ShellWord;
      if (!/^[-+][A-Za-z]/.test(text)) continue;
      const on = text.startsWith("-");
      if (text.includes("e")) this.errexit = on;
      if (!text.endsWith("o")) continue;
      const option = words[at + 1]?.text;
      if (option === "pipefail") this.pipefail = on;
      if (option === "errexit") this.errexit = on;
    }
  }

  /** Runs something in a shell of its own: what it sets is gone afterwards. */
  apart<T>(run: () => T): T {
    const own = new Map(this.#own);
    const { errexit, pipefail } = this;
    const result = run();
    this.#own.clear();
    for (const [name, value] of own) this.#own.set(name, value);
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
