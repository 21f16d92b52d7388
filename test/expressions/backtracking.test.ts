import { describe, expect, it } from "vitest";
import { backtracking } from "./backtracking.ts";
import { expressionsIn } from "./written.ts";

describe("an expression that backtracks", () => {
  it.each<[string, RegExp]>([
    ["a loop in a loop", /^(a+)+$/],
    ["digits that a dot may end", /^(?:\d+|\d+\.)*$/],
    ["a choice between the same", /^(?:a|a)*$/],
    ["an end of line that belongs to two", /^(?:#[^\n]*\r?\n)*x/],
    ["a loop of two that may be empty", /^(?:a?a?)*x/],
    ["a choice of two that begin alike", /^(?:ab|a|b)*$/],
    ["a loop in a look ahead", /^(?=(?:a*)*x)/],
  ])("exponentially: %s", (_, { source, flags }) => expect(backtracking(source, flags)?.kind).toBe("exponential"));

  it.each<[string, RegExp]>([
    ["two loops beside each other", /^\s*\s*x/],
    ["blanks on both sides of what may be missing", /^a\s*;?\s*$/],
    ["a row before the end", /\s+$/],
    ["what is never closed", /contexts=\{[^}]*\}/],
    ["a word before a sign", /\w+=/],
    ["a line that begins anew behind a return", /^a[^\n]*,/m],
    ["blanks over the ends of lines", /^\s*-/m],
    ["a look ahead from every place", /,(?=\S*x)/],
    ["a look ahead to the end, which finds what it looks for", /a(?=[^;]*x)/],
    ["a repetition with a bound that is none", /a[^b]{0,100000}b/],
    ["the same text in front of two words", /^.*x.*y/],
    ["a match that may go on, tried behind each", /a(?:[^b]*b)?/g],
    ["an end that a line end keeps from being one", /a.*$/],
    ["letters of both cases", /^a*A*x/i],
  ])("with the square: %s", (_, { source, flags }) => expect(backtracking(source, flags)?.kind).toBe("polynomial"));

  it("by a look behind without a bound", () => {
    expect(backtracking("(?<=^\\s*)x", "")?.kind).toBe("look behind");
    expect(backtracking("(?<=^\\s{0,9})x", "")).toBeUndefined();
  });

  it("is shown with a text that does it", () => {
    expect(backtracking("\\bcontexts=\\{[^}]*\\}", "")).toMatchObject({ pump: expect.stringContaining("contexts={") });
    expect(backtracking("^(?:\\d+|\\d+\\.)*$", "")).toMatchObject({ pump: "0" });
  });

  it("may be one that nobody can tell of", () => expect(backtracking("a", "q")?.kind).toBe("too large"));
});

describe("an expression that does not backtrack", () => {
  it.each<[string, RegExp]>([
    ["a row that is the match", /\d+/],
    ["a row from where it begins", /(?<![\w])\w+=/],
    ["a row from the beginning", /^\w+=/],
    ["a row that is bounded", /\w{1,60}=/],
    ["what is closed, or ends with the text", /contexts=\{([^}]*)(\}?)/g],
    ["loops apart", /^[^=]*=[^=]*=/],
    ["a loop of choices apart", /^(?:a|b)*c/],
    ["a string with escapes, from the beginning", /^"(?:[^"\\]|\\.)*"/],
    ["where the search is told to begin", /\w+=/y],
    ["the first match alone", /a(?:[^b]*b)?/],
    ["a quote that is closed by itself", /^(["'])[^"']*\1/],
    ["a loop of what may be empty, since nothing is not read twice", /^(?:a?)*x/],
    ["whatever follows", /a[\s\S]*$/],
    ["words with dots between", /^(?:[a-z]+\.)*[a-z]+$/],
  ])("%s", (_, { source, flags }) => expect(backtracking(source, flags)).toBeUndefined());

  it("where the search goes on behind a match, it may", () => {
    expect(backtracking("a(?:[^b]*b)?", "")).toBeUndefined();
    expect(backtracking("a(?:[^b]*b)?", "", true)?.kind).toBe("polynomial");
  });
});

describe("expressions of a text", () => {
  const text = [
    "const one = /a+/g;",
    "text.split(/b/);",
    "text.replace(/c/, other(/d/));",
    "const made = new RegExp(`^${name}x\\\\d`, 'i');",
    "const raw = RegExp(String.raw`\\d${name}`);",
    "const table = new RegExp(sources.join('|'));",
  ].join("\n");

  it("are its literals, with the line and whether they are tried again", () => {
    expect(expressionsIn("src/x.ts", text).literals).toEqual([
      { source: "a+", flags: "g", at: "src/x.ts:1", isRepeated: true },
      { source: "b", flags: "", at: "src/x.ts:2", isRepeated: true },
      { source: "c", flags: "", at: "src/x.ts:3", isRepeated: false },
      { source: "d", flags: "", at: "src/x.ts:3", isRepeated: false },
    ]);
  });

  it("are made of templates, or of what only a run knows", () => {
    expect(expressionsIn("src/x.ts", text).made).toEqual([
      { at: "src/x.ts:4", template: "^namex\\d", flags: "i" },
      { at: "src/x.ts:5", template: "\\dname", flags: "" },
      { at: "src/x.ts:6", template: undefined, flags: "" },
    ]);
  });
});
