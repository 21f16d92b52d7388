import { readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { parseSync } from "oxc-parser";
import { pageOf } from "../src/docs/page.ts";
import { isRule, loadRules } from "./load.ts";

/** Examples and alternatives are for pages and tests: a run does not need them, and they are half of what would have to be read at every start. */
export const leanOf = (rules: string): Plugin => ({
  name: "lean",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      isRule(relative(rules, path).replaceAll("\\", "/"))
        ? { contents: withoutExamples(readFileSync(path, "utf8")), loader: "ts", resolveDir: dirname(path) }
        : undefined,
    );
    onLoad({ filter: /[\\/]src[\\/]docs[\\/]pages\.ts$/ }, async () => {
      const all = (await loadRules(rules)).map(({ rule }) => rule);
      const pages = await Promise.all(all.map(async (rule) => [rule.id, await pageOf(rule, all)]));
      return {
        contents: `const pages = ${JSON.stringify(Object.fromEntries(pages))};\nexport const pageNamed = (id) => Promise.resolve(pages[id] ?? "");\n`,
        loader: "js",
      };
    });
  },
});

/** The same, of the rules of this repository, whatever the folder it lies in is called. */
export const lean = leanOf(fileURLToPath(new URL("../rules", import.meta.url)));

/** Takes what only pages and tests read out of a rule's source: its examples, and what to do instead. */
function withoutExamples(source: string): string {
  const [rule] = parseSync("rule.ts", source).program.body.flatMap((each) =>
    each.type === "ExportDefaultDeclaration" ? [each.declaration] : [],
  );
  const object = rule?.type === "CallExpression" ? rule.arguments[0] : rule;
  const properties = object?.type === "ObjectExpression" ? object.properties : [];
  let text = source;
  for (const property of properties.toReversed()) {
    if (property.type !== "Property" || property.key.type !== "Identifier") continue;
    const by = { examples: "[]", instead: "undefined", otherwise: "undefined" }[property.key.name];
    if (by) text = text.slice(0, property.value.start) + by + text.slice(property.value.end);
  }
  return text;
}
