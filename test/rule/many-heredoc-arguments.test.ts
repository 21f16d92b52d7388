import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const judged = (line: string) =>
  lint([{ source: new Source("Dockerfile", `FROM debian:12.9\nARG T\nCOPY <<EOF /a\n${line}\nEOF\n`) }], { rules, profile: "strict" });

it("the last of many variables in a line is seen to become a credential", async () => {
  const line = `${"$T; ".repeat(30)}auth_token=$T`;
  const { findings, failures } = await judged(line);
  expect(failures).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "no-secret-mount-leak")).toHaveLength(1);
});

it("more variables than are asked for are told, with the rule", async () => {
  const { failures } = await judged("a=$T ".repeat(5_000));
  expect(failures.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("it takes more than 2,000,000 characters that are read to see what a here-document makes of its variables"),
  );
});
