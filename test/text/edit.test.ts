import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, joined } from "../../src/text/edit.ts";

const text = "a: 1\nb: 2\nc: 3";
const edit = (start: number, end: number, by = ""): Edit => ({ span: { file: "f", start, end }, text: by });

describe("edits that belong together", () => {
  it.each<[what: string, edits: readonly Edit[], result: string]>([
    ["a line comes where the last one goes", [edit(5, 10), edit(9, 9, "\nd: 4")], "a: 1\nd: 4\nc: 3"],
    ["several come", [edit(9, 9, "\nd: 4"), edit(5, 10), edit(9, 9, "\ne: 5")], "a: 1\nd: 4\ne: 5\nc: 3"],
    ["at the end of the file", [edit(10, 14), edit(14, 14, "\nd: 4")], "a: 1\nb: 2\nd: 4"],
    ["lines that stand apart", [edit(0, 5), edit(9, 9, "\nd: 4")], "b: 2\nd: 4\nc: 3"],
    ["a line that a comment stays of", [edit(5, 9, "# b"), edit(9, 9, "\nd: 4")], "a: 1\n# b\nd: 4\nc: 3"],
    [
      "what is further inside comes first",
      [edit(4, 4, "\nd: 4"), edit(9, 9, "\n  - x"), edit(4, 4, "\n  - y"), edit(4, 4, "\ne: 5"), edit(4, 4, "\n  - z")],
      "a: 1\n  - y\n  - z\nd: 4\ne: 5\nb: 2\n  - x\nc: 3",
    ],
    [
      "the deeper of two that come at one place is first",
      [edit(9, 9, "\nd: 4"), edit(9, 9, "\n  - e"), edit(9, 9, " # f")],
      "a: 1\nb: 2 # f\n  - e\nd: 4\nc: 3",
    ],
    ["an item, and a key as deep", [edit(9, 9, "\nd: 4"), edit(9, 9, "\n- e"), edit(9, 9, "\nf: 5")], "a: 1\nb: 2\n- e\nd: 4\nf: 5\nc: 3"],
    ["no line", [edit(5, 6), edit(6, 6, "x")], "a: 1\nx: 2\nc: 3"],
  ])("%s", (_, edits, result) => expect(applyEdits(text, joined(edits))).toBe(result));

  it("of another file are left alone", () => {
    const other = { span: { file: "g", start: 9, end: 9 }, text: "\nd: 4" };
    expect(joined([edit(5, 10), other])).toEqual([edit(5, 10), other]);
  });

  it("and of those of several repairs the deeper lines come first, too", () => {
    const edits = [edit(9, 9, "\nd: 4"), edit(9, 9, "\n  - e"), edit(9, 9, "\n- f"), edit(9, 9, " # g")];
    expect(applyEdits(text, edits)).toBe("a: 1\nb: 2 # g\n  - e\n- f\nd: 4\nc: 3");
  });
});
