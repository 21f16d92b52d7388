import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Values } from "../../src/secrets/occurrences.ts";

const found = (text: string, ...values: readonly string[]): string[] =>
  [...new Values(values).in(text)].map(({ start, end }) => `${start}-${end}`);

describe("where values stand in a text", () => {
  it.each<readonly [text: string, values: readonly string[], want: readonly string[]]>([
    ["", ["abcdef"], []],
    ["abcdef", [], []],
    ["abcdef", [""], []],
    ["abcdef", ["abcdef"], ["0-6"]],
    ["xabcdefx", ["abcdef"], ["1-7"]],
    ["abcde", ["abcdef"], []],
    // One behind the other is two, one over the other is one.
    ["abcdefabcdef", ["abcdef"], ["0-6", "6-12"]],
    ["abcdefg", ["abcde", "cdefg"], ["0-7"]],
    ["abcdefg", ["cde", "abcdefg"], ["0-7"]],
    ["abcdefg", ["abc", "abcdef"], ["0-6"]],
    ["aaaa", ["aa"], ["0-4"]],
    // Short ones, and of the same beginning.
    ["a b", ["a", "b"], ["0-1", "2-3"]],
    ["secret1 secret22", ["secret1", "secret2", "secret22"], ["0-7", "8-16"]],
  ])("%j, %j", (text, values, want) => expect(found(text, ...values)).toEqual(want));

  it("leaves nothing of any of them uncovered", () => {
    const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 }), fc.array(short), (text, values) => {
        const covered = [...new Values(values).in(text)];
        for (const value of values)
          for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
            expect(covered.some(({ start, end }) => start <= at && at + value.length <= end)).toBe(true);
        expect([...new Values(values).among([text])].sort()).toEqual([...new Set(values)].filter((value) => text.includes(value)).sort());
      }),
    );
  });

  it("is found out without comparing each with each", () => {
    const values = new Values(Array.from({ length: 50_000 }, (_, at) => `password-${at}`));
    let count = 0;
    for (let at = 0; at < 50_000; at += 1) count += [...values.in(`the variable has password-${at} in it`)].length;
    expect(count).toBe(50_000);
  }, 60_000);
});
