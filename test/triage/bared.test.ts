import { expect, it } from "vitest";
import { Source } from "../../src/text/source.ts";
import { baredTexts, shownBehind } from "../../src/triage/bared.ts";
import { found, reportOf } from "./found.ts";

/** A finding at a part of a text, under a name of its own. */
const at = (text: string, part: string, file = "a") => {
  const start = text.indexOf(part);
  return found({ rule: part, span: { file, start, end: start + part.length } });
};

/** The earlier text without what is gone, when something new is in the later one. */
function bared(before: string, gone: readonly string[], now: string, fresh: string, renamed: readonly [string, string][] = []) {
  const [source, later] = [new Source("a", before), new Source(renamed[0]?.[1] ?? "a", now)];
  const texts = baredTexts(
    {
      report: reportOf([at(now, fresh, later.path)], [later]),
      earlier: reportOf(
        gone.map((part) => at(before, part)),
        [source],
      ),
      renamed: new Map(renamed),
    },
    () => source,
    () => later,
  );
  return texts.get("a");
}

it.each<[string, string, readonly string[], string, string | undefined]>([
  ["a line that is gone", "a: 1\nb: bad\nc: 3\n", ["b: bad"], "a: 1\nc: 3\n", "a: 1\nc: 3\n"],
  ["the value of a key that is gone", "a: 1\n  b: bad # why\nc: 3\n", ["bad"], "a: 1\nc: 3\n", "a: 1\nc: 3\n"],
  ["an item of a list", "l:\n  - bad\n  - x\n", ["bad"], "l:\n  - x\n", "l:\n  - x\n"],
  ["an instruction", "FROM a\r\nUSER bad\r\nRUN x\r\n", ["bad"], "FROM a\r\nRUN x\r\n", "FROM a\r\nRUN x\r\n"],
  ["a value that was changed, as it is now", "  b: bad\nc: 3\n", ["bad"], "  b: good\nc: 3\n", "  b: good\nc: 3\n"],
  ["one of several in a line, and not those beside it", "l: [bad, x]\n", ["bad"], "l: []\n", "l: [, x]\n"],
  ["two findings about the same", "b: bad\nc: 3\n", ["bad", "b: bad"], "c: 3\n", "c: 3\n"],
  ["nothing whose line is still there", "web:\n  x: 1\n", ["web"], "web:\n  x: 1\n  y: 2\n", undefined],
  ["nothing of which nobody can tell what became of it", "b: bad\nc: 3\n", ["bad"], "b: one\nc: 3\nb: two\n", undefined],
])("takes away %s", (_, before, gone, now, text) => {
  expect(bared(before, gone, now, now.slice(-2, -1))?.text).toBe(text);
});

it("is asked for files alone in which something is new, whatever they were called", () => {
  expect(bared("b: bad\nc: 3\n", ["bad"], "c: 3\n", "3", [["a", "z"]])?.text).toBe("c: 3\n");
  const source = new Source("a", "b: bad\n");
  const states = {
    report: reportOf([], [source]),
    earlier: reportOf([at(source.text, "bad")], [source]),
    renamed: new Map<string, string>(),
  };
  expect(
    baredTexts(
      states,
      () => source,
      () => source,
    ).size,
  ).toBe(0);
});

it("shows nothing that the later state has written itself", () => {
  const texts = new Map([["a", bared("x: 1\nb: bad\nc: 3\n", ["bad"], "x: 1\nb: good\nc: 3\n", "3") ?? { text: "", written: [] }]]);
  const text = texts.get("a")?.text ?? "";
  const report = reportOf([at(text, "1"), at(text, "good"), at(text, "3")]);
  expect(shownBehind(report, texts).findings.map(({ rule }) => rule)).toEqual(["1", "3"]);
});
