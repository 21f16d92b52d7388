import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../../bench/generate.ts";
import { readAnyYaml, readYaml } from "../../src/syntax/yaml.ts";
import { readPlainYaml } from "../../src/syntax/yaml-plain.ts";
import { mostSigns } from "../../src/syntax/yaml-size.ts";
import { Source } from "../../src/text/source.ts";

const whole = (text: string) => readAnyYaml(new Source("f.yaml", text));
const plain = (text: string) => readPlainYaml(text, "f.yaml");
const made = (text: string) => ({ roots: [plain(text)], suppressions: [], hidden: [], otherKeys: [], faults: [] });

describe("what is read in one pass is what the parser of everything makes of it", () => {
  it.each([
    ["a text", "a: b\n"],
    ["no line end", "a: b"],
    ["two keys, with lines between", "\n\na: b\n\n\nb_c-d.e/f: c\n\n"],
    ["below one another", "a:\n  b:\n    c: d\n  e: f\n"],
    ["texts in quotes", 'a: "b: c # d"\nb: \'{}\'\nc: ""\nd: \'"\'\n'],
    ["a list", "a:\n  - b\n  - 'c'\nb: c\n"],
    ["a list no deeper than its key", "a:\n- b\n- c\nb: c\n"],
    ["a list of mappings", "a:\n  - b: c\n    d: e\n  -   f: g\n      h:\n        - i: j\n"],
    ["colons and marks in texts", "a: b:c\nb: http://x/#y\nc: 80:80\nd: a&b*c!d|e>f%g@h`i?j,k[l]m{n}o\ne: -x\nf: --y\ng: ~/z\n"],
    ["brackets", "a: [ALL]\nb: []\nc: [ a , \"b c\", 'd',1, true ]\nd: {}\ne:\n  - [x, y,]\n  - {}\n"],
    [
      "numbers",
      "a: 1\nb: 1_000\nc: 0x1f\nd: 010\ne: 1.5\nf: .5\ng: -1\nh: +1\ni: 1e3\nj: 0899\nk: 0o17\nl: 0b11\nm: 1.2.3\nn: -\n".replace(
        "n: -\n",
        "",
      ),
    ],
    ["words", "a: true\nb: True\nc: FALSE\nd: null\ne: ~\nf: yes\ng: No\nh: nULL\ni: NULL\n"],
    ["words in brackets", "a: [true, null, 1, 1.0, 2024-01-02]\n"],
    ["dates", "a: 2024-01-02\nb: 2024-13-02\nc: 2024-01-02 10:00:00\n"],
    ["nothing", "a:\nb:   \nc:\n  d:\n  e:\nf: g\n"],
    ["nothing at the end, with blanks", "a:\n  b:  \n\n"],
    [
      "comments behind what they are deeper than",
      "a:\n  b: c\n    # d\ne:\n  f:\n    g: h\n      # i\n  # j\n# k\nl:\n  - m\n  # n\n    # o\np: q\n  # r\n",
    ],
    ["comments", "# a\na: b # c\n# d\nb: # e\n  # f\n  c: d#e\n# g\n  f: g\n# h\n"],
    ["a comment behind the last of a list", "a:\n  - b # c\nd: e\n"],
    ["a comment behind brackets and quotes", "a: [b] # c\nb: 'c'   # d\nc: {} #\n"],
    ["the mark of a document", "# a\n---\na: b\n"],
    ["other alphabets", "a: é — 中文 → 🙂 “x”\nb: 'ü'\n# ï…\n"],
    ["what the benchmark measures", compose(3, 4)],
  ])("%s: %#", (_, text) => {
    expect(plain(text)).toBeDefined();
    expect(made(text)).toEqual(whole(text));
  });

  it.each([
    ["an anchor", "a: &b c\n"],
    ["an alias", "a: *b\n"],
    ["a tag", "a: !reset b\n"],
    ["a merge key", "<<: b\n"],
    ["a block", "a: |\n  b\n"],
    ["a folded block", "a: >\n  b\n"],
    ["a text of two lines", "a: b\n  c\n"],
    ["a text of two lines in a list", "a:\n  - b\n    c\n"],
    ["a text of two lines in quotes", 'a: "b\n  c"\n'],
    ["an escape", 'a: "b\\n"\n'],
    ["a quote in quotes", "a: 'b''c'\n"],
    ["something behind quotes", "a: 'b' c\n"],
    ["no blank before a comment", "a: 'b'# c\n"],
    ["a key in quotes", '"a": b\n'],
    ["a key that is a number", "1: b\n"],
    ["a key that is true", "true: b\n"],
    ["a key that is nothing", "~: b\n"],
    ["a key twice", "a: b\na: c\n"],
    ["a key with a blank", "a b: c\n"],
    ["a key in a text", "a: b: c\n"],
    ["a text that ends as a key", "a: b:\n"],
    ["a question", "? a\n: b\n"],
    ["a mapping in braces", "a: {b: c}\n"],
    ["brackets over two lines", "a: [b,\n  c]\n"],
    ["brackets in brackets", "a: [[b]]\n"],
    ["a pair in brackets", "a: [b: c]\n"],
    ["a comma too many", "a: [,]\n"],
    ["two values without a comma", "a: ['b' 'c']\n"],
    ["a list in a list", "a:\n  - - b\n"],
    ["a dash alone", "a:\n  -\n    b: c\n"],
    ["a tab", "a:\tb\n"],
    ["a carriage return", "a: b\r\n"],
    ["a hard blank", "a: b\u00a0\n"],
    ["a wide blank", "a: b\u3000c\n"],
    ["the mark of order", "\ufeffa: b\n"],
    ["a line that belongs nowhere", "a:\n    b: c\n  d: e\n"],
    ["a list deeper than its items", "a:\n  - b\n    - c\n"],
    ["a list below a text", "a: b\n- c\n"],
    ["two documents", "a: b\n---\nc: d\n"],
    ["the end of a document", "a: b\n...\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["an indented file", "  a: b\n"],
    ["a list", "- a\n"],
    ["a text", "a\n"],
    ["nothing at all", ""],
    ["comments alone", "# a\n"],
    ["a comment deeper than a value that follows", "a:\n    # b\n  c: d\n"],
    ["a comment behind nothing", "a: # b\nc: d\n"],
    ["a comment below nothing", "a:\n# b\nc: d\n"],
    ["no number", "a: .nan\nb: -.inf\n"],
    ["a reserved sign", "a: @b\n"],
    ["a long line", `a: ${"b".repeat(2000)}\n`],
    ["more than is read", `a: b\n${"#\n".repeat(mostSigns)}`],
    ["levels over levels", Array.from({ length: 60 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
  ])("leaves the rest to that: %s: %#", (_, text) => expect(plain(text)).toBeUndefined());

  const files = readdirSync("fixtures", { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/.test(path));
  it("in every fixture", () => {
    const texts = files.map((path) => readFileSync(join("fixtures", path), "utf8")).filter((text) => plain(text));
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(made(text).roots).toEqual(whole(text).roots);
  });

  const word = fc.constantFrom(
    "a",
    "b c",
    "1",
    "true",
    "~",
    "-x",
    "x:y",
    "'q r'",
    '"s"',
    "[t, 'u']",
    "{}",
    "",
    " ",
    "#",
    " # w",
    "[",
    "'",
    ": ",
    "- ",
    "&a",
    "|",
    "é",
    "2024-01-02",
    "?",
    ",",
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "", " ", "  ", "  ", "    "),
      fc.constantFrom("", "- ", "-  "),
      fc.constantFrom("a:", "b:", "c: ", "# d", "", "e"),
      word,
      fc.constantFrom("", " ", " # z"),
    )
    .map((parts) => parts.join(""));
  const lines =
    "a:\n  b:\n    - c\n    - d: e\n      f: [g]\n    -   h: 'i'\n        j: k # l\n  m: n\no:\n- p\n- q:\n    r: {}\ns:\n  t:\n    u: v".split(
      "\n",
    );
  const comments = fc.array(
    fc.record({ at: fc.nat({ max: lines.length }), indent: fc.nat({ max: 9 }), before: fc.constantFrom("", "", "\n") }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  it("wherever comments stand", () => {
    let read = 0;
    fc.assert(
      fc.property(comments, fc.boolean(), (some, isEnded) => {
        const above = (line: number) =>
          some.filter(({ at }) => at === line).map(({ indent, before: blank }) => `${blank}${" ".repeat(indent)}# x`);
        const all = [...lines.flatMap((line, at) => [...above(at), line]), ...above(lines.length)];
        const text = `${all.join("\n")}${isEnded ? "\n" : ""}`;
        if (!plain(text)) return;
        read += 1;
        expect(made(text)).toEqual(whole(text));
      }),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(1500);
  });

  it("in whatever lines make", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        if (plain(text)) expect(made(text)).toEqual(whole(text));
      }),
      { numRuns: 4000 },
    );
  });
});

it("leaves a file that asks for something to be ignored to the parser that knows its comments", () => {
  expect(readYaml(new Source("f.yaml", "a: b # seaworthy: ignore\n")).suppressions).toHaveLength(1);
});
