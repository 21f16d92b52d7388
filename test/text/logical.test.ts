import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogicalBuilder, offsetOf, partOf, spanOf } from "../../src/text/logical.ts";

/** A joined text of a file: what stands in brackets is left out. */
function joined(text: string) {
  const builder = new LogicalBuilder("f");
  let at = 0;
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith("[")) builder.add(piece, at);
    at += piece.length;
  }
  return builder.build();
}

const slice = (text: string, start: number, end: number): string => {
  const span = spanOf(joined(text), start, end);
  return text.slice(span.start, span.end);
};

describe("a text put together from pieces", () => {
  it.each<[string, number, number, string]>([
    ["abc", 0, 3, "abc"],
    ["ab[\\\n]cd", 0, 2, "ab"],
    ["ab[\\\n]cd", 2, 4, "cd"],
    ["ab[\\\n]cd", 1, 3, "b[\\\n]c"],
    ["[x]ab[y]", 0, 2, "ab"],
    ["ab[x]cd[y]ef", 1, 5, "b[x]cd[y]e"],
    ["ab[x]cd", 2, 2, ""],
  ])("of %j has [%i, %i) at %j", (text, start, end, expected) => {
    expect(slice(text, start, end)).toBe(expected);
  });

  it("has parts that are texts of their own, each character where it stood", () => {
    const pieces = fc.array(fc.constantFrom("a", "bc", "[x]", "[]", "[\n]"));
    fc.assert(
      fc.property(pieces, fc.nat(9), fc.nat(9), (parts, from, length) => {
        const logical = joined(parts.join(""));
        const end = Math.min(from + length, logical.text.length);
        const start = Math.min(from, end);
        const part = partOf(logical, start, end);
        expect(part.text).toBe(logical.text.slice(start, end));
        for (let at = 0; at < part.text.length; at += 1) expect(offsetOf(part, at)).toBe(offsetOf(logical, start + at));
        for (let at = 1; at <= part.text.length; at += 1) expect(spanOf(part, 0, at)).toEqual(spanOf(logical, start, start + at));
      }),
    );
    const whole = { file: "f", start: 7, end: 9 };
    expect(partOf({ file: "f", text: "abc", at: [], from: [], whole }, 1, 3)).toEqual({ file: "f", text: "bc", at: [0], from: [7], whole });
  });

  it("has every character where it stands in the file", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "bc", "[x]", "[]", "[\n]")), (parts) => {
        const text = parts.join("");
        const logical = joined(text);
        expect(logical.text).toBe(text.replace(/\[[^\]]*\]/g, ""));
        for (let at = 0; at < logical.text.length; at += 1) expect(text[offsetOf(logical, at)]).toBe(logical.text[at]);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps the places of a part of another", () => {
    const whole = joined("ab[x]cd[y]ef");
    const builder = new LogicalBuilder("f");
    builder.addPart(whole, 1, 5);
    const part = builder.build();
    expect(part.text).toBe("bcde");
    expect([0, 1, 2, 3].map((at) => offsetOf(part, at))).toEqual([1, 5, 6, 10]);
  });

  it("that is one of its own has one place", () => {
    const place = { file: "f", start: 3, end: 9 };
    const made = { file: "f", text: "made", at: [0], from: [3], whole: place };
    expect(spanOf(made, 1, 2)).toEqual(place);
    const builder = new LogicalBuilder("f");
    builder.addPart(made, 1, 3);
    expect(builder.build()).toMatchObject({ text: "ad", whole: place });
  });
});

describe("a piece that stands for something written otherwise", () => {
  /** What stands in angle brackets is written so, and says `XY`. */
  function spelled(text: string) {
    const builder = new LogicalBuilder("f");
    let at = 0;
    for (const piece of text.split(/(<[^>]*>)/)) {
      if (piece.startsWith("<")) builder.addFor("XY", at, at + piece.length);
      else builder.add(piece, at);
      at += piece.length;
    }
    return builder.build();
  }
  const at = (text: string, logical: ReturnType<typeof spelled>, start: number, end: number): string => {
    const span = spanOf(logical, start, end);
    return text.slice(span.start, span.end);
  };

  it.each<[string, number, number, string]>([
    ["a<b>c", 0, 1, "a"],
    ["a<b>c", 0, 2, "a<b>"],
    ["a<b>c", 1, 2, "<b>"],
    ["a<b>c", 2, 3, "<b>"],
    ["a<b>c", 2, 4, "<b>c"],
    ["<b>", 0, 2, "<b>"],
    ["a<b>c", 3, 3, ""],
  ])("of %j has [%i, %i) at %j", (text, start, end, expected) => {
    expect(at(text, spelled(text), start, end)).toBe(expected);
    expect(at(text, partOf(spelled(text), 0, 9), start, end)).toBe(expected);
  });

  it("is whole in every range that has some of it, also of a part", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "bc", "<d>", "<ef>")), fc.nat(9), fc.nat(9), (parts, from, length) => {
        const text = parts.join("");
        const logical = spelled(text);
        const end = Math.min(from + length, logical.text.length);
        const start = Math.min(from, end);
        expect(at(text, logical, start, end).replace(/<[^>]*>/g, "XY")).toContain(logical.text.slice(start, end));
        const part = partOf(logical, start, end);
        expect(part.text).toBe(logical.text.slice(start, end));
        for (let to = 1; to <= part.text.length; to += 1) expect(spanOf(part, 0, to)).toEqual(spanOf(logical, start, start + to));
      }),
    );
  });
});
