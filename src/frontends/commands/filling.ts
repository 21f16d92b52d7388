import type { Limit } from "../../model/document.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";

/** What a file repeats comes to no more characters than this: a long constant, or a text with aliases, may be named at every place of it. */
const most = 500_000;

/** Takes in what a file repeats where it is used, constants that are filled in and texts that aliases lead to, as long as there is room. */
export class Filling {
  readonly #read = new WeakSet<object>();
  #left = most;
  #limit: Limit | undefined;

  /** Where there was no more room; `undefined` while there is. */
  get limit(): Limit | undefined {
    return this.#limit;
  }

  /** A value that is filled in at a place; `undefined`, as for one that nobody knows, where there is no room for it. */
  fill(value: string | undefined, at: Span): string | undefined {
    return value !== undefined && this.takes(value.length, at) ? value : undefined;
  }

  /** Whether a text of so many characters may be read: the first time it costs nothing. */
  reads(text: object, length: number, at: Span): boolean {
    if (this.#read.has(text)) return this.takes(length, at);
    this.#read.add(text);
    return true;
  }

  /** Whether there is room for so many characters at a place, which are then taken. */
  takes(length: number, at: Span): boolean {
    this.#left -= length;
    if (this.#left >= 0) return true;
    this.#limit ??= {
      span: at,
      message: `variables and aliases of this file repeat more than ${thousands(most)} characters: from here on they are taken as unknown`,
    };
    return false;
  }
}
