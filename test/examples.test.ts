import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadRules } from "../build/load.ts";
import { lintExample, unmark } from "../src/docs/example.ts";
import { applyFixes } from "../src/fix/apply.ts";

const loaded = await loadRules(fileURLToPath(new URL("../rules", import.meta.url)));
const all = loaded.map(({ rule }) => rule);

for (const { rule, path } of loaded) {
  describe(path, () => {
    it("is filed under its subject and name, and says what it wants", () => {
      expect(path).toBe(`${rule.on}/${rule.id}.ts`);
      expect(rule.summary).toMatch(/^[A-Z`].*\.$/);
      expect(rule.why.length).toBeGreaterThan(60);
    });

    it("has an example", () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      for (const { bad } of rule.examples) expect(bad).toContain("[|");
    });

    for (const [number, example] of rule.examples.entries()) {
      const { text, spans } = unmark(example.bad);

      it(`example ${number + 1} is reported exactly at its marks`, async () => {
        const { findings } = await lintExample(rule, example, text, all);
        expect(findings.map(({ span }) => ({ start: span.start, end: span.end }))).toEqual(spans);
      });

      it(`example ${number + 1} says what to do about what is high or critical`, async () => {
        const { findings } = await lintExample(rule, example, text, all);
        const silent = findings.filter(({ severity, fix, help }) => /^(?:high|critical)$/.test(severity) && !fix && !help);
        expect(silent.map(({ message }) => message)).toEqual([]);
      });

      if (example.good !== undefined) {
        const good = example.good;
        it(`example ${number + 1} is silent when repaired`, async () => {
          expect(good).not.toContain("[|");
          expect((await lintExample(rule, example, good, all)).findings).toEqual([]);
        });

        it(`example ${number + 1}: a safe fix makes the good one of the bad one, and nothing more the second time`, async () => {
          const { findings } = await lintExample(rule, example, text, all);
          const edits = findings.filter(({ fix }) => fix?.safety === "safe" && fix.edits?.length);
          if (edits.length === 0) return;
          const once = applyFixes(example.file, text, edits);
          if (edits.length === findings.length && number === 0) expect(once).toBe(good);
          const again = await lintExample(rule, example, once, all);
          expect(again.findings.filter(({ fix }) => fix?.safety === "safe" && fix.edits?.length)).toEqual([]);
          expect(applyFixes(example.file, once, again.findings)).toBe(
            applyFixes(example.file, applyFixes(example.file, once, again.findings), []),
          );
        });
      }
    }
  });
}
