import { Ajv } from "ajv";
import type { GivenRule } from "../rule/define.ts";
import { configSchema } from "./schema.ts";

/** A place where a value does not fit the schema: a JSON pointer, and what ajv says of it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How ajv is set up. The settings of the rules stand in the schema more than once: referred to, they are a third of the code. */
export const ajvOptions = { allErrors: true, strict: false, inlineRefs: false } as const;

/** Where data does not fit the schema. The bundle holds the compiled check instead. */
export function configErrors(data: unknown, rules: readonly GivenRule[]): readonly SchemaError[] {
  const validate = new Ajv(ajvOptions).compile(configSchema(rules));
  return validate(data) ? [] : (validate.errors ?? []);
}
