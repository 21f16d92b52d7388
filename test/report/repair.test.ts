import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairLines } from "../../src/report/repair.ts";
import { applyEdits } from "../../src/text/edit.ts";
import { shownAs, span } from "../triage/found.ts";

const lines = (text: string, edits: readonly (readonly [start: number, end: number, text: string])[], shown = text): string[] =>
  repairLines(
    shownAs("a", text, shown),
    edits.map(([start, end, replacement]) => ({ span: span(start, end), text: replacement })),
  ).map(({ sign, line, text: each }) => `${line} ${sign} ${each}`);

describe("the lines that a repair changes", () => {
  it.each<[string, string, Parameters<typeof lines>[1], string[]]>([
    ["a word", "a\nUSER root\nb\n", [[7, 11, "app"]], ["2 - USER root", "2 + USER app"]],
    ["a new line", "a\nb\n", [[1, 1, "\nx"]], ["2 + x"]],
    ["a new line at the end, without its end", "a\nb", [[3, 3, "\nx"]], ["3 + x"]],
    ["a line that goes", "a\nb\nc\n", [[2, 4, ""]], ["2 - b"]],
    [
      "two places, numbered as they will be",
      "a\nb\nc\n",
      [
        [1, 1, "\nx\ny"],
        [4, 5, "C"],
      ],
      ["2 + x", "3 + y", "3 - c", "5 + C"],
    ],
    [
      "two places of a line",
      "a b c\n",
      [
        [0, 1, "A"],
        [4, 5, "C"],
      ],
      ["1 - a b c", "1 + A b C"],
    ],
    [
      "the same line twice, another between",
      "a\n",
      [
        [1, 1, "\nb"],
        [1, 1, "\nc"],
        [1, 1, "\nb"],
      ],
      ["2 + b", "3 + c"],
    ],
    [
      "the same change twice",
      "a\n",
      [
        [0, 1, "A"],
        [0, 1, "A"],
      ],
      ["1 - a", "1 + A"],
    ],
    [
      "changes that meet: the first",
      "abc\n",
      [
        [0, 2, "X"],
        [1, 3, "Y"],
      ],
      ["1 - abc", "1 + Xc"],
    ],
    ["nothing", "a\n", [[0, 1, "a"]], []],
    ["a tab and a control", "a\n", [[0, 1, "\tb\u001b##[x]"]], ["1 - a", "1 +     b<U+001B>## [x]"]],
  ])("%s", (_, text, edits, expected) => expect(lines(text, edits)).toEqual(expected));

  it("show no secret that lies beside the change", () => {
    expect(lines("A=hunter2x B=1\n", [[11, 14, "C=1"]], "A=******** B=1\n")).toEqual(["1 - A=******** B=1", "1 + A=******** C=1"]);
  });

  it("make the new text of the old one", () => {
    const word = fc.stringMatching(/^[ab\n]{0,6}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,20}$/), fc.array(fc.tuple(fc.nat(20), fc.nat(4), word), { maxLength: 3 }), (text, drawn) => {
        const edits: [number, number, string][] = [];
        for (const [from, length, replacement] of drawn.sort((a, b) => a[0] - b[0])) {
          const start = Math.max(from, (edits.at(-1)?.[1] ?? -1) + 1);
          if (start <= text.length) edits.push([start, Math.min(text.length, start + length), replacement]);
        }
        const after = applyEdits(
          text,
          edits.map(([start, end, each]) => ({ span: span(start, end), text: each })),
        ).split("\n");
        const old = text.split("\n");
        const changed = repairLines(
          shownAs("a", text),
          edits.map(([start, end, each]) => ({ span: span(start, end), text: each })),
        );
        const gone = new Set(changed.flatMap(({ sign, line }) => (sign === "-" ? [line - 1] : [])));
        const come = new Map(changed.flatMap(({ sign, line, text: each }) => (sign === "+" ? [[line - 1, each] as const] : [])));
        const kept = old.filter((__, at) => !gone.has(at));
        const made: string[] = [];
        for (let at = 0, next = 0; at < kept.length + come.size; at += 1) made.push(come.get(at) ?? (kept[next++] as string));
        expect(made).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });
});
