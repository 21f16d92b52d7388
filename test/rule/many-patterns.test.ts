import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const judged = (...lines: string[]) =>
  lint([{ source: new Source(".dockerignore", `${lines.join("\n")}\n`) }], {
    rules: rules.filter(({ id }) => id === "no-dead-ignore-pattern"),
    profile: "strict",
  });
const many = (size: number): string[] => Array.from({ length: size }, (_, at) => `f${at}`);

it("patterns that change nothing are found among many", async () => {
  const { findings, failures } = await judged(...many(900), "f1", "!f2", "g*", "gg");
  expect(failures).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual(["`f1` already covers `f1`", "`g*` already covers `gg`"]);
});

it("more than are compared are told, with the rule", async () => {
  const { failures } = await judged(...many(1_100), ...many(1_000).map((each) => `*${each}`));
  expect(failures).toEqual([
    {
      path: ".dockerignore",
      message: expect.stringContaining("rule no-dead-ignore-pattern: it takes more than 1,000,000 comparisons of patterns with each other"),
    },
  ]);
});
