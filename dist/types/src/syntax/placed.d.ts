import type { Placed } from "../model/workload.js";
import type { Source } from "../text/source.js";
/** What a file says, wherever that is written. */
export type Text = Pick<Source, "text">;
/** Reads a path of the build context. */
export type Read = (path: string) => Text | undefined;
/** The text of the file at an absolute path; what is placed last covers what was there before. */
export declare function textAt(path: string, placed: readonly Placed[], read: Read, depth?: number): Text | undefined;
/** Where the file at an absolute path was copied from, if it was by this; of `*` in a source, those that fit. */
export declare function originOf(path: string, { at, path: from }: {
    readonly at: string;
    readonly path: string;
}): string | undefined;
