import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellings, visible, visibleJson } from "../../src/text/visible.ts";

const sign = (code: number): string => String.fromCodePoint(code);
const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

/** What nobody sees between two letters, by the names of Unicode; the characters beside each range stay, unless the next range begins there. */
const ranges: readonly (readonly [what: string, first: number, last: number])[] = [
  ["controls before the tab", 0x00, 0x08],
  ["controls after the newline", 0x0b, 0x1f],
  ["delete and the upper controls", 0x7f, 0x9f],
  ["the soft hyphen", 0xad, 0xad],
  ["the combining grapheme joiner", 0x34f, 0x34f],
  ["the Arabic letter mark", 0x61c, 0x61c],
  ["fillers of Hangul", 0x115f, 0x1160],
  ["inherent vowels of Khmer", 0x17b4, 0x17b5],
  ["the vowel separator of Mongolian, and its variation selectors", 0x180b, 0x180f],
  ["blanks without width, joiners and marks of direction", 0x200b, 0x200f],
  ["separators and overrides of direction", 0x2028, 0x202e],
  ["word joiner, isolates and deprecated controls of format", 0x2060, 0x206f],
  ["the filler of Hangul's compatibility letters", 0x3164, 0x3164],
  ["noncharacters among Arabic's forms", 0xfdd0, 0xfdef],
  ["variation selectors", 0xfe00, 0xfe0f],
  ["the byte order mark", 0xfeff, 0xfeff],
  ["the filler of Hangul's halfwidth letters", 0xffa0, 0xffa0],
  ["reserved codes and marks of annotation", 0xfff0, 0xfffb],
  ["controls of shorthand", 0x1bca0, 0x1bca3],
  ["controls of musical signs", 0x1d173, 0x1d17a],
  ["tags, the supplement of variation selectors and what is reserved around them", 0xe0000, 0xe0fff],
  ...[0, 1, 2, 15, 16].map((plane): [string, number, number] => [
    `noncharacters of plane ${plane}`,
    plane * 0x10000 + 0xfffe,
    plane * 0x10000 + 0xffff,
  ]),
];

describe("characters that nobody sees", () => {
  it.each(ranges)("are spelled out: %s", (_, first, last) => {
    for (let code = first; code <= last; code += 1) {
      expect(visible(`a${sign(code)}b${sign(code)}`)).toBe(`a<U+${hex(code)}>b<U+${hex(code)}>`);
      expect(JSON.parse(visibleJson(JSON.stringify(`a${sign(code)}b`)))).toBe(`a${sign(code)}b`);
      expect(visibleJson(`"a${sign(code)}b"`)).toMatch(/^"a(?:\\u[0-9a-f]{4}){1,2}b"$/);
    }
    for (const code of [first - 1, last + 1].filter((each) => each > 0 && each <= 0x10ffff && (each & 0xfffe) !== 0xfffe))
      expect(visible(`a${sign(code)}b`)).toBe(`a${sign(code)}b`);
  });

  it("are all that is spelled out", () => {
    const hidden = (code: number): boolean =>
      (code >= 0xd800 && code < 0xe000) || ranges.some(([, first, last]) => first <= code && code <= last);
    for (let code = 0; code < 0x30000; code += 1)
      if (!hidden(code) && visible(`a${sign(code)}b`) !== `a${sign(code)}b`) expect(hex(code)).toMatch(/(?:FFFE|FFFF)$/);
  });

  it("are U+FFFD where they are half of a character", () => {
    expect(visible("a\ud83db \ude00 \ud83d\ude00 \ud83d")).toBe("a\ufffdb \ufffd \ud83d\ude00 \ufffd");
    expect(visible("\ud83d\ud83d\ude00\ude00")).toBe("\ufffd\ud83d\ude00\ufffd");
    expect(visible("\udc00 \udfff \ud800 \udbff")).toBe("\ufffd \ufffd \ufffd \ufffd");
  });
});

describe("characters that are part of what is seen", () => {
  it.each([
    ["tabs and ends of lines", "a\tb\nc"],
    ["letters of any script", "é漢字 東京 한국어 Ελληνικά עברית ไทย မြန်မာ"],
    ["combining marks", "e\u0301 क\u094dष ก\u0e34 \u05e9\u05c1"],
    ["an emoji with its selector", "\u26a0\ufe0f \u2764\ufe0f x \u2714\ufe0e"],
    ["a keycap", "1\ufe0f\u20e3 #\ufe0f\u20e3"],
    ["a family", "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
    ["professions and flags", "\u{1f469}\u{1f3fd}\u200d\u{1f4bb} \u{1f3f3}\ufe0f\u200d\u{1f308}"],
    ["Persian words", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u06a9\u062a\u0627\u0628\u200c\u0647\u0627"],
    ["words of Hindi and Sinhala", "\u0915\u094d\u200d\u0937 \u0915\u094d\u200c\u0937 \u0dc1\u0dca\u200d\u0dbb\u0dd3"],
    ["visible marks around numbers", "\u0600\u0661 \u06dd"],
  ])("stay: %s", (_, text) => {
    expect(visible(text)).toBe(text);
    expect(visibleJson(text)).toBe(text);
  });

  it.each([
    ["a selector after a letter", "a\ufe0f", "a<U+FE0F>"],
    ["a selector after a digit that is no keycap", "1\ufe0f2", "1<U+FE0F>2"],
    ["a second selector", "\u2764\ufe0f\ufe0f", "\u2764\ufe0f<U+FE0F>"],
    ["another selector", "\u2764\ufe01", "\u2764<U+FE01>"],
    ["a joiner at the end", "\u{1f468}\u200d", "\u{1f468}<U+200D>"],
    ["two joiners", "\u{1f468}\u200d\u200d\u{1f469}", "\u{1f468}<U+200D><U+200D>\u{1f469}"],
    ["a joiner in a Latin word", "we\u200db\u200c", "we<U+200D>b<U+200C>"],
    ["a non-joiner after a letter that does not join", "\u062f\u200c\u0647", "\u062f<U+200C>\u0647"],
    ["a non-joiner at the end of an Arabic word", "\u0628\u200c", "\u0628<U+200C>"],
    ["a joiner after a letter of Hindi", "\u0915\u200d\u0937", "\u0915<U+200D>\u0937"],
    ["a virama without a letter", "\u094d\u200d", "\u094d<U+200D>"],
    ["a flag of tags", "\u{1f3f4}\u{e0067}\u{e007f}", "\u{1f3f4}<U+E0067><U+E007F>"],
  ])("are spelled out elsewhere: %s", (_, text, want) => expect(visible(text)).toBe(want));
});

describe("the spellings of a text", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "\u00ad", "\u{e0061}", "\u200d", "\u{1f468}", "\ufe0f", "\u2764", "\ud83d", "\t", "\u094d", "\u0915"),
  });

  it("are its parts in order, and together what is shown", () => {
    fc.assert(
      fc.property(text, (each) => {
        const parts = [...spellings(each)];
        expect(parts.map(([written]) => written).join("")).toBe(each);
        expect(parts.map(([, shown]) => shown).join("")).toBe(visible(each));
      }),
      { numRuns: 200 },
    );
  });

  it("hold nothing more to spell", () =>
    fc.assert(
      fc.property(text, (each) => {
        // Spelled out, what stood before a joiner may have made it seen.
        const often = visible(visible(each));
        expect(visible(often)).toBe(often);
      }),
      { numRuns: 200 },
    ));

  it("takes the time of the text's length", () => {
    const runs = ["\u0915\u094d", "\u0628\u064b\u064b\u064b\u200c", "\u{1f468}\u200d", "\u00ad", "\u064b"].map((unit) =>
      unit.repeat(400_000),
    );
    for (const each of runs) expect(visible(each).length).toBeGreaterThanOrEqual(each.length);
  });
});
