import type { Span } from "../text/span.js";
import type { HostConfig, Tmpfs } from "./host-config.js";
import type { ImageConfig } from "./image-config.js";
import type { Setting } from "./setting.js";
import type { Workload } from "./workload.js";
type Keys = HostConfig & ImageConfig;
/** What a key holds: the value of its setting. */
type ValueOf<K extends keyof Keys> = Keys[K] extends Setting<infer T> ? T : never;
/** What an item of a list is; nothing for keys that are no lists. */
type ItemOf<K extends keyof Keys> = ValueOf<K> extends readonly Setting<infer T>[] ? T : never;
/** Keys that hold a list, and those that hold one value of which people write the text. */
export type ListKey = {
    [K in keyof Keys]: [ItemOf<K>] extends [never] ? never : K;
}[keyof Keys];
export type ValueKey = {
    [K in keyof Keys]: ValueOf<K> extends string | number | boolean ? K : never;
}[keyof Keys];
/** Lists of names with a value each, besides variables and labels. */
export type EntryKey = "sysctls" | "logging" | "logOptions" | "extraHosts" | "ulimits";
/** What stands at a name. */
export type EntryValue = string | number | Readonly<Record<string, string | number>>;
/** A port to be published: at an address of the host, at every one where none is given. */
export interface Opened {
    readonly address?: string;
    readonly host: number;
    readonly container: number;
    readonly protocol?: string;
}
/**
 * A part of a repair in words of the model: one key of the host config or the image config of a workload. The front-end that owns
 * the workload says it in words of the format, and raises it into text. A dollar in a text is a dollar.
 */
export type Change = Part & {
    /** The workload it is about, where that is another one than the finding's. */
    readonly of?: Workload;
};
type Part = 
/** Gives a key a value. */
{
    [K in ValueKey]: {
        readonly set: K;
        readonly to: ValueOf<K>;
    };
}[ValueKey]
/** Items of a list; those that go, or that another takes the place of, are those of the workload themselves, where they are no texts. */
 | {
    [K in ListKey]: {
        readonly add: K;
        readonly items: readonly ItemOf<K>[];
    };
}[ListKey] | {
    [K in ListKey]: {
        readonly remove: K;
        readonly items: readonly ItemOf<K>[];
    };
}[ListKey] | {
    [K in ListKey]: {
        readonly replace: K;
        readonly item: ItemOf<K>;
        readonly by: Written<ItemOf<K>>;
    };
}[ListKey]
/** Leaves a key to its default. */
 | {
    readonly unset: ValueKey | ListKey;
}
/** A port, by the place where it is written, and the address of the host that it is to be open at. */
 | {
    readonly publish: Span;
    readonly at: string;
}
/** Ports that are published besides. */
 | {
    readonly open: readonly Opened[];
}
/** One environment variable or label: a value, or `null` to take it away. */
 | {
    readonly variable: "env" | "labels";
    readonly name: string;
    readonly to: string | null;
}
/** The same of other lists, several names at once. */
 | {
    readonly entries: EntryKey;
    readonly to: Readonly<Record<string, EntryValue | null>>;
}
/** A mount, by the place where the workload names it: read-only, or without a propagation. */
 | {
    readonly mount: Span;
    readonly to: "read-only" | "private";
}
/** A network of the project that the workload joins, beside those that it is on; those of `leave` it leaves. */
 | {
    readonly join: string;
    readonly leave?: readonly string[];
}
/** A network of the project that has no way out, declared where it is not. */
 | {
    readonly network: string;
    readonly internal: true;
}
/** A secret of the project, and that the workload is given it. */
 | {
    readonly secret: string;
    readonly from: {
        readonly environment: string;
    } | {
        readonly file: string;
    };
}
/** The words of a command that checks the health, or one line for the shell. */
 | {
    readonly healthcheck: readonly string[] | string;
}
/** What is written at a place of a hook of the workload goes: the key that the place is the value of. */
 | {
    readonly erase: Span;
};
/** An item as a front-end writes it. */
type Written<T> = T extends string | Tmpfs ? T : never;
/** The key a change is about. */
export declare function keyOf(change: Change): ValueKey | ListKey | "healthcheck" | "hooks";
export {};
