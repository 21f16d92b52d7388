import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascii } from "../../build/ascii.ts";

const sign = "\u2026";

describe("a program in ASCII", () => {
  it.each<[string, string, unknown]>([
    ["a string", `"a${sign}".length`, 2],
    ["a regular expression", `/^[${sign}\u00b5]$/.test("\\u2026")`, true],
    ["one of whole characters", `/^[\u{1f600}]$/u.test("\\ud83d\\ude00")`, true],
    ["a template", `\`a${sign}\${1}\``, `a${sign}1`],
    ["a template with a tag", `((parts) => parts[0])\`${sign}\``, sign],
    ["a name", "(() => { const \u00e9 = 3; return \u00e9; })()", 3],
  ])("says the same: %s", (_, code, want) => {
    const made = ascii(code);
    expect(made).toMatch(/^[\x00-\x7f]*$/);
    expect(runInThisContext(made)).toBe(want);
  });

  it("says the same in any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(runInThisContext(ascii(JSON.stringify(text)))).toBe(text);
      }),
    );
  });
});
