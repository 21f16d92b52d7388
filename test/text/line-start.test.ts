import { expect, it } from "vitest";
import { lineStart, wholeLines } from "../../src/text/line-start.ts";

it.each([
  ["one\ntwo\n", 5, 4],
  ["one\ntwo\n", 4, 4],
  ["one\ntwo\n", 2, 0],
  ["\uFEFFone\ntwo", 3, 1],
  ["\uFEFFone\ntwo", 1, 1],
])("the line of %j at %i begins at %i", (text, at, start) => {
  expect(lineStart(text, at)).toBe(start);
});

it.each([
  ["one\ntwo\nthree", 5, 6, "two\n"],
  ["one\r\ntwo\r\n", 1, 2, "one\r\n"],
  ["one\ntwo", 5, 6, "two"],
  ["\uFEFFone\ntwo", 2, 3, "one\n"],
])("of %j the lines from %i to %i are %j", (text, from, to, lines) => {
  const { start, end } = wholeLines(text, { file: "a", start: from, end: to });
  expect(text.slice(start, end)).toBe(lines);
});
