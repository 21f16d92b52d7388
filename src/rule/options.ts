/** One setting a rule offers: its JSON Schema, with a description, and what holds when nobody sets it. */
export interface Option<T> {
  readonly schema: Readonly<Record<string, unknown>> & { readonly description: string };
  readonly default: T;
}

/** The settings of a rule, by name. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What `check` is given for them. */
export type ValuesOf<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** A list of texts. */
export const texts = (description: string, fallback: readonly string[] = []): Option<readonly string[]> => ({
  schema: { type: "array", items: { type: "string", minLength: 1 }, description },
  default: fallback,
});

/** A list of texts; `null`, when nobody sets it, allows everything. */
export const allowList = (description: string): Option<readonly string[] | null> => ({
  schema: { type: "array", items: { type: "string", minLength: 1 }, description },
  default: null,
});

/** A list of whole numbers. */
export const numbers = (description: string, fallback: readonly number[] = []): Option<readonly number[]> => ({
  schema: { type: "array", items: { type: "integer", minimum: 0 }, description },
  default: fallback,
});

/** A number; `null` is none. */
export const number = <T extends number | null>(description: string, fallback: T): Option<number | T> => ({
  schema: { type: "number", minimum: 0, description },
  default: fallback,
});

/** A text of a pattern; empty is none. */
export const text = (description: string, pattern = ""): Option<string> => ({
  schema: { type: "string", ...(pattern ? { pattern } : {}), description },
  default: "",
});

/** Texts by name. */
export const textsByName = (description: string): Option<Readonly<Record<string, string>>> => ({
  schema: { type: "object", additionalProperties: { type: "string" }, description },
  default: {},
});
