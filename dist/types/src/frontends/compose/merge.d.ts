import type { Fault } from "../../model/document.js";
import type { YamlEntry, YamlMap, YamlNode } from "../../syntax/yaml.js";
import type { Span } from "../../text/span.js";
import { type KeyRule } from "./merge-rules.js";
/** A value that another one put away: the later side of a merge, or the mapping that a `<<` merges into. */
export interface Replacement {
    readonly why: "override" | "extends" | "include" | "merge";
    readonly before: YamlEntry;
    /** What stands instead; tagged `!reset` when nothing does. */
    readonly after: YamlEntry;
}
/** One step of putting files together. */
export interface MergeStep {
    /** Why the two are merged. Only a file given after another overrides it: its values then take a hop that says so. */
    readonly why: Replacement["why"];
    /** Values of the earlier side that the later one put away. */
    readonly replaced: Replacement[];
    /** Where the two cannot be merged. */
    readonly faults: Fault[];
}
/**
 * Merges two mappings as compose-go's override package does: mappings merge key by key, lists append, scalars are replaced,
 * and the table of `merge-rules.ts` says where it is otherwise. `!reset` on the later side removes, `!override` replaces;
 * both stay on the result, since it may yet be merged over something else. Values keep the place they were written at.
 */
export declare function mergeMaps(base: YamlMap, over: YamlMap, rules: KeyRule | undefined, step: MergeStep, at?: Span): YamlMap;
/** Merges the two values of one key. */
export declare function mergeEntries(base: YamlEntry, over: YamlEntry, rules: KeyRule | undefined, step: MergeStep, at?: Span): YamlEntry;
/** The value of an entry, the way to it handed down to what it consists of. */
export declare function inherit({ value, via }: YamlEntry): YamlNode;
