/** One setting a rule offers: its JSON Schema, with a description, and what holds when nobody sets it. */
export interface Option<T> {
    readonly schema: Readonly<Record<string, unknown>> & {
        readonly description: string;
    };
    readonly default: T;
}
/** The settings of a rule, by name. */
export type Options = Readonly<Record<string, Option<unknown>>>;
/** What `check` is given for them. */
export type ValuesOf<O extends Options> = {
    readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};
/** A list of texts. */
export declare const texts: (description: string, fallback?: readonly string[]) => Option<readonly string[]>;
/** A list of texts; `null`, when nobody sets it, allows everything. */
export declare const allowList: (description: string) => Option<readonly string[] | null>;
/** A list of whole numbers. */
export declare const numbers: (description: string, fallback?: readonly number[]) => Option<readonly number[]>;
/** A number; `null` is none. */
export declare const number: <T extends number | null>(description: string, fallback: T) => Option<number | T>;
/** A text of a pattern; empty is none. */
export declare const text: (description: string, pattern?: string) => Option<string>;
/** Texts by name. */
export declare const textsByName: (description: string) => Option<Readonly<Record<string, string>>>;
