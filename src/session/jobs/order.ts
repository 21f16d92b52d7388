import type { Known } from "../../discover/discover.ts";
import type { Piece } from "../../link/piece.ts";
import type { Input } from "../../link/projects.ts";
import type { Pins } from "../../model/pins.ts";
import type { Dialect } from "../../model/workload.ts";
import { Source } from "../../text/source.ts";
import type { Part } from "../../triage/part.ts";
import type { Arguments } from "../arguments.ts";

/** What a worker is told before it begins, as plain data. */
export interface Order {
  readonly paths: Arguments["paths"];
  readonly values: Arguments["values"];
  readonly cwd: string;
  readonly today: string;
  /** What registries were asked for; absent where none was. */
  readonly pins?: Pins | undefined;
  readonly texts: readonly Text[];
  readonly known: Known;
}

/** An input without what is made of it. */
export interface Text {
  readonly path: string;
  readonly text: string;
  readonly kind?: Dialect;
  readonly isSupporting?: boolean;
}

/** Pieces that all judge together: who adds to the counter what it then takes has taken it. */
export interface Task {
  readonly pieces: readonly Piece[];
  /** One number, which all see: how many are taken. */
  readonly counter: Int32Array<SharedArrayBuffer>;
  /** How many are taken at a time. */
  readonly step: number;
}

/** What a worker answers: parts of the task by their places, or that there is no more to take. */
export type Answer = readonly (readonly [at: number, part: SentPart])[] | "done";

/** A part on its way from one thread to another. */
export type SentPart = Omit<Part, "brought"> & { readonly brought: readonly Text[] };

/** The next pieces of a task, with their places, which are nobody else's from now on; none when all are taken. */
export function take({ pieces, counter, step }: Task): (readonly [at: number, piece: Piece])[] {
  const start = Atomics.add(counter, 0, step);
  return pieces.slice(start, start + step).map((piece, index) => [start + index, piece] as const);
}

/** A text as plain data. */
export const sent = ({ source, kind, isSupporting }: Input): Text => ({
  path: source.path,
  text: source.text,
  ...(kind ? { kind } : {}),
  ...(isSupporting ? { isSupporting } : {}),
});

/** The input that plain data says. */
export const received = ({ path, text, ...rest }: Text): Input => ({ source: new Source(path, text), ...rest });
