import { describe, expect, it } from "vitest";
import { readCompose } from "../../src/frontends/compose/parse.ts";
import { readYaml } from "../../src/syntax/yaml.ts";
import { isTooLarge, mostSigns } from "../../src/syntax/yaml-size.ts";
import { Source } from "../../src/text/source.ts";

const half = mostSigns / 2;

describe("a file with more values than are read", () => {
  it.each<readonly [what: string, text: string, want: boolean]>([
    ["nothing", "", false],
    ["a list on one line", `[${"1,".repeat(half)}]`, true],
    ["one below the limit", `[${"1,".repeat(half - 1)}]`, false],
    ["empty mappings", `[${"{},".repeat(half)}]`, true],
    ["items", "- 1\n".repeat(half + 1), true],
    ["fewer items", "- 1\n".repeat(half - 1), false],
    ["keys", "a:\n".repeat(half + 1), true],
    ["documents", "---\n".repeat(mostSigns + 1), true],
    ["comments", "#\n".repeat(mostSigns + 1), true],
    ["one long text", `a: ${"x ".repeat(mostSigns)}`, false],
    ["one long block", `a: |\n${" x\n".repeat(mostSigns)}`, false],
    ["blanks", `a:${" ".repeat(mostSigns)}\n${"\n".repeat(mostSigns)}`, false],
  ])("%s: %#", (_, text, want) => expect(isTooLarge(text)).toBe(want), 60_000);

  it("is not read, which is told and is no mistake in it", () => {
    const source = new Source("compose.yaml", `services: {a: {image: i}}\nx-a: [${"1,".repeat(half)}]\n`);
    expect(readYaml(source)).toMatchObject({ roots: [], faults: [{ kind: "unread" }], isTooLarge: true });
    expect(readCompose(source)).toMatchObject({ roots: [], faults: [], skipped: expect.stringContaining("500,000") });
  });
});
