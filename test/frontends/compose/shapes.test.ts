import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";
import { shapes } from "./shapes.ts";

const run = (name: string, n: number, ids: readonly string[]) => {
  const files = shapes[name]?.(n) ?? {};
  const inputs = Object.entries(files).map(([path, text]) => ({
    source: new Source(path, text),
    ...(/(?:\.env|Makefile)$/.test(path) ? { isSupporting: true as const } : {}),
  }));
  return lint(inputs, { rules: rules.filter(({ id }) => ids.includes(id)), profile: "strict" });
};

describe("what strangers can make long", () => {
  it.each(Object.keys(shapes))("is judged: %s", async (name) => {
    const { failures } = await run(name, 60, ["valid-compose", "no-privileged", "no-duplicate-port", "no-secret-in-env"]);
    expect(failures).toEqual([]);
  });

  // Of a size at which one look at each pair of things takes minutes.
  it.each<readonly [name: string, n: number]>([
    ["services that depend on what is not there", 4_000],
    ["extends what is not there", 4_000],
    ["services with an address", 5_000],
    ["documents of one file", 3_000],
    ["a command of one text", 100_000],
    ["variables, one line", 100_000],
    ["services in many circles", 4_000],
    ["extends, a chain", 4_000],
  ])(
    "costs no more for each of many: %s",
    async (name, n) => {
      const { failures } = await run(name, n, ["valid-compose"]);
      expect(failures).toEqual([]);
    },
    120_000,
  );
});
