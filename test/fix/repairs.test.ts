import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadRules } from "../../build/load.ts";
import { mendExample, unmark } from "../../src/docs/example.ts";
import { mend, type Texts } from "../../src/fix/mend.ts";
import { dialectOf } from "../../src/frontends/registry.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import type { AnyRule, Example } from "../../src/rule/define.ts";
import { Source } from "../../src/text/source.ts";
import { isLive } from "../../src/triage/live.ts";
import { harmTo, othersChanged, type Seen, watching } from "./laws.ts";

const loaded = await loadRules(fileURLToPath(new URL("../../rules", import.meta.url)));
const all = loaded.map(({ rule }) => rule);

/** Judges texts by every rule; what the containers are goes into `seen`. */
function judge(texts: Texts, { options }: Example, id: string, seen: Seen = new Map()): Promise<Report> {
  seen.clear();
  const inputs = [...texts].map(([path, text]) => ({ source: new Source(path, text) }));
  const scopes = options ? [{ rules: new Map([[id, { options }]]) }] : [];
  return lint(inputs, { rules: [...all, watching(seen)], profile: "strict", scopes });
}

const withComments: Readonly<Record<string, (text: string) => string>> = {
  // Not where a text goes on: in block scalars, and in flow collections of several lines.
  compose: (text) =>
    /[|>][+-]?\n|[[{]\s*\n/.test(text) ? text : text.replace(/^(\s*)([^\s#].*)$/gm, (line, _, __, at: number) => `${line} # at ${at}`),
  // Not where an instruction goes on, and not before a directive.
  dockerfile: (text) =>
    /\\\s*\n|<<|^# ?\w+=/m.test(text) ? text : text.replace(/^(?=[A-Za-z])/gm, (_, at: number) => (at === 0 ? "" : `# at ${at}\n`)),
};

/** The same file written otherwise. */
const layouts: Readonly<Record<string, (text: string, file: string) => string>> = {
  "as it is": (text) => text,
  "with CRLF": (text) => text.replace(/\r?\n/g, "\r\n"),
  "with a byte order mark": (text) => `\uFEFF${text}`,
  "without a last line end": (text) => text.replace(/\n$/, ""),
  "with comments": (text, file) => withComments[dialectOf(file, text) ?? ""]?.(text) ?? text,
};

it.each(loaded)("$path has a repair in an example, or says what to do instead", async ({ rule }) => {
  if (rule.instead) return;
  const mended = await Promise.all(rule.examples.map((example) => mendExample(rule, example, unmark(example.bad).text, all)));
  expect(mended.some(({ texts }) => texts.size > 0)).toBe(true);
});

for (const { rule, path } of loaded) {
  describe(path, () => {
    for (const [number, example] of rule.examples.entries())
      it(`example ${number + 1}: its repairs hold in every layout, and leave everything else alone`, async () => {
        for (const [layout, written] of Object.entries(layouts)) if (!(await holds(rule, example, written, layout))) return;
      });
  });
}

/** Mends an example; answers whether there is something to mend. */
async function holds(rule: AnyRule, example: Example, written: (text: string, file: string) => string, layout: string): Promise<boolean> {
  const { file, with: others = {} } = example;
  const entries = Object.entries({ [file]: unmark(example.bad).text, ...others });
  const texts: Texts = new Map(entries.map(([name, text]) => [name, name === file ? written(text, name) : text]));
  const seen: Seen = new Map();
  const report = await judge(texts, example, rule.id, seen);
  const before = new Map(seen);
  const isOurs = ({ rule: id }: { readonly rule: string }): boolean => id === rule.id;
  if (!report.findings.some((each) => isOurs(each) && isLive(each) && each.fix?.edits?.length)) return false;
  const again = (changed: Texts): Promise<Report> => judge(new Map([...texts, ...changed]), example, rule.id, seen);
  const alone = await mend({ report, texts, isWanted: isOurs, judge: again });
  // What is offered is done; what comes of it has a repair, too.
  const isWanted = alone.refused.length === 0 ? isOurs : () => true;
  const once = alone.refused.length === 0 ? alone : await mend({ report, texts, isWanted, judge: again });
  expect(
    once.refused.filter(({ finding }) => isOurs(finding)),
    layout,
  ).toEqual([]);
  expect(once.report.failures).toEqual(report.failures);
  expect(once.report.findings.filter((each) => isOurs(each) && each.fix?.edits?.length)).toEqual([]);
  for (const [name, after] of once.texts) expect(harmTo(texts.get(name) ?? "", after, name)).toEqual([]);
  // Other services are what they were.
  await again(once.texts);
  expect(othersChanged(before, seen, once)).toEqual([]);
  // Mending twice is mending once.
  const twice = await mend({ report: once.report, texts: new Map([...texts, ...once.texts]), isWanted, judge: again });
  expect([...twice.texts], layout).toEqual([]);
  return true;
}
