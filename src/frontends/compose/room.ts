import type { Limit } from "../../model/document.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";

/** Values that every project may come to by being put together. Compose has no such limit, and no project comes near it. */
const anyway = 50_000;
/** A long project may come to one more for so many characters of it. */
const perValue = 4;

/**
 * How much a project may still grow while it is put together: services extend one another, and files are laid over files, so that
 * a short text may come to more than anybody has time for. What does not fit is left as it is written, which is told once.
 */
export class Room {
  #most = anyway;
  #taken = 0;
  readonly limits: Limit[] = [];

  /** A file of the project, by its length in characters. */
  add(length: number): void {
    this.#most += Math.floor(length / perValue);
  }

  /** Takes room for so many values that are merged at a place; `false` when there is none left. */
  take(size: number, span: Span): boolean {
    this.#taken += size;
    if (this.#taken <= this.#most) return true;
    const most = thousands(this.#most);
    if (!this.#isFull) this.tell(span, `the merged files have more than ${most} values: the rest is not checked`);
    this.#isFull = true;
    return false;
  }

  #isFull = false;

  /** Tells of a limit, of each kind once for each file. */
  tell(span: Span, message: string): void {
    if (!this.limits.some((known) => known.message === message && known.span.file === span.file)) this.limits.push({ span, message });
  }
}
