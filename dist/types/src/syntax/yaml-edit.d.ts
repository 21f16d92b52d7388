import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { type Said } from "./yaml-write.js";
/** Keys, and positions in lists, from the root down. */
export type YamlPath = readonly (string | number)[];
/**
 * A YAML file that is edited: every method answers the edits that change just this and leave layout, quotes, comments and line ends
 * as they are; `undefined` where that cannot be: what it would change is used elsewhere through an anchor, or holds comments that
 * would be lost.
 */
export declare class YamlText {
    #private;
    private constructor();
    /** `undefined` for a text that is broken, nested too deep, or holds several documents. */
    static read(source: Source): YamlText | undefined;
    /** The text of a place in it. */
    slice({ start, end }: Pick<Span, "start" | "end">): string;
    /** Whether a path leads to something the file writes there. */
    has(path: YamlPath): boolean;
    /** What the file writes at a path: `nothing` for a key without a value; `undefined` where there is no such key. */
    kindAt(path: YamlPath): "map" | "list" | "scalar" | "alias" | "nothing" | undefined;
    /** The texts of the scalars in the list at a path. */
    textsAt(path: YamlPath): string[];
    /** The way to the innermost value or key at an offset. */
    pathAt(offset: number): YamlPath;
    /** From where a key or an item begins to where its value ends; `undefined` where the file writes nothing there. */
    extentOf(path: YamlPath): Pick<Span, "start" | "end"> | undefined;
    /** Writes a value at a path, in place of what stands there, or as a new last key. */
    set(path: YamlPath, said: Said): readonly Edit[] | undefined;
    /** Adds keys that it has not to the mapping at a path, behind those that stand there. */
    extend(path: YamlPath, entries: Readonly<Record<string, Said>>): readonly Edit[] | undefined;
    /** Gives the alias at a path a mapping around it: what it stands for, merged, and entries of its own beside. */
    overlay(path: YamlPath, entries: Readonly<Record<string, Said>>): readonly Edit[] | undefined;
    /** Gives the key at a path another name. */
    rename(path: YamlPath, name: string): readonly Edit[] | undefined;
    /** Adds items to the list at a path, behind those that stand there; a single value becomes the first. */
    add(path: YamlPath, items: readonly Said[]): readonly Edit[] | undefined;
    /** Takes away what stands at a path, and what then holds nothing. Comments stay. */
    remove(path: YamlPath): readonly Edit[] | undefined;
    /** Takes keys or items away from the mapping or list at a path, and that itself when nothing stays in it. */
    removeSome(path: YamlPath, keys: readonly (string | number)[]): readonly Edit[] | undefined;
}
