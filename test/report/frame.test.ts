import { describe, expect, it } from "vitest";
import { type FrameLine, frame } from "../../src/report/frame.ts";
import { placeOf } from "../../src/report/place.ts";
import { shownAs } from "../triage/found.ts";

/** The frame of what stands between `[|` and `|]` in a text. */
function framed(marked: string, shown?: string): string[] {
  const start = marked.indexOf("[|");
  const end = marked.indexOf("|]") - 2;
  const source = shownAs("a", marked.replace(/\[\||\|\]/g, ""), shown);
  return drawn(frame(source, [{ span: { file: "a", start, end }, isMain: true }]));
}

/** The lines of a frame as one reads them. */
function drawn(lines: readonly FrameLine[]): string[] {
  return lines.map((each) => {
    if (each.kind === "gap") return "...";
    if (each.kind === "source") return `${each.line} | ${each.text}`.trimEnd();
    return `  | ${" ".repeat(each.indent)}<${each.marks}>${each.label ? ` ${each.label}` : ""}`;
  });
}

const wide = (length: number, from = 0): string => Array.from({ length }, (_, at) => String.fromCharCode(97 + ((from + at) % 26))).join("");

const rows: readonly [string, string, readonly string[]][] = [
  ["a word on the first line", "[|USER|] root\nCMD a\n", ["1 | USER root", "  | <^^^^>"]],
  [
    "a word in the middle, with the line before",
    "FROM a\nUSER [|root|] # b\nCMD a\n",
    ["1 | FROM a", "2 | USER root # b", "  |      <^^^^>"],
  ],
  ["an empty place", "FROM a\nUSER[||] b\n", ["1 | FROM a", "2 | USER b", "  |     <^>"]],
  ["an empty place at the end of a line", "USER[||]\nCMD\n", ["1 | USER", "  |     <^>"]],
  ["an empty place in an empty file", "[||]", ["1 |", "  | <^>"]],
  ["a whole line with its end", "[|FROM a\n|]CMD\n", ["1 | FROM a", "  | <^^^^^^>"]],
  ["two lines, from where each begins", "RUN [|a \\\n  && b|] c\n", ["1 | RUN a \\", "  |     <^^^>", "2 |   && b c", "  |   <^^^^>"]],
  ["three lines, an empty one among them", "[|a\n\n  b|]\nc\n", ["1 | a", "  | <^>", "2 |", "  | <^>", "3 |   b", "  |   <^>"]],
  ["more lines than three", "x\n[|a\nb\nc\nd|]\n", ["1 | x", "2 | a", "  | <^>", "3 | b", "  | <^>", "4 | c", "  | <^>", "..."]],
  ["lines whose numbers get longer", `${"\n".repeat(8)}x\n[|y|]\n`, ["9 | x", "10 | y", "  | <^>"]],
  ["tabs, which are four blanks", "\tRUN\t[|a\tb|]\n", ["1 |     RUN    a    b", "  |            <^^^^^^>"]],
  ["a control, which is spelled out", "a\u001b[|b\u0007|]c\n", ["1 | a<U+001B>b<U+0007>c", "  |          <^^^^^^^^^>"]],
  ["the end of a line that is shown as it is", "#a ~b[||]\n", ["1 | #a ~b", "  |      <^>"]],
  ["characters of two units", "😀😀 [|😀|]b\n", ["1 | 😀😀 😀b", "  |      <^^>"]],
  ["a log command, which is broken", "##[add]x [|b|]\n", ["1 | # #[add]x b", "  |           <^>"]],
  ["blanks at the end", "[|a|]  \n", ["1 | a", "  | <^>"]],
  [
    "a secret, which is masked",
    "ENV DB_PASSWORD=hunter2x [|A|]=1\n",
    ["1 | ENV DB_PASSWORD=******** A=1", "  |                          <^>"],
  ],
];

describe("the frame of", () => {
  it.each(rows)("%s", (_, marked, lines) => expect(framed(marked)).toEqual(lines));

  it.each(rows)("%s: the same where lines end with CRLF", (_, marked, lines) => {
    expect(framed(marked.replaceAll("\n", "\r\n"))).toEqual(lines);
  });

  it("a place after a blank line has none before it", () => {
    expect(framed("a\n\n[|c|]\n")).toEqual(["3 | c", "  | <^>"]);
  });

  it("several places: each with its marks, and dots for what lies between", () => {
    const source = shownAs("a", "one\ntwo\nthree\nfour\nfive\nsix six\nseven\n");
    const at = (start: number, end: number) => ({ file: "a", start, end });
    const marks = [
      { span: at(4, 7), isMain: true },
      { span: at(14, 18), label: "and here", isMain: false },
      { span: at(24, 27), isMain: true },
      { span: at(28, 31), label: "twice", isMain: false },
    ];
    expect(drawn(frame(source, marks))).toEqual([
      "1 | one",
      "2 | two",
      "  | <^^^>",
      "3 | three",
      "4 | four",
      "  | <----> and here",
      "5 | five",
      "6 | six six",
      "  | <^^^>",
      "  |     <---> twice",
    ]);
    expect(drawn(frame(source, [marks[0], marks[2]] as typeof marks))).toEqual([
      "1 | one",
      "2 | two",
      "  | <^^^>",
      "...",
      "6 | six six",
      "  | <^^^>",
    ]);
    // The line before belongs to the finding, and not to what else is shown.
    expect(drawn(frame(source, [marks[1], marks[2]] as typeof marks))).toEqual([
      "4 | four",
      "  | <----> and here",
      "5 | five",
      "6 | six six",
      "  | <^^^>",
    ]);
  });

  it("a label beside the last line of its place", () => {
    const source = shownAs("a", "RUN a \\\n  b\n");
    expect(drawn(frame(source, [{ span: { file: "a", start: 4, end: 11 }, label: "both", isMain: true }]))).toEqual([
      "1 | RUN a \\",
      "  |     <^^^>",
      "2 |   b",
      "  |   <^> both",
    ]);
  });

  it("what must not be shown shows it in no line", () => {
    expect(framed("A: hunter2x\nB: [|hunter2x|]\n", "A: ********\nB: ********\n")).toEqual([
      "1 | A: ********",
      "2 | B: ********",
      "  |    <^^^^^^^^>",
    ]);
  });
});

describe("a long line", () => {
  it("of 160 characters is shown whole, a longer one is cut at its end", () => {
    expect(framed(`[|a|]${wide(159, 1)}\n`)).toEqual([`1 | ${wide(160)}`, "  | <^>"]);
    expect(framed(`[|a|]${wide(160, 1)}\n`)).toEqual([`1 | ${wide(160)}...`, "  | <^>"]);
  });

  it("is cut on both sides around the place, which stays in sight", () => {
    const marked = `${wide(200)}[|${wide(3, 200)}|]${wide(200, 203)}\n`;
    expect(framed(marked)).toEqual([`1 | ...${wide(160, 161)}...`, `  | ${" ".repeat(42)}<^^^>`]);
  });

  it("is cut at its beginning when the place is near its end", () => {
    const marked = `${wide(298)}[|${wide(2, 298)}|]\n`;
    expect(framed(marked)).toEqual([`1 | ...${wide(160, 140)}`, `  | ${" ".repeat(161)}<^^>`]);
  });

  it("before the place is shown from its beginning", () => {
    expect(framed(`${wide(300)}\n${wide(250)}[|b|]${wide(90)}\n`)[0]).toBe(`1 | ${wide(160)}...`);
  });

  it("is marked as far as it is shown", () => {
    expect(framed(`[|${wide(300)}|]\n`)).toEqual([`1 | ${wide(160)}...`, `  | <${"^".repeat(160)}>`]);
  });

  it("shows no part of a secret that is cut through", () => {
    const marked = `${wide(120)} DB_PASSWORD=${"Xy7".repeat(30)}${wide(60)} [|b|]\n`;
    expect(framed(marked)[0]).toMatch(/^1 \| \.\.\.ASSWORD=\*{150} b$/);
    expect(framed(`[|b|] ${wide(130)} DB_PASSWORD=${"Xy7".repeat(30)}\n`)[0]).toMatch(/ DB_PASSWORD=\*+\.\.\.$/);
  });

  it("is masked in the part that is shown, and where a secret is cut", () => {
    expect(framed(`[|b|] c${wide(9_000)}\n`)[0]).toBe(`1 | b c${wide(157)}...`);
    expect(framed(`[|b|] DB_PASSWORD=hunter2x ${wide(20_000)}\n`)[0]).toBe(`1 | b DB_PASSWORD=******** ${wide(137)}...`);
  });
});

describe("a place as people count", () => {
  const sources = new Map([["a", shownAs("a", "ab\ncd\n")]]);
  it.each([
    [0, 1, 1, 1, 1, 2],
    [3, 5, 2, 1, 2, 3],
    [1, 4, 1, 2, 2, 2],
    [6, 6, 3, 1, 3, 1],
  ])("from %i to %i begins at %i:%i and ends at %i:%i", (start, end, line, column, endLine, endColumn) => {
    expect(placeOf({ sources }, { file: "a", start, end })).toEqual({ path: "a", line, column, endLine, endColumn });
  });

  it("is the beginning in a file that nobody has", () => {
    expect(placeOf({ sources }, { file: "b", start: 3, end: 5 })).toEqual({ path: "b", line: 1, column: 1, endLine: 1, endColumn: 1 });
  });
});
