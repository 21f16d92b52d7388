import { readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { pageOf } from "../src/docs/page.ts";
import { isRule, loadRules } from "./load.ts";

/** Examples are for pages and tests: a run does not need them, and they are half of what would have to be read at every start. */
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

/** Empties the `examples` of a rule's source; the formatter puts its end on a line of known depth. */
function withoutExamples(source: string): string {
  const start = source.indexOf("\n  examples: [");
  const oneLine = /^\n {2}examples: \[.*\],$/m.exec(source.slice(start));
  const end = source.indexOf("\n  ],\n", start) + 6;
  const rest = oneLine && oneLine.index === 0 ? source.slice(start + oneLine[0].length + 1) : source.slice(end);
  return `${source.slice(0, start)}\n  examples: [],\n${rest}`;
}
