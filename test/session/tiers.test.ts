import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { patience } from "../../src/session/tiers.ts";

/** What V8 is told while so many files are judged, and at the end. */
function told(v8: string, files: readonly number[]): { readonly during: readonly string[]; readonly after: readonly string[] } {
  const flags: string[] = [];
  const optimising = patience(v8, (flag) => flags.push(flag));
  for (const all of files) optimising.judged(all);
  const during = flags.splice(0);
  optimising.end();
  optimising.end();
  return { during, after: flags };
}

const nameOf = (flag: string): string => flag.slice(0, flag.indexOf("="));

describe("V8 without Maglev", () => {
  it("is told once where many files are judged, and told back", () => {
    const { during, after } = told("11.3.244.8-node.33", [1000, 1000, 1000]);
    expect(during).toHaveLength(2);
    expect(after.map(nameOf)).toEqual(during.map(nameOf));
    expect(after).not.toEqual(during);
  });

  it("is told nothing where few are", () => expect(told("11.3.244.8-node.33", [1, 19])).toEqual({ during: [], after: [] }));

  it.runIf(process.versions.v8.startsWith("11."))("sums up its flags afterwards as before, and knows them", () => {
    const { during, after } = told("11.", [20]);
    const script = `const v8 = require("node:v8");
      const all = [v8.cachedDataVersionTag()];
      for (const flags of ${JSON.stringify([during, after])}) {
        for (const flag of flags) v8.setFlagsFromString(flag);
        all.push(v8.cachedDataVersionTag());
      }
      console.log(JSON.stringify(all));`;
    const said = execFileSync(process.execPath, ["-e", script], { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
    const [before, between, behind] = JSON.parse(said) as number[];
    expect(between).not.toBe(before);
    expect(behind).toBe(before);
  });
});

it("a newer V8 is left alone", () => expect(told("12.4.254.21-node.33", [1000])).toEqual({ during: [], after: [] }));
