import type { Printable } from "../text/printable.ts";

/** Writes to standard output or standard error. */
export interface Streams {
  readonly out: (text: Printable) => void;
  readonly err: (text: Printable) => void;
}
