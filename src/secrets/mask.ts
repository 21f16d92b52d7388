import { ShownSource } from "../text/shown-source.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { keyBlocksIn } from "./key-blocks.ts";
import { messageWithoutSecrets, withoutSecrets } from "./known.ts";
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

  constructor(values: ReadonlySet<string>) {
    this.#values = values;
  }

  /** A sentence of ours that quotes the user: in our own words an ordinary word stays. */
  message(text: string): string {
    const shown = redact(text);
    return this.#values.size === 0 ? shown : messageWithoutSecrets(shown, this.#values);
  }

  /** A text of the user's: a name, a reason, a path on the way to a value. */
  text(text: string): string {
    const shown = redact(text);
    return this.#values.size === 0 ? shown : withoutSecrets(shown, this.#values);
  }

  /** Whether a text holds something that must not be shown. */
  covers(text: string): boolean {
    return this.text(text) !== text;
  }
}
