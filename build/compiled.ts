import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Plugin } from "esbuild";
import { configSchema } from "../src/config/schema.ts";
import { ajvOptions } from "../src/config/schema-check.ts";
import { loadRules } from "./load.ts";

/** ajv is needed to make the checks of the configuration's schema, not to run them: it takes a fifth of a second to make them. */
export const compiled: Plugin = {
  name: "compiled",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]config[\\/]schema-check\.ts$/ }, async ({ path }) => ({
      contents: await compiledConfigSchema(),
      loader: "js",
      resolveDir: dirname(path),
    }));
  },
};

/** The checks of the configuration's schema, which the rules make. */
async function compiledConfigSchema(): Promise<string> {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true, optimize: 2 } });
  const rules = (await loadRules(fileURLToPath(new URL("../rules", import.meta.url)))).map(({ rule }) => rule);
  const code = standalone.default(ajv, ajv.compile(configSchema(rules))).replace(/schemaPath:"[^"]*",/g, "");
  return `${code}\nexport const configErrors = (data) => (validate(data) ? [] : validate.errors);\n`;
}
