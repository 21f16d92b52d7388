import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArgv } from "../../src/link/scripts.ts";
import { written } from "../../src/model/setting.ts";
import * as reader from "../../src/syntax/shell/read.ts";

const span = { file: "compose.yaml", start: 0, end: 1 };
const commandsOf = (...argv: string[]) =>
  readArgv(
    argv.map((word) => written(word, span)),
    reader,
  ).commands;

/** Every command of `sh -c TEXT`, with how the text ends with it; `&` for one that nobody waits for. */
const view = (text: string): string[] =>
  commandsOf("sh", "-c", text).map(({ name, ends, background }) =>
    [name, ...(ends ? [ends.by] : []), ...(ends?.newline ? ["newline"] : []), ...(background ? ["&"] : [])].join(" "),
  );

describe("how a script ends", () => {
  it.each<[string, string[]]>([
    ["a", ["a line"]],
    ["a;", ["a line"]],
    ["a # b", ["a line"]],
    ["a\n", ["a line newline"]],
    ["a; b", ["a", "b list"]],
    ["a\nb", ["a", "b line"]],
    ["a; b\nc; d", ["a", "b", "c", "d list"]],
    ["a\nb && c\n", ["a", "b", "c chain newline"]],
    ["a && b && c", ["a", "b", "c chain"]],
    ["a || b", ["a", "b chain"]],
    ["x; a || b", ["x", "a", "b list"]],
    ["a | b", ["a", "b"]],
    ["x && a | b", ["x", "a", "b"]],
    ["! a", ["a"]],
    ["time a", ["a"]],
    ["{ a; b; }", ["a", "b block"]],
    ["(a)", ["a block"]],
    ["if a; then b; elif c; then d; else e; fi", ["a", "b block", "c", "d block", "e block"]],
    ["if a; then b; fi; c", ["a", "b", "c list"]],
    ["case x in x) a ;; *) b ;; esac", ["a block", "b block"]],
    ["while a; do b; done", ["a", "b"]],
    ["for i in 1; do a; done", ["a"]],
    ["f() { a; }; b", ["a", "b list"]],
    ["a $(b)", ["b", "a line"]],
    ["eval 'a'", ["a"]],
    ["a &", ["a &"]],
    ["a & b", ["a &", "b block"]],
    ["a && b & wait", ["a &", "b &", "wait block"]],
    ["{ a; b; } &", ["a &", "b &"]],
    ["env A=1 a", ["a line"]],
    ["find . -exec a {} \\;", ["find line", "a"]],
  ])("%j", (text, commands) => expect(view(text)).toEqual(commands));

  it("says of a shell in a script how the script ends with it", () => {
    const [command] = commandsOf("sh", "-c", "x; exec bash -c 'a && b'").slice(-1);
    expect(command?.wrappers.map(({ name, ends }) => [name, ends?.by])).toEqual([
      ["sh", undefined],
      ["exec", "list"],
      ["bash", "list"],
    ]);
    expect(command?.ends?.by).toBe("chain");
  });

  it("says nothing of what is no text of a shell", () => {
    expect(commandsOf("a", "b")[0]?.ends).toBeUndefined();
    expect(view("bash <<E\na\nE\n")).toEqual(["bash line newline", "a"]);
  });

  it("never ends with what something else follows", () => {
    const word = fc.constantFrom("a", "b && c", "(d)", "if e; then f; fi", "{ g; }", "h || i");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom("; ", "\n", " && ", " | "), (before, joint) => {
        const ends = view([...before, "last"].join(joint)).filter((each) => / (?:line|chain|list|block)/.test(each));
        expect(ends.map((each) => each.split(" ")[0])).toEqual(joint === " | " ? [] : ["last"]);
      }),
    );
  });
});
