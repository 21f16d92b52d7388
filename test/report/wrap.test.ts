import fc from "fast-check";
import { expect, it } from "vitest";
import { wrapped } from "../../src/report/wrap.ts";

it.each<[string, number | undefined, string[]]>([
  ["one two three", undefined, ["- one two three"]],
  ["one two three", 15, ["- one two three"]],
  ["one two three", 14, ["- one two", "    three"]],
  ["one two three", 9, ["- one two", "    three"]],
  ["one two three", 8, ["- one", "    two", "    three"]],
  ["incomprehensibilities", 8, ["- incomprehensibilities"]],
  ["a incomprehensibilities b", 8, ["- a", "    incomprehensibilities", "    b"]],
  ["", 8, ["- "]],
])("%j at %s", (text, columns, lines) => expect(wrapped(text, columns, "- ", 4)).toEqual(lines));

it("loses no word, and is no wider than is asked for where words are not", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), fc.integer({ min: 14, max: 60 }), (words, columns) => {
      const lines = wrapped(words.join(" "), columns, "- ", 4);
      expect(lines.join(" ").replace(/^- /, "").split(/ +/)).toEqual(words);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }),
  );
});
