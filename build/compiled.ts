import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Plugin } from "esbuild";
import { configSchema } from "../src/config/schema.ts";
import { ajvOptions as configOptions } from "../src/config/schema-check.ts";
import { ajvOptions } from "../src/frontends/compose/schema-check.ts";
import { sharedSchema } from "../src/frontends/compose/schema-parts.ts";
import { loadRules } from "./load.ts";

/** ajv is needed to make the checks of the schema, not to run them. */
export const compiled: Plugin = {
  name: "compiled",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]config[\\/]schema-check\.ts$/ }, async ({ path }) => ({
      contents: await compiledConfigSchema(),
      loader: "js",
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /[\\/]compose[\\/]schema-check\.ts$/ }, ({ path }) => ({
      contents: compiledSchema(),
      loader: "js",
      resolveDir: dirname(path),
    }));
  },
};

/** The schema's checks as code: ajv itself takes a fifth of a second to make them. */
function compiledSchema(): string {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true, optimize: 2 } });
  const validate = ajv.compile(sharedSchema());
  // Nobody asks where in the schema a rule stands.
  const code = standalone.default(ajv, validate).replace(/schemaPath:"[^"]*",/g, "");
  return `${code}\nexport const schemaErrors = (project) => (validate(project) ? [] : validate.errors);\n`;
}

/** The checks of the configuration's schema, which the rules make. */
async function compiledConfigSchema(): Promise<string> {
  const ajv = new Ajv({ ...configOptions, code: { source: true, esm: true, optimize: 2 } });
  const rules = (await loadRules(fileURLToPath(new URL("../rules", import.meta.url)))).map(({ rule }) => rule);
  const code = standalone.default(ajv, ajv.compile(configSchema(rules))).replace(/schemaPath:"[^"]*",/g, "");
  return `${code}\nexport const configErrors = (data) => (validate(data) ? [] : validate.errors);\n`;
}
