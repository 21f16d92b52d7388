import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShellWord } from "../../src/model/script.ts";
import { commandLines } from "../../src/secrets/lines.ts";

/** The command lines of a text that begin with a program, one line each: words as they are typed, and what they mean where that differs. */
function view(text: string): string[] {
  const word = ({ text: meant, literal, span }: ShellWord): string => {
    expect([literal, span.file]).toEqual([meant, ""]);
    const typed = text.slice(span.start, span.end);
    return typed === meant ? meant : `${typed} (${meant.replaceAll("\uFFFC", "?")})`;
  };
  return commandLines(text)
    .filter(({ name }) => name !== "")
    .map(({ name, words, redirects, feeds }) =>
      [
        `${name}:`,
        words.map(word).join(", "),
        ...redirects.map(({ operator, target }) => `${operator}${word(target)}`),
        ...feeds.map((each) => `into ${each.name}`),
      ].join(" "),
    );
}

describe("command lines are found in text that nobody has parsed", () => {
  it.each<[what: string, text: string, lines: readonly string[]]>([
    ["a program and its words", "mysql -pX app", ["mysql: mysql, -pX, app"]],
    ["a program with its folder", "/usr/bin/mysql -pX", ["mysql: /usr/bin/mysql, -pX"]],
    ["a program after others", "sudo -u x mysql -pX", ["sudo: sudo, -u, x, mysql, -pX", "mysql: mysql, -pX"]],
    ["the last first", "mysql a; curl b & redis-cli c", ["redis-cli: redis-cli, c", "curl: curl, b", "mysql: mysql, a"]],
    ["what stands in parentheses and backquotes", "(mysql a)`curl b`", ["curl: curl, b", "mysql: mysql, a"]],
    [
      "what stands around and, or and two ends",
      "mysql a&&curl b||redis-cli c;;sshpass d",
      ["sshpass: sshpass, d", "redis-cli: redis-cli, c", "curl: curl, b", "mysql: mysql, a"],
    ],
    ["nothing where nobody gives anything", "make a b", []],
    ["nothing of programs that take none", "make a --token b", []],
    ["two programs of one line", "mysql a curl b", ["mysql: mysql, a, curl, b", "curl: curl, b"]],
    ["a program once", "mysql a mysql b", ["mysql: mysql, a, mysql, b"]],
    [
      "programs that print or set passwords",
      "echo a > x; cat mysql; passwd y",
      ["passwd: passwd, y", "cat: cat, mysql", "mysql: mysql", "echo: echo, a >x"],
    ],
    // Pipes
    ["what a program feeds", "echo a | chpasswd", ["chpasswd: chpasswd", "echo: echo, a into chpasswd"]],
    [
      "all of a line, since the first may start the next",
      "mysql a | sudo chpasswd echo",
      ["sudo: sudo, chpasswd, echo", "chpasswd: chpasswd, echo", "echo: echo", "mysql: mysql, a into sudo into chpasswd into echo"],
    ],
    ["nothing through an or", "echo mysql || chpasswd", ["chpasswd: chpasswd", "echo: echo, mysql", "mysql: mysql"]],
    ["nothing through an end", "mysql a; chpasswd", ["chpasswd: chpasswd", "mysql: mysql, a"]],
    ["nothing through a program unknown", "mysql a | make", ["mysql: mysql, a"]],
    ["nothing past the next", "mysql a | make | chpasswd", ["chpasswd: chpasswd", "mysql: mysql, a"]],
    // Quotes and escapes
    ["a quoted word", "mysql 'a b' \"c d\"", ["mysql: mysql, 'a b' (a b), \"c d\" (c d)"]],
    ["a word of several pieces", "mysql a'b'\"c\"d", ["mysql: mysql, a'b'\"c\"d (abcd)"]],
    ["an empty word", "mysql '' a", ["mysql: mysql, '' (), a"]],
    ["an escape", "mysql a\\ b \\'c", ["mysql: mysql, a\\ b (a b), \\'c ('c)"]],
    ["an escape at the end", "mysql a\\", ["mysql: mysql, a\\"]],
    ["an escape in double quotes", 'mysql "a\\"b"', ['mysql: mysql, "a\\"b" (a"b)']],
    ["none in single quotes", "mysql 'a\\' b", ["mysql: mysql, 'a\\' (a\\), b"]],
    ["an apostrophe", "mysql it's -pX", ["mysql: mysql, it, s, -pX"]],
    ["a quote that another line closes", "mysql 'a\nmysql b'", ["mysql: mysql, a", "mysql: mysql, b"]],
    ["a line within quotes", "sh -c 'mysql a'", ["mysql: mysql, a"]],
    ["one in double quotes, too", 'sh -c "mysql \\"a b\\""', ['mysql: mysql, \\"a b\\ (a b)']],
    ["what is quoted in it", "sh -c \"mysql -p'a b'\"", ["mysql: mysql, -p'a b' (-pa b)"]],
    ["nothing in a quoted word without blanks", "x'mysql'", []],
    ["a quoted program", "'mysql' a", ["mysql: 'mysql' (mysql), a"]],
    // Variables
    ["a variable", "mysql $A ${B:-c d} a$E_1-x", ["mysql: mysql, $A (?), ${B:-c d} (?), a$E_1-x (a?-x)"]],
    ["a variable in double quotes", 'mysql "a $B c"', ['mysql: mysql, "a $B c" (a ? c)']],
    ["none in single quotes", "mysql 'a $B'", ["mysql: mysql, 'a $B' (a $B)"]],
    ["a dollar", "mysql $ a$ $-", ["mysql: mysql, $, a$, $-"]],
    ["no variable over lines", "mysql ${a\n}", ["mysql: mysql, ${a"]],
    // Redirections
    ["files written", "mysql a >b >> c >| d &> e", ["mysql: mysql, a >b >>c >|d"]],
    ["files read", "mysql a <b <> c <& 3", ["mysql: mysql, a <b <>c <&3"]],
    ["a text", "mysql <<< 'a b'", ["mysql: mysql <<<'a b' (a b)"]],
    ["a here-document, whose text stands elsewhere", "mysql <<EOF x <<- END", ["mysql: mysql, x <EOF <END"]],
    ["streams", "mysql 2>&1 a 1> b", ["mysql: mysql, a >&1 >b"]],
    ["a word before a redirection", "mysql a2>b", ["mysql: mysql, a2 >b"]],
    ["a number of two digits", "mysql 12>b", ["mysql: mysql, 12 >b"]],
    ["a redirection to nothing", "mysql a > ; curl b", ["curl: curl, b", "mysql: mysql, a"]],
    // Lines
    ["lines", "mysql a\ncurl b\r\nredis-cli c", ["mysql: mysql, a", "curl: curl, b", "redis-cli: redis-cli, c"]],
    ["a line that goes on", "mysql a \\\n  b \\\r\n c", ["mysql: mysql, a, b, c"]],
    ["a line that goes on in the middle of a word", "mysql a\\\nb", ["mysql: mysql, a, b"]],
    ["a line that says nothing before one that does", "make\n\nmysql a", ["mysql: mysql, a"]],
    // Lists
    ["a list in JSON", '["mysql", "-pX", "a, b"]', ['mysql: "mysql" (mysql), "-pX" (-pX), "a, b" (a, b)']],
    ["a list in JSON without blanks", '["mysql","-pX"]', ['mysql: "mysql" (mysql), "-pX" (-pX)']],
    ["a list in YAML on one line", "[mysql, -pX]", ["mysql: mysql, -pX"]],
    ["a list in YAML", "command:\n  - mysql\n  - -pX\n- a", ["mysql: mysql, -pX, a"]],
    ["a list with carriage returns", "- mysql\r\n- -pX", ["mysql: mysql, -pX"]],
    ["the punctuation of lists in a word", "mysql a,b {c} [d] e[f] g{h,i}j k, l] m}", ["mysql: mysql, a,b, c, d, e[f, g{h,i}j, k, l, m"]],
    ["punctuation before a quote", "mysql a,'b' c]\"d\" e}}", ["mysql: mysql, a, 'b' (b), c, \"d\" (d), e"]],
    ["punctuation after a quote", "mysql 'a'}b 'c',d 'e']", ["mysql: mysql, 'a' (a), b, 'c' (c), d, 'e' (e)"]],
  ])("%s: %j", (_, text, lines) => expect(view(text)).toEqual(lines));

  it("and without a program, for options that tell by themselves", () => {
    expect(commandLines("make --token a")).toEqual([
      {
        name: "",
        words: [
          { text: "make", literal: "make", span: { file: "", start: 0, end: 4 } },
          { text: "--token", literal: "--token", span: { file: "", start: 5, end: 12 } },
          { text: "a", literal: "a", span: { file: "", start: 13, end: 14 } },
        ],
        redirects: [],
        feeds: [],
      },
    ]);
    expect(commandLines("mysql a > b").map(({ name, redirects }) => [name, redirects.length])).toEqual([
      ["", 0],
      ["mysql", 1],
    ]);
  });
});

describe("what nobody writes is not followed", () => {
  it("more programs than that in one line", () => {
    const names = Array.from({ length: 20 }, (_, at) => `mariadb-${at}`);
    expect(
      commandLines(names.join(" "))
        .filter(({ name }) => name)
        .map(({ name }) => name),
    ).toEqual(names.slice(0, 16));
  });

  it("strings in strings in strings in strings", () => {
    const escaped = (text: string): string => `x "${text.replace(/["\\]/g, "\\$&")}"`;
    const inside = (depth: number): string => (depth === 0 ? "mysql a" : escaped(inside(depth - 1)));
    expect([1, 2, 3, 4].map((depth) => commandLines(inside(depth)).some(({ name }) => name === "mysql"))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("text without any hint of a credential", () => expect(commandLines("a b; c 'd e'\nf")).toEqual([]));
});

describe("every word has its place", () => {
  it("in the text, in its order, whatever the text", () => {
    const piece = fc.constantFrom(
      "mysql",
      "curl",
      " ",
      "'",
      '"',
      "\\",
      "\n",
      "- ",
      "$a",
      "${b}",
      "|",
      ";",
      ">",
      "<<<",
      ",",
      "]",
      "{",
      "a",
      "\r\n",
      "`",
      "2",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        for (const { words } of commandLines(text)) {
          for (const { span } of words) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          const starts = words.map(({ span }) => span.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("after which the same line says the same behind another", () => {
    const word = fc.constantFrom("mysql", "-pX", "'a b'", "$X", "|", "chpasswd", "> f", '"c d"');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const line = words.join(" ");
        expect(view(`redis-cli x\n${line}`).slice(1)).toEqual(view(line));
      }),
      { numRuns: 50 },
    );
  });
});
