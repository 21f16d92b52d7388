import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandBody, expandWord } from "../../../src/frontends/dockerfile/expand.ts";

const scope = (name: string): string | undefined => ({ A: "x", E: "", H: "\uFFFC" })[name];
const told = ({ text, undefinedNames, fault }: ReturnType<typeof expandWord>) => [
  text.replaceAll("\uFFFC", "%"),
  undefinedNames.map(({ name }) => name).join(" "),
  ...(fault ? [`${fault.message} at ${fault.at}`] : []),
];

describe("a word", () => {
  it.each([
    ["plain", "plain", ""],
    ["$A-${A}-$E", "x-x-", ""],
    ["$B", "%", "B"],
    ["${B}$B", "%%", "B B"],
    ["'$A'\"$A\"\\$A", "$Ax$A", ""],
    ["$1 $10 $@ $* $# $? $- $$ $! $0", "% % % % % % % % % %", "1 10 @ * # ? - $ ! 0"],
    ["${@} ${1}", "% %", "@ 1"],
    ["$ $( $,", "$ $( $,", ""],
    ["${B:-d}${B-d}${A:-d}${E:-d}${E-d}", "ddxd", ""],
    ["${A:+y}${B:+y}${E:+y}${E+y}", "yy", ""],
    ["${H:-d}${H:+y}", "%%", ""],
    ["${B:+:$B}", "", ""],
    ["${B:-$C}", "%", "C"],
    ["${A:-$C}", "x", ""],
    ["${A:+$C}", "%", "C"],
    ["${B:?why}", "%", "B"],
    ["${A:?why}${E?why}", "x", ""],
    ["${B#a}${B##a}${B%a}${B/a/b}${B//a/b}", "%%%%%", "B B B B B"],
    ["${A#a}${E%a}${A/a/b}", "%%", ""],
  ])("%s", (word, text, names) => {
    expect(told(expandWord(word, scope, "\\"))).toEqual([text, names]);
  });

  it.each([
    ["${", "bad substitution at 0"],
    ["x${}", "bad substitution at 1"],
    ["${{A}", "bad substitution at 0"],
    ["${A", "a ${ is never closed at 0"],
    ["${A:-x", "a ${ is never closed at 0"],
    ["${A[@]}", 'unsupported modifier "[" at 0'],
    ["${A:0:1}", 'unsupported modifier ":0" at 0'],
    ["${A^^}", 'unsupported modifier "^" at 0'],
    ["${A:#x}", 'unsupported modifier ":#" at 0'],
    ["${A:/x/y}", 'unsupported modifier ":/" at 0'],
    ["${#A}", 'unsupported modifier "A" at 0'],
    ["${A/x}", "a ${NAME/ lacks the / before the replacement at 0"],
    ["ab'c", "a single quote is never closed at 2"],
    ['ab"c', "a double quote is never closed at 2"],
  ])("%s is refused", (word, want) => expect(told(expandWord(word, scope, "\\"))[2]).toBe(want));

  it("the escape directive names the escape", () => {
    expect(told(expandWord("`$A\\$A", scope, "`"))).toEqual(["$A\\x", ""]);
  });
});

describe("the body of a here-document", () => {
  it.each([
    ["'$A' \"$B\"", "'x' \"%\"", "B"],
    ["it's \\$A \\\\ `x` $(x)", "it's $A \\ `x` $(x)", ""],
    ["plain", "plain", ""],
    ['exec "$@"', 'exec "%"', "@"],
  ])("%s", (body, text, names) => expect(told(expandBody(body, scope))).toEqual([text, names]));

  it("the place of each variable is its own", () => {
    expect(expandBody("a\n$B ${C}", scope).undefinedNames).toEqual([
      { name: "B", at: 2, length: 2 },
      { name: "C", at: 5, length: 4 },
    ]);
  });
});

describe("laws", () => {
  const pieces = fc.array(fc.constantFrom("$", "{", "}", "A", "B", "'", '"', "\\", ":", "-", "+", "/", "#", "x", "${B:-", "$A", "\n"), {
    maxLength: 30,
  });
  it("what is not defined lies inside the word, in order, and is written there", () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (list, isBody) => {
        const word = list.join("");
        const { undefinedNames } = isBody ? expandBody(word, scope) : expandWord(word, scope, "\\");
        for (const { name, at, length } of undefinedNames) {
          expect(word.slice(at, at + length)).toMatch(/^\$/);
          expect(word.slice(at, at + length)).toContain(name);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a scope that knows every name leaves nothing undefined", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        expect(expandWord(list.join(""), () => "v", "\\").undefinedNames).toEqual([]);
      }),
    );
  });

  it("deep and long words end", () => {
    expect(expandWord("${A:-".repeat(5000), scope, "\\").fault).toBeDefined();
    expect(expandBody("$B ".repeat(50_000), scope).undefinedNames).toHaveLength(50_000);
  });
});

// Whole, such a text is longer than any that the engine has.
it.each([
  ["a word", "$A"],
  ["quotes", '"$A"'],
  ["a fallback", "${B:-$A$A}"],
])("what grows without end does not: %s", (_, piece) => {
  const { text } = expandWord(piece.repeat(40_000), (name) => (name === "A" ? "x".repeat(16_000) : undefined), "\\");
  expect(text.length).toBeLessThan(1_000_000);
});

it.each([
  ["quotes around it", `"${"$A".repeat(40_000)}"`],
  ["a fallback around it", `\${B:-${"$A".repeat(40_000)}}`],
])("what grows without end does not: %s", (_, word) => {
  const { text } = expandWord(word, (name) => (name === "A" ? "x".repeat(16_000) : undefined), "\\");
  expect(text.length).toBeLessThan(1_000_000);
});
