import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Expression } from "./written.ts";

// Started as a process of its own: it stands in for RegExp before any module of the sources is loaded, loads them all, judges the examples
// of every rule, and writes what was made on the way to the file that it is given.
const root = fileURLToPath(new URL("../../", import.meta.url));
const seen = new Map<string, Expression>();

function note(made: RegExp): RegExp {
  const line = new Error().stack
    ?.split("\n")
    .find((each) => /\/(?:src|rules)\/[^()]*\.ts:\d+/.test(each) && !each.includes("node_modules"));
  const at = /\/((?:src|rules)\/[^():]*\.ts:\d+)/.exec(line?.slice(line.indexOf(root) + root.length - 1) ?? "")?.[1];
  const { source, flags } = made;
  if (at) seen.set(`${at} ${made}`, { source, flags, at, isRepeated: /[gy]/.test(flags) });
  return made;
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given, as) => note(Reflect.construct(target, given, as) as RegExp),
  apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
});

const { sourceFiles } = await import("./written.ts");
/** Files that start the command, the Action or a thread when they are loaded. */
const starts = /^src\/(?:cli\/(?:main|start)|action\/(?:main|post)|session\/jobs\/worker)\.ts$/;
for (const path of sourceFiles(root, ["src", "rules"])) if (!starts.test(path)) await import(pathToFileURL(`${root}${path}`).href);

const { loadRules } = await import("../../build/load.ts");
const { lintExample, unmark } = await import("../../src/docs/example.ts");
const loaded = await loadRules(`${root}rules`);
const rules = loaded.map(({ rule }) => rule);
for (const { rule } of loaded)
  for (const example of rule.examples)
    for (const text of [unmark(example.bad).text, example.good]) if (text !== undefined) await lintExample(rule, example, text, rules);

writeFileSync(process.argv[2] as string, JSON.stringify([...seen.values()]));
