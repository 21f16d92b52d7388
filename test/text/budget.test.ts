import fc from "fast-check";
import { expect, it } from "vitest";
import { lint } from "../../src/lint.ts";
import type { Problem } from "../../src/model/finding.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { Budget, OverBudget } from "../../src/text/budget.ts";
import { Source } from "../../src/text/source.ts";

it("a budget lasts for as many steps as it has, however they are counted, and then says what they were", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 20 }), fc.nat(30), (steps, most) => {
      const budget = new Budget(most, "looks at a thing");
      let taken = 0;
      for (const each of steps) {
        taken += each;
        if (taken <= most) budget.spend(each);
        else expect(() => budget.spend(each)).toThrow(new OverBudget(`it takes more than ${most} looks at a thing`));
        if (taken > most) break;
      }
    }),
  );
  expect(() => new Budget(1234, "steps").spend(1235)).toThrow("it takes more than 1,234 steps");
  expect(() => new Budget(0, "steps").spend()).toThrow(OverBudget);
});

const ruleOf = (id: string, check: AnyRule["check"]): AnyRule =>
  ({
    ...{ id, on: "dockerfile", severity: "high", profile: "recommended", summary: "", why: "", standards: [], references: {} },
    check,
  }) as unknown as AnyRule;

const at = (file: string): Problem => ({ at: { span: { file, start: 0, end: 4 } }, message: "something" });

it("a rule that exceeds its budget fails alone, and says which rule, which file, and what to do", async () => {
  const greedy = ruleOf("greedy", function* (document: unknown) {
    const { path } = (document as { source: Source }).source;
    yield at(path);
    if (path.startsWith("b")) new Budget(2, "looks at a line").spend(3);
    yield at(path);
  });
  const modest = ruleOf("modest", (document: unknown) => [at((document as { source: Source }).source.path)]);
  const inputs = ["a/Dockerfile", "b/Dockerfile", "c/Dockerfile"].map((path) => ({ source: new Source(path, "FROM a:1\n") }));
  const { findings, failures } = await lint(inputs, { rules: [greedy, modest], profile: "strict" });
  expect(failures).toEqual([
    {
      path: "b/Dockerfile",
      message:
        "is not checked completely: rule greedy: it takes more than 2 looks at a line. Make it simpler, turn the rule off for it, or exclude the file with --exclude",
    },
  ]);
  const found = findings.map(({ rule, span }) => `${span.file} ${rule}`);
  // What it has seen before stays.
  for (const each of ["a", "b", "c"]) for (const rule of ["greedy", "modest"]) expect(found).toContain(`${each}/Dockerfile ${rule}`);
});

it("any other mistake of a rule is ours", async () => {
  const broken = ruleOf("broken", () => {
    throw new Error("no");
  });
  const { failures } = await lint([{ source: new Source("Dockerfile", "FROM a:1\n") }], { rules: [broken], profile: "strict" });
  expect(failures.map(({ message }) => message)).toEqual([
    "could not be checked, which is our mistake: please report it (rule broken: no)",
  ]);
});
