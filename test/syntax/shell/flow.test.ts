import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programs } from "./scripts.ts";

describe("nothing runs behind", () => {
  it.each<[string, string, string[]]>([
    ["exit", "run a\nexit 0\nrun b", ["run a"]],
    ["exec of a program", "exec run a\nrun b", ["run a"]],
    ["exec of a shell", "exec sh -c 'run a'\nrun b", ["run a"]],
    ["return from a file that is sourced", "run a\nreturn 0\nrun b", ["run a"]],
    ["what ends every branch", "if t; then exit; else exit 1; fi\nrun a", []],
    ["what ends every case", "case $1 in a) exit;; *) exit 2;; esac\nrun a", []],
    ["a function that ends the script", "f() { exit 1; }\nrun a\nf\nrun b", ["run a"]],
    ["a function that calls one that does", "f() { g; }; g() { exit; }\nf\nrun b", []],
    ["exit in a text that this shell evaluates", "eval exit\nrun a", []],
    ["exit in front of ||", "exit || run b", []],
    ["a pass of a loop that is over", "for i in a b; do continue; run b; done", []],
    ["false &&", "false && run a", []],
    ["true ||", "t || true || run a", []],
    ["set -n", "set -n\nrun a", []],
    ["set -o noexec", "set -o noexec\nrun a", []],
  ])("%s", (_, text, expected) => expect(programs(text)).toEqual(expected));
});

describe("what runs behind", () => {
  it.each<[string, string, string[]]>([
    ["exec of redirections alone", "exec >log\nrun b", ["run b"]],
    ["exec of words that may be none", 'exec "$@"\nrun b', ["run b"]],
    ["a condition that ends it", "if t; then exit; fi\nrun a", ["run a"]],
    ["cases of which none need hold", "case $1 in a) exit;; b) exit 2;; esac\nrun a", ["run a"]],
    ["a shell of its own", "(exit)\nrun a", ["run a"]],
    ["a pipe", "{ exit; } | cat\nrun a", ["run a"]],
    ["a substitution", 'x="$(exit)"\nrun a', ["run a"]],
    ["another shell", "sh -c exit\nrun a", ["run a"]],
    ["a job in the background", "exit &\nrun a", ["run a"]],
    ["what fails", "t || exit 1\nrun a", ["run a"]],
    ["what succeeds", "t && exit 1\nrun a", ["run a"]],
    ["a loop", "for i in $X; do exit; done\nrun a", ["run a"]],
    ["a function that returns", "f() { return; run z; }\nf\nrun b", ["run b"]],
    ["a function that nobody calls", "f() { exit; }\nrun b", ["run b"]],
    ["return of a script that nobody sources", "return 2>/dev/null\nrun a", ["run a"]],
    ["a function in the name of true", "true() { t; }\ntrue || run a", ["run a"]],
  ])("%s", (_, text, expected) => expect(programs(text)).toEqual(expected));

  it("is the same whatever branches that may not run end", () => {
    const ends = fc.constantFrom("exit", "return", "exec x", "t");
    const around = fc.constantFrom<(end: string) => string>(
      (end) => `if t; then ${end}; fi`,
      (end) => `t && { ${end}; }`,
      (end) => `( ${end} )`,
      (end) => `while t; do ${end}; done`,
      (end) => `case $1 in a) ${end};; esac`,
      (end) => `x=$(${end})`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, around), { maxLength: 5 }), (parts) => {
        expect(programs([...parts.map(([end, put]) => put(end)), "run a"].join("\n"))).toEqual(["run a"]);
      }),
    );
  });
});

describe("conditions that always hold or never", () => {
  it.each<[string, string[]]>([
    ["if false; then run a; else run b; fi", ["run b"]],
    ["if ! true; then run a; fi", []],
    ["if :; then run a; else run b; fi", ["run a"]],
    ["if t; then run a; elif false; then run b; elif true; then run c; else run d; fi", ["run a", "run c"]],
    ["while false; do run a; done", []],
    ["until true; do run a; done", []],
    ["until false; do run a; done", ["run a"]],
    ["if true && t; then run a; else run b; fi", ["run a", "run b"]],
  ])("%s", (text, expected) => expect(programs(text)).toEqual(expected));
});

it("a shell that only looks at a script runs nothing", () => {
  for (const shell of ["bash -n", "sh -en", "bash -o noexec"]) {
    expect(programs(`${shell} -c 'run a'`)).toEqual([]);
    expect(programs(`${shell} <<EOF\nrun a\nEOF`)).toEqual([]);
  }
});

describe("a syntax error", () => {
  it.each<[string, string, string[]]>([
    ["on a line of its own", "run a\n)\nrun b", ["run a"]],
    ["behind a command", "run z\nrun a; )\nrun b", ["run z"]],
    ["on a line that goes on", "run z\nrun a \\\n x )\nrun b", ["run z"]],
    ["in what has no end", "run a\nif t; then\n run b\nrun c", ["run a"]],
    ["in a function without an end", "run a\nf() {\n run b\n", ["run a"]],
    ["in quotes without an end", 'run a\nt "x\nrun b\n', ["run a"]],
    ["in a substitution", "run a\nrun $(if; x)\nrun b", ["run a"]],
    ["in a substitution without an end", "run a\nrun $(t\nrun b\n", ["run a"]],
    ["behind a here-document", "cat <<E\nx\nE\nrun a\n)", ["run a"]],
    ["in another shell's script", "sh -c 'run a\n('\nrun b", ["run a", "run b"]],
    ["in what is evaluated", "eval '('\nrun b", ["run b"]],
    ["at once", "( )\nrun a", []],
  ])("%s costs what it costs bash", (_, text, expected) => expect(programs(text)).toEqual(expected));

  it("leaves of some lines and a broken one all that come before", () => {
    const lines = fc.array(fc.constantFrom("run a", "if t; then\nrun b\nfi", "cat <<E\n)\nE", "x='\n'", "run \\\n c"), { maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom(")", "fi", "done", "x; }", "if t; then", "(", "t '"), (before, broken) => {
        expect(programs([...before, broken, "run z"].join("\n"))).toEqual(programs(before.join("\n")));
      }),
    );
  });
});
