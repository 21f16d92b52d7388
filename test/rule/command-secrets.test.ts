import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { given, harmless, harmlessButMasked, onInput, plain } from "../secrets/command-lines.ts";

/** What the rules about secrets and accounts mark in each of a few lines of RUN. */
async function reported(lines: readonly string[]): Promise<string[][]> {
  const text = `FROM debian:13\n${lines.map((line) => `RUN ${line}\n`).join("")}`;
  const asked = rules.filter(({ id }) => id === "no-secret-in-run" || id === "no-backdoor-account");
  const source = new Source("Dockerfile", text);
  const { findings } = await lint([{ source }], { rules: asked, profile: "strict" });
  return lines.map((_, at) =>
    findings.flatMap(({ span }) => (source.position(span.start).line === at + 2 ? [text.slice(span.start, span.end)] : [])),
  );
}

describe("a credential on a command line of RUN", () => {
  it("is reported once, however it is given", async () => {
    const lines = [...given.map(plain), ...onInput];
    for (const [at, found] of (await reported(lines)).entries()) {
      expect(found, lines[at]).toHaveLength(1);
      expect(found[0], lines[at]).toMatch(/Tr0ub4dor3|abcdefghijkl/);
    }
  });

  it("is not reported where there is none", async () => {
    expect((await reported([...harmless, ...harmlessButMasked])).filter((found) => found.length > 0)).toEqual([]);
  });
});
