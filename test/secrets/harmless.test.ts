import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, harmlessJson, harmlessLine, harmlessPath } from "../../src/secrets/harmless.ts";

describe("text of strangers", () => {
  it("acts on nobody's terminal or log, and shows no credential", () => {
    expect(harmless("DB_PASSWORD=hunter2x\n\u001b[31m ##[error]x ##[group]")).toBe(
      "DB_PASSWORD=********\n<U+001B>[31m ## [error]x ## [group]",
    );
  });

  it("stays on one line where there is one", () => {
    expect(harmlessLine("a\r\n\r\nb\n\tc\t\td")).toBe("a b  c  d");
    expect(harmlessLine("##[x]\nDB_PASSWORD=hunter2x")).toBe("## [x] DB_PASSWORD=********");
  });

  it.each([
    ["::error::x", "./::error::x"],
    ["  ::error::x", "./::error::x"],
    ["\n::error::x", "./::error::x"],
    ["a::b", "a::b"],
    ["a ::b", "a ::b"],
    [":a", ":a"],
    ["a/b\nc", "a/b c"],
  ])("is no command of GitHub's runner where a path begins a line: %j", (path, want) => expect(harmlessPath(path)).toBe(want));
});

describe("JSON", () => {
  it("is laid out and ends its line", () => expect(harmlessJson({ a: [1, null] })).toBe('{\n  "a": [\n    1,\n    null\n  ]\n}\n'));

  it("says `half of a character` as U+FFFD", () => expect(harmlessJson({ a: "a\ud83d" })).toBe('{\n  "a": "a\ufffd"\n}\n'));

  it("escapes what acts on a log", () => {
    expect(harmlessJson({ "##[a]": "##[b] # [" })).toBe('{\n  "#\\u0023[a]": "#\\u0023[b] # ["\n}\n');
  });

  it("holds the same document, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom("#", "[", "\u202e", "\u0000", '"', "\\", "é", "😀", "\n", "\u2028", "\ufeff", "\u00ad", "\u{e0061}", "a"),
    });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text))), (document) => {
        const json = harmlessJson(document);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(document)));
        expect(json).not.toMatch(/##\[|[\u0000\u2028\u202e\ufeff\u00ad\udb40]/);
      }),
      { numRuns: 100 },
    );
  });
});
