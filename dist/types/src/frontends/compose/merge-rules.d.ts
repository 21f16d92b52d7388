import type { YamlNode } from "../../syntax/yaml.js";
import { type Form, type ItemForm } from "./canonical-forms.js";
/** What is particular about a key. Without a rule mappings merge, lists append, scalars are replaced, and there is one way to write it. */
export interface KeyRule {
    /** The long form of the value: both sides of a merge take it first. */
    readonly form?: Form;
    /** The long form is taken after a merge only: a short one does not merge with what is there. */
    readonly isLate?: boolean;
    /** Pairs: a merge makes `K=V` items of them, where Compose finds no key to reset. */
    readonly isPairs?: boolean;
    /** The long form of the items that are scalars. */
    readonly item?: ItemForm;
    /** `replace`: the later value stands alone. `fresh`: a list without what is there already. The others are of one key each. */
    readonly merge?: "replace" | "fresh" | "logging" | "subnets";
    /** What makes two items of the list the same: the later one takes the earlier one's place. */
    readonly unique?: (item: YamlNode) => string | undefined;
    /** A named thing: a service, a network. */
    readonly isElement?: boolean;
    /** Rules of the keys below, those of the items of a list; `*` is any other key. */
    readonly below?: Readonly<Record<string, KeyRule>>;
}
/** The rules of a key below. */
export declare const rulesBelow: (rules: KeyRule | undefined, key: string) => KeyRule | undefined;
/**
 * Answers, for a rule, those of the keys below it that something is true of, of themselves or further down: where nothing is, nobody need
 * look. No rule has `*` beside other keys.
 */
export declare function rulesThat(is: (rule: KeyRule) => boolean): (rule: KeyRule) => ReadonlyMap<string, KeyRule>;
/** The rule of `services.*.ports`. */
export declare const portRule: KeyRule;
/** The rules of a whole file (compose-go override/merge.go, override/uncity.go and transform/canonical.go). */
export declare const fileRules: KeyRule;
/** The rules of one service. */
export declare const serviceRules: KeyRule;
