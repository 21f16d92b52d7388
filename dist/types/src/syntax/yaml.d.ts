import type { Fault, Suppression } from "../model/document.js";
import { type Hop } from "../model/setting.js";
import type { Source } from "../text/source.js";
import type { Located, Span } from "../text/span.js";
interface Placed {
    readonly span: Span;
    /** A tag written on the node, such as `!reset`. */
    readonly tag?: string;
}
/**
 * A mapping. Entries are the written ones, then what `<<` adds, each key once. What is tagged `!reset` is gone before
 * `<<` is looked at: its value then stands there, tagged `!override`, since the reset holds for other files (compose-go
 * loader/reset.go).
 */
export interface YamlMap extends Placed {
    readonly kind: "map";
    readonly entries: ReadonlyMap<string, YamlEntry>;
    readonly flow: boolean;
}
export interface YamlEntry {
    readonly key: Located<string>;
    readonly value: YamlNode;
    /** How the value got here: through an alias, through `<<`. */
    readonly via: readonly Hop[];
}
export interface YamlList extends Placed {
    readonly kind: "list";
    readonly items: readonly {
        readonly value: YamlNode;
        readonly via: readonly Hop[];
    }[];
    readonly flow: boolean;
}
export interface YamlScalar extends Placed {
    readonly kind: "scalar";
    readonly value: string | number | boolean | null;
    /** The text: as written for plain scalars, with escapes resolved for quoted ones. */
    readonly text: string;
    readonly quoted: boolean;
    /** Go's YAML takes it for a date. */
    readonly isDate?: true;
}
/** A YAML value with its place. Aliases are followed: the node stands where it is written. */
export type YamlNode = YamlMap | YamlList | YamlScalar;
/** A parsed file: its documents, what is wrong with it, and its `seaworthy: ignore` comments. */
export interface YamlFile {
    readonly roots: readonly YamlNode[];
    readonly faults: readonly Fault[];
    /** No loader reads it: `faults` says the first reason, and `roots` are what could be made of the rest. */
    readonly isBroken?: true;
    readonly suppressions: readonly Suppression[];
    /** It has more values than are read: `faults` says so, and there are no roots. */
    readonly isTooLarge?: true;
    /** What `<<` would have brought, and what the mapping says itself instead. */
    readonly hidden: readonly {
        readonly before: YamlEntry;
        readonly after: YamlEntry;
    }[];
    /** Keys that are numbers, dates, true, false or nothing for Go's YAML. */
    readonly otherKeys: readonly Located<string>[];
}
/** Parses YAML 1.2 with merge keys. Never throws; nesting and alias expansion are bounded with a fault. */
export declare function readYaml(source: Source): YamlFile;
/** The same, by the parser that knows all of YAML. */
export declare function readAnyYaml(source: Source): YamlFile;
export {};
