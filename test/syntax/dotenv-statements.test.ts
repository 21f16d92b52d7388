import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { environmentFrom } from "../../src/frontends/compose/environment.ts";
import { type Format, readDotenv, statementsIn } from "../../src/syntax/dotenv.ts";
import { HOLE } from "../../src/syntax/image-reference.ts";
import { Source } from "../../src/text/source.ts";

/** Name, value with variables unfilled, and what is marked, of every statement; `undefined` is a name alone. */
const read = (text: string, format: Format = "dotenv"): [string, string | undefined, string, string][] =>
  statementsIn(new Source("a.env", text), format).map(({ name, text: value, span, valueSpan }) => [
    name,
    value,
    text.slice(span.start, span.end),
    text.slice(valueSpan.start, valueSpan.end),
  ]);

// What `docker compose config` (2.40) makes of each.
describe("a line of an env file", () => {
  it.each<[string, [string, string | undefined, string, string][]]>([
    ["A=1", [["A", "1", "A=1", "1"]]],
    ["  export \t A=1", [["A", "1", "A=1", "1"]]],
    ["exported=2", [["exported", "2", "exported=2", "2"]]],
    ["A: v", [["A", "v", "A: v", "v"]]],
    ["A =v", [["A", "v", "A =v", "v"]]],
    ["A=  a b \t", [["A", "a b", "A=  a b", "a b"]]],
    [
      "A=v\r\nB='w'\r\n",
      [
        ["A", "v", "A=v", "v"],
        ["B", "w", "B='w'", "'w'"],
      ],
    ],
    ["A= # comment", [["A", "# comment", "A= # comment", "# comment"]]],
    ["A=#x", [["A", "#x", "A=#x", "#x"]]],
    ["A=a #b", [["A", "a", "A=a", "a"]]],
    ["A=a\t#b", [["A", "a\t#b", "A=a\t#b", "a\t#b"]]],
    ["A=a#b", [["A", "a#b", "A=a#b", "a#b"]]],
    ["A='it\\'s $B \\n'", [["A", "it's $B \\n", "A='it\\'s $B \\n'", "'it\\'s $B \\n'"]]],
    ['A="a\\tb\\"c \\$A $B" # c', [["A", 'a\tb"c $$A $B', 'A="a\\tb\\"c \\$A $B"', '"a\\tb\\"c \\$A $B"']]],
    ['A="\\0101 \\a \\v \\e \\012"', [["A", "A \x07 \v \\e \\12", 'A="\\0101 \\a \\v \\e \\012"', '"\\0101 \\a \\v \\e \\012"']]],
    [
      'A="x\ny"\nB=1',
      [
        ["A", "x\ny", 'A="x\ny"', '"x\ny"'],
        ["B", "1", "B=1", "1"],
      ],
    ],
    [
      "A\nB=1\n",
      [
        ["A", undefined, "A", "A"],
        ["B", "1", "B=1", "1"],
      ],
    ],
    ["A", []],
    [
      "1A=1\nwith.dot=1\nwith-dash=1\nbr[0]=x\né=1\n",
      ["1A=1", "with.dot=1", "with-dash=1", "br[0]=x", "é=1"].map((line) => [
        ...(line.split("=") as [string, string]),
        line,
        line.slice(line.indexOf("=") + 1),
      ]),
    ],
    ["# A=1\n\n \t\n#B=2", []],
    ["\uFEFFA=1", [["A", "1", "A=1", "1"]]],
    // Compose refuses these lines, and the file with them.
    ["not a line\nA=1", [["A", "1", "A=1", "1"]]],
    [
      "A='open\nB=1",
      [
        ["A", "'open", "A='open", "'open"],
        ["B", "1", "B=1", "1"],
      ],
    ],
  ])("%j", (text, want) => expect(read(text)).toEqual(want));

  it.each<[string, [string, string | undefined, string, string][]]>([
    ["A='q' # c\n", [["A", "'q' # c", "A='q' # c", "'q' # c"]]],
    [
      "  A=b=c  \r\nB=\n",
      [
        ["A", "b=c  ", "A=b=c  ", "b=c  "],
        ["B", "", "B=", ""],
      ],
    ],
    ["A\n#B=1\n", [["A", undefined, "A", "A"]]],
    ["\uFEFFA=1", [["A", "1", "A=1", "1"]]],
    ["A: 1\nB =2", []],
  ])("%j in a raw file", (text, want) => expect(read(text, "raw")).toEqual(want));
});

describe("variables of an env file", () => {
  const outer = new Map([["P", { value: "project", span: { file: ".env", start: 0, end: 0 } }]]);
  it.each<[string, Record<string, string>]>([
    ["P=file\nA=$P", { P: "file", A: "project" }],
    ["A=1\nB=$A\nC='$A'\nD=\\$A\nE=$$A", { A: "1", B: "1", C: "$A", D: "\\1", E: "$A" }],
    ["P\nQ\nA=1", { P: "project", A: "1" }],
    ["A=$Q-${Q:-d}", { A: `${HOLE}-d` }],
  ])("%j", (text, want) => {
    const values = readDotenv(new Source("a.env", text), { outer });
    expect(Object.fromEntries([...values].map(([name, { value }]) => [name, value]))).toEqual(want);
  });

  it("may use those of the files before it", () => {
    const texts: Record<string, string> = { a: "A=1\nB=1\n", b: "B=${A}2\n" };
    const values = environmentFrom(["a", "b"], { source: (path) => new Source(path, texts[path] ?? "") });
    expect([...values].map(([name, { value }]) => `${name}=${value}`)).toEqual(["A=1", "B=12"]);
  });
});

it("reads any text in one go, names and values where it says they are", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("A", "=", ":", "'", '"', "\\", "\n", " ", "#", "$A", "export ", "\r", "x"), { maxLength: 60 }),
      (parts) => {
        const text = parts.join("");
        for (const format of ["dotenv", "raw"] as const)
          for (const { name, span, valueSpan } of statementsIn(new Source("a.env", text), format)) {
            expect(text.slice(span.start, span.start + name.length)).toBe(name);
            expect(span.start <= valueSpan.start && valueSpan.start <= valueSpan.end && valueSpan.end === span.end).toBe(true);
          }
      },
    ),
  ));

it.each([`A='`, `A="`, "A=\\", " ", "export ", "A.", "A=${", "$A", "\r"])("reads many %j in one go", (piece) => {
  for (const text of [piece.repeat(50_000), `${piece}\n`.repeat(50_000)])
    for (const format of ["dotenv", "raw"] as const) expect(statementsIn(new Source("a.env", text), format).length).toBeLessThan(50_001);
});
