import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import type { ShellCommand } from "../../src/model/script.ts";
import { entered, pathIn } from "../../src/syntax/shell/folder.ts";
import * as reader from "../../src/syntax/shell/read.ts";
import { Source } from "../../src/text/source.ts";

const commandsOf = (script: string): readonly ShellCommand[] =>
  readDockerfile(new Source("Dockerfile", `FROM a\nRUN ${script}\n`), reader).stages.flatMap(({ scripts }) =>
    scripts.flatMap((each) => each.script.commands),
  );

describe("where a command runs", () => {
  it.each<[string, string, string]>([
    ["where the script starts", "x", ""],
    ["after cd", "cd /srv && x", "/srv"],
    ["after cd in steps", "cd /srv; cd a/b/../c; x", "/srv/a/c"],
    ["relative to the start", "cd a && x", "a"],
    ["above the start", "cd ../b && x", "../b"],
    ["back", "cd a && y && cd .. && x", ""],
    ["back by a dash", "cd /a && cd /b && cd - && x", "/a"],
    ["an option of cd", "cd -P -- /a && x", "/a"],
    ["home", "cd && x", "~"],
    ["below home", "cd ~/a && x", "~/a"],
    ["pushd and popd", "pushd /a; pushd b; popd; popd; cd c; x", "c"],
    ["inside pushd", "pushd /a; pushd b; x", "/a/b"],
    ["a variable nobody knows", 'cd "$D" && cd a && x', "$" + "{D}/a"],
    ["a variable of the script", "D=/a && cd $D && x", "/a"],
    ["above a variable", "cd $D && cd .. && x", "$" + "{?}"],
    ["what a command answers", 'cd "$(mktemp -d)" && x', "$" + "{?}"],
    ["popd from nowhere", "popd; x", "$" + "{?}"],
    ["in a subshell", "(cd /a && x)", "/a"],
    ["after a subshell", "(cd /a && y); x", ""],
    ["in braces", "{ cd /a; }; x", "/a"],
    ["after a pipe", "cd /a | y; x", ""],
    ["after a substitution", 'y "$(cd /a && pwd)"; x', ""],
    ["after sh -c", "sh -c 'cd /a'; x", ""],
    ["in sh -c", "cd /b; sh -c 'cd a; x'", "/b/a"],
    ["after eval", "eval 'cd /a'; x", "/a"],
    ["in a branch", "if y; then cd /a; x; fi", "/a"],
    ["after a branch", "if y; then cd /a; fi; x", "$" + "{?}"],
    ["after a branch that comes back", "cd /b; if y; then cd a; cd ..; fi; x", "/b"],
    ["after a loop", "for i in a b; do cd $i; done; x", "$" + "{?}"],
    ["after a test", "[ -d a ] && cd a && x", "a"],
    ["behind a test", "[ -d a ] && cd a; x", "$" + "{?}"],
    ["after cd or else", "cd /a || exit 1; x", "/a"],
    ["after another way", "cd /a || cd /b; x", "$" + "{?}"],
    ["in a function", "f() { x; }", "$" + "{?}"],
    ["after a function", "f() { cd /a; }; x", ""],
    ["by command", "command cd /a && x", "/a"],
  ])("%s", (_, script, folder) => {
    expect(commandsOf(script).findLast(({ name }) => name === "x")?.folder).toBe(folder);
  });

  it("is a normal path however one gets there", () => {
    const step = fc.constantFrom("/a", "b", "..", ".", "./c/", "../d", "~", "~/e", "$F", "$F/g");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const folder = commandsOf(`${steps.map((each) => `cd ${each}; `).join("")}x`).at(-1)?.folder ?? "";
        expect(entered("", folder)).toBe(folder);
        expect(folder).not.toMatch(/\/\/|\/\.(?:\/|$)|.\/$/);
      }),
    );
  });
});

describe("what is in a word", () => {
  const word = (script: string) => commandsOf(script).findLast(({ name }) => name === "x")?.words[1];

  it.each<[string, string]>([
    ["x /a/b", "/a/b"],
    ["x /a/$B/c$D", "/a/$" + "{B}/c$" + "{D}"],
    ["A=1; x $A/$B", "1/$" + "{B}"],
    ["A=/a/$B; x $A/c", "/a/$" + "{A}/c"],
    ["x a$(y)/b", "a$" + "{?}/b"],
    ["x $((1+1))", "$" + "{?}"],
    ["A='b c'; x $A", "b"],
    [`x ${"a".repeat(5000)}`, "$" + "{?}"],
  ])("%s is the path %s", (script, path) => {
    expect(pathIn(word(script) ?? { text: "" })).toBe(path);
  });

  it.each<[string, string[]]>([
    ["x $A", ["A"]],
    [`x "\${A:-$B}"`, ["A", "B"]],
    [`x "\${A:+$B}"`, ["B"]],
    ["x ${#A}", []],
    ["x '$A'", []],
  ])("%s holds the values of %j", (script, names) => {
    expect(word(script)?.names ?? []).toEqual(names);
  });

  it.each<[string, (command: ShellCommand) => unknown]>([
    ["x a$(y)b", ({ words }) => words[1]],
    ["x `y`", ({ words }) => words[1]],
    ["A=$(y) x", ({ assignments }) => assignments[0]?.value],
    ["export A=$(y)", ({ words }) => words[1]],
    ["x > $(y)", ({ redirects }) => redirects[0]?.target],
    ["x <<< $(y)", ({ redirects }) => redirects[0]?.target],
  ])("%s says what it takes the output of", (script, wordOf) => {
    const commands = commandsOf(script);
    expect(wordOf(commands.at(-1) as ShellCommand)).toMatchObject({ takes: [commands[0]] });
  });
});
