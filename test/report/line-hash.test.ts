import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineHashes } from "../../src/report/line-hash.ts";

/** The same hash from its definition: of a line's first 100 characters that count, and what stands below fills them up. */
function defined(text: string): string[] {
  const bare = text.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "");
  const counts = new Map<string, number>();
  const lines = bare.split("\n");
  let start = 0;
  return lines.map((line) => {
    const codes = [...bare.slice(start), "\uffff"].join("").slice(0, 100);
    start += line.length + 1;
    let hash = 0n;
    for (let at = 0; at < 100; at += 1) hash = BigInt.asUintN(64, hash * 37n + BigInt(at < codes.length ? codes.charCodeAt(at) : 0));
    const hex = hash.toString(16);
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
    return `${hex}:${counts.get(hex)}`;
  });
}

describe("the hash of a line", () => {
  it.each([
    ["nothing", "", ["c129715d7a2bc9a3:1"]],
    ["blanks", " \t", ["c129715d7a2bc9a3:1"]],
    ["lines", " a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
    ["lines with CRLF", " a\r\nb\r\n  \t\tc\r\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
    ["lines with CR", " a\rb\r  \t\tc\r d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
  ])("of %s", (_, text, hashes) => expect(lineHashes(text)).toEqual(hashes));

  it("is what its definition says", () => {
    const line = fc
      .array(fc.constantFrom("a", "b", "é", " ", "\t", "x".repeat(40), "y".repeat(99)), { maxLength: 4 })
      .map((all) => all.join(""));
    const text = fc.array(line, { maxLength: 12 }).chain((all) => fc.constantFrom("\n", "\r\n", "\r").map((end) => all.join(end)));
    fc.assert(
      fc.property(text, (each) => {
        expect(lineHashes(each)).toEqual(defined(each));
      }),
      { numRuns: 100 },
    );
  });

  it("of a line does not change with what stands above it", () => {
    const below = `${"z".repeat(120)}\nlast`;
    expect(lineHashes(`a\n\n${below}`).slice(2)).toEqual(lineHashes(below));
  });
});
