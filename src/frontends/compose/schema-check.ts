import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { sharedSchema } from "./schema-parts.ts";

/** What ajv says of one mistake. */
export type SchemaError = Pick<ErrorObject, "instancePath" | "keyword" | "params">;

/** How ajv is set up; the bundle carries what it makes of the schema instead of ajv itself. */
export const ajvOptions = { allErrors: true, allowUnionTypes: true, inlineRefs: false, messages: false } as const;

const validate = new Ajv2020(ajvOptions).compile(sharedSchema());

/** Every mistake of a merged project, as plain data, against the schema. */
export const schemaErrors = (project: unknown): readonly SchemaError[] => (validate(project) ? [] : (validate.errors ?? []));
