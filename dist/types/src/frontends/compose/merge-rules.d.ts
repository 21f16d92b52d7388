import type { YamlNode } from "../../syntax/yaml.js";
/** What is particular about a key when files are merged. Without a rule mappings merge, lists append, scalars are replaced. */
export interface KeyRule {
    /**
     * `replace`: the later value stands alone. `pairs`: `K=V` lists and mappings, merged by name. `names`, `waits`: lists of names and
     * mappings of them. `sequence`: single values and lists. `hosts`: a list without doubles. The others are of one key each.
     */
    readonly merge?: "replace" | "pairs" | "names" | "waits" | "sequence" | "hosts" | "build" | "logging" | "subnets";
    /** What makes two items of the list the same: the later one takes the earlier one's place. */
    readonly unique?: (item: YamlNode) => string | undefined;
    /** A named thing: a service, a network. */
    readonly isElement?: boolean;
    /** Rules of the keys below; `*` is any other key. */
    readonly below?: Readonly<Record<string, KeyRule>>;
}
/** The rules of a key below. */
export declare const rulesBelow: (rules: KeyRule | undefined, key: string) => KeyRule | undefined;
/** The rules of a whole file (compose-go override/merge.go and override/uncity.go). */
export declare const fileRules: KeyRule;
/** The rules of one service. */
export declare const serviceRules: KeyRule;
