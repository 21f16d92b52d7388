import type { Document } from "../model/document.ts";
import type { Dialect } from "../model/workload.ts";
import type { Source } from "../text/source.ts";
import type { Surroundings } from "./around.ts";
import type { Piece } from "./piece.ts";
import type { Project } from "./project.ts";
import { prepare } from "./run.ts";

/** A text to judge, or one that others refer to: an env file, an ignore file. */
export interface Input {
  readonly source: Source;
  /** Decided by name and content when absent. */
  readonly kind?: Dialect;
  /** Only read because others refer to it: not judged itself. */
  readonly isSupporting?: boolean;
  /** The document, when it has been parsed already and says the same in every run. */
  readonly document?: Document;
}

/** An input that some front-end reads. */
export type Judged = Input & { readonly kind: Dialect };

/** Told of a file that could not be judged: our mistake, which costs that file. */
export type Fail = (path: string, error: unknown) => void;

/**
 * Groups files that belong together: those that start containers with what these are built from, and every other file alone.
 * One group is in memory at a time.
 */
export async function* projects(
  inputs: readonly Input[],
  files: readonly Judged[],
  fail: Fail,
  surroundings: Surroundings = {},
): AsyncGenerator<Project> {
  const run = await prepare(inputs, files, fail, surroundings);
  const built = new Set<string>();
  const all = function* (pieces: readonly Piece[]): Generator<Project> {
    for (const piece of pieces)
      for (const each of run.open(piece, fail).projects()) {
        for (const path of each.built) built.add(path);
        yield each.project;
      }
  };
  yield* all(run.starts());
  yield* all(run.others(built));
}
