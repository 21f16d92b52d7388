import { ShownSource } from "../text/shown-source.ts";
import { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { secretIn } from "./carried.ts";
import { keyBlocksIn } from "./key-blocks.ts";
import { messageWithoutSecrets, withoutSecrets } from "./known.ts";
import { namesSecret } from "./names.ts";
import { overlay, stars } from "./overlay.ts";
import { redact } from "./redact.ts";

const masking = { blocks: keyBlocksIn, line: redact };

/** A source as it may be shown: what stands at `places`, and what its form gives away, is masked. */
export const shownSource = (source: Source, places: readonly Span[] = []): ShownSource => new ShownSource(source, places, masking);

/**
 * What must not be shown of a project, wherever it comes up: the values that are known to be secret there, and what its form gives away.
 * Whatever is printed or written of the user's goes through one of these, or through a `ShownSource`.
 */
export class Mask {
  readonly #values: ReadonlySet<string>;

  constructor(values: ReadonlySet<string> = new Set()) {
    this.#values = values;
  }

  /** A sentence of ours that quotes the user: in our own words an ordinary word stays. */
  message(text: string): string {
    const shown = redact(text);
    return this.#values.size === 0 ? shown : messageWithoutSecrets(shown, this.#values);
  }

  /** A text of the user's, of any length and in any number of lines; a command may go on behind the end of one. */
  text(text: string): string {
    const shown = shownSource(new Source("", text)).slice(0, text.length);
    return this.#without(/\\\r?\n/.test(text) ? overlay(text, shown, redact(text)) : shown);
  }

  /** A value as it is in the end, under its name: all of it, where that says that it is a secret. */
  value(name: string, text: string): string {
    return name !== "" && secretIn(name, text) ? stars(text) : this.text(text);
  }

  /** The words of a command, or of another list: what one of them says about the next counts. */
  words(words: readonly string[]): string[] {
    const line = words.join(" ");
    const shown = overlay(line, redact(line));
    let at = 0;
    return words.map((word, index) => {
      const own = shown.slice(at, at + word.length);
      at += word.length + 1;
      const option = optionName(words[index - 1]);
      return namesSecret(option) && secretIn(option, word) ? stars(word) : this.#without(overlay(word, own, this.text(word)));
    });
  }

  /** Plain data with every text in it masked: those that are secret by their key, too, and keys as names are. */
  data(data: unknown, key = ""): unknown {
    if (typeof data === "string") return this.value(key, data);
    if (typeof data !== "object" || data === null) return data;
    if (Array.isArray(data)) return this.#list(data);
    const { name: named, value } = data as { name?: unknown; value?: unknown };
    if (typeof named === "string" && typeof value === "string")
      return { ...(this.#members({ ...data, value: null }) as object), value: this.value(named, value) };
    return this.#members(data);
  }

  /** Whether a text holds something that must not be shown. */
  covers(text: string): boolean {
    return this.text(text) !== text;
  }

  #without(text: string): string {
    return this.#values.size === 0 ? text : withoutSecrets(text, this.#values);
  }

  #list(list: readonly unknown[]): unknown[] {
    return list.every((item) => typeof item === "string") ? this.words(list) : list.map((item) => this.data(item));
  }

  /** No two keys become one. */
  #members(data: object): unknown {
    const members = new Map<string, unknown>();
    for (const [key, inner] of Object.entries(data)) {
      let shown = this.text(key);
      while (members.has(shown)) shown += "*";
      members.set(shown, this.data(inner, key));
    }
    return Object.fromEntries(members);
  }
}

/** `--requirepass` before a word names it. */
const optionName = (before: string | undefined): string =>
  before !== undefined && /^--?[A-Za-z][\w-]*$/.test(before) ? before.replace(/^-+/, "") : "";
