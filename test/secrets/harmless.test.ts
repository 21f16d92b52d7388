import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, harmlessJson, harmlessLine, harmlessPath, visible } from "../../src/secrets/harmless.ts";

const sign = (code: number): string => String.fromCharCode(code);
/** The first and the last of each range of signs that nobody sees, and the nearest on either side that may stay. */
const ranges: readonly (readonly [what: string, first: number, last: number])[] = [
  ["controls before the tab", 0x00, 0x08],
  ["controls after the newline", 0x0b, 0x1f],
  ["delete and the upper controls", 0x7f, 0x9f],
  ["the Arabic letter mark", 0x61c, 0x61c],
  ["blanks without width and marks of direction", 0x200b, 0x200f],
  ["separators and overrides of direction", 0x2028, 0x202e],
  ["joiners and isolates", 0x2060, 0x2069],
  ["the byte order mark", 0xfeff, 0xfeff],
  ["marks of annotation", 0xfff9, 0xfffb],
];
const spelled = (code: number): string => `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;

describe("signs that nobody sees", () => {
  it.each(ranges)("are spelled out: %s", (_, first, last) => {
    for (const code of [first, last]) {
      expect(visible(`a${sign(code)}b${sign(code)}`)).toBe(`a${spelled(code)}b${spelled(code)}`);
      expect(harmlessJson(`a${sign(code)}b`)).toBe(
        `"a\\u${code.toString(16).padStart(4, "0")}b"\n`.replace("\\u0008", "\\b").replace("\\u000b", "\\u000b"),
      );
    }
    for (const code of [first - 1, last + 1]) if (code > 0) expect(visible(`a${sign(code)}b`)).toBe(`a${sign(code)}b`);
  });

  it("are U+FFFD where they are half of a character", () => {
    expect(visible("a\ud83db \ude00 \ud83d\ude00 \ud83d")).toBe("a\ufffdb \ufffd \ud83d\ude00 \ufffd");
    expect(visible("\ud83d\ud83d\ude00\ude00")).toBe("\ufffd\ud83d\ude00\ufffd");
    expect(visible("\udc00 \udfff \ud800 \udbff")).toBe("\ufffd \ufffd \ufffd \ufffd");
    expect(harmlessJson("a\ud83d")).toBe('"a\ufffd"\n');
  });

  it("leave tabs and ends of lines alone", () => expect(visible("a\tb\nc é漢😀")).toBe("a\tb\nc é漢😀"));
});

describe("text of strangers", () => {
  it("acts on nobody's terminal or log, and shows no credential", () => {
    expect(harmless("DB_PASSWORD=hunter2x\n\u001b[31m ##[error]x ##[group]")).toBe(
      "DB_PASSWORD=********\n<U+001B>[31m ##\u200b[error]x ##\u200b[group]",
    );
  });

  it("stays on one line where there is one", () => {
    expect(harmlessLine("a\r\n\r\nb\n\tc\t\td")).toBe("a b  c  d");
    expect(harmlessLine("##[x]\nDB_PASSWORD=hunter2x")).toBe("##\u200b[x] DB_PASSWORD=********");
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

  it("escapes what acts on a log", () => {
    expect(harmlessJson({ "##[a]": "##[b] # [" })).toBe('{\n  "#\\u0023[a]": "#\\u0023[b] # ["\n}\n');
  });

  it("holds the same document, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("#", "[", "\u202e", "\u0000", '"', "\\", "é", "😀", "\n", "\u2028", "\ufeff", "a") });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text))), (document) => {
        const json = harmlessJson(document);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(document)));
        expect(json).not.toMatch(/##\[|[\u0000\u2028\u202e\ufeff]/);
      }),
      { numRuns: 100 },
    );
  });
});
