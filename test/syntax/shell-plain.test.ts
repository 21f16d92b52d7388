import fc from "fast-check";
import { type Assignment, type PipelineNode, parse, type Redirection, type Statement, type Word } from "unbash";
import { describe, expect, it } from "vitest";
import { readPlain } from "../../src/syntax/shell/plain.ts";
import { decodeWord } from "../../src/syntax/shell/word.ts";
import { offsetOf } from "../../src/text/logical.ts";

/** What the reader of scripts takes from a tree: places, how commands are joined, and what their words come to. */
function view(text: string, statements: readonly Statement[]): unknown {
  const logical = { file: "f", text, at: [0], from: [0] };
  const values = (name: string): string | undefined => (name === "A" ? "one" : undefined);
  const word = (each: Word): unknown => {
    const { inner, ...decoded } = decodeWord(each, logical, values);
    const unquoted = inner();
    const places = [...unquoted.text].map((_, at) => offsetOf(unquoted, at));
    return { ...decoded, pos: each.pos, end: each.end, value: each.value, inner: unquoted.text, places };
  };
  const argument = (each: Word | Assignment | Redirection): unknown => {
    const { type, pos, end } = each;
    if (each.type === "Word") return word(each);
    if (each.type !== "Assignment")
      return {
        type,
        pos,
        end,
        operator: "operator" in each && each.operator,
        target: "target" in each && each.target && word(each.target),
        descriptor: each.descriptor,
      };
    const { name, append, index, value } = each;
    return { type, pos, end, text: each.text, name, append, index, value: value.type === "Word" ? word(value) : value };
  };
  const node = (each: PipelineNode): unknown => {
    const { type, pos, end } = each;
    if (each.type === "Pipeline")
      return { type, pos, end, prefixes: each.prefixes, operators: each.operators, commands: each.commands.map(node) };
    if (each.type !== "Command") return type;
    const { name, prefix, suffix, args, redirects } = each;
    return {
      type,
      pos,
      end,
      name: name && word(name),
      prefix: prefix.map(argument),
      suffix: suffix.map(argument),
      args: args.map(argument),
      redirects: redirects.map(argument),
    };
  };
  return statements.map(({ pos, end, background, command }) => ({
    pos,
    end,
    background,
    command:
      command.type === "AndOr"
        ? { type: command.type, pos: command.pos, end: command.end, operators: command.operators, commands: command.commands.map(node) }
        : node(command),
  }));
}

const whole = (text: string): unknown => {
  const { commands, errors } = parse(text);
  return errors ? "broken" : view(text, commands);
};

function plain(text: string): unknown {
  const found = readPlain(text);
  return found && view(text, found);
}

describe("what is read in one pass is what the parser of all of bash makes of it", () => {
  it.each([
    ["nothing", ""],
    ["blanks and line ends", " \n\t\n"],
    ["a command", "apt-get update"],
    ["blanks around it", "  apt-get \t update  "],
    ["lists", "a && b || c; d\ne\n\nf;"],
    ["lists over lines", "a &&\n b ||\n\n c |\n d"],
    ["pipes", "a | b | c && d | e; f"],
    ["texts in quotes", `echo 'a b' "c d" e'f'"g" '' "" 'a\nb' "a\nb"`],
    ["variables", 'echo $A ${B} "$A" "x${B}y$A" $A$B x$A/y "a"$A'],
    ["assignments", "A=b C= D='e f' G=$A H=x\"$A\"y make I=j"],
    ["assignments alone", "A=b\nC=$A D=e"],
    ["declarations", "export A=b C D='e'; local x=$A; alias l='ls -l' m=n; readonly A"],
    ["redirections", "a > b >>c < d 2>&1 2> /dev/null > \"$A\" e\n>x f; A=b 3<g h >'i j'"],
    ["digits that are none of a file's", "a 2 > b c2>d 2x>e"],
    ["patterns", "rm -rf /x/* ?a *.b $A/* 'a'*"],
    ["signs in words", "a --b=c d@e f:g h,i j~k ~/l m^n %o +p @q ^r"],
    ["words of the grammar, where they are none", "echo if then | grep done; set in; ifx; doit"],
  ])("%s", (_, text) => {
    expect(plain(text)).toBeDefined();
    expect(plain(text)).toEqual(whole(text));
  });

  it.each([
    "a &",
    "a;; b",
    "; a",
    "a ; ; b",
    "&& a",
    "a &&",
    "a | ",
    "a && && b",
    "a && ; b",
    "a || \n",
    "a |& b",
    "a &> b",
    "a >& b &",
    "if a; then b; fi",
    "for x in y; do z; done",
    "while a; do b; done",
    "case a in b) c;; esac",
    "f() { a; }",
    "function f { a; }",
    "( a )",
    "{ a; }",
    "[ -f a ]",
    "[[ -f a ]]",
    "! a",
    "time a",
    "coproc a",
    "select a",
    "until a",
    "let a=b",
    "eval a",
    "in",
    "a $(b)",
    "a `b`",
    "a <(b)",
    "a >(b)",
    "a << E\nE",
    "a <<< b",
    "a <> b",
    "a >| b",
    "a <& b",
    "{x}>a b",
    "a >",
    "a > ; b",
    "a <",
    "a \\\nb",
    "a\\ b",
    "a $'b'",
    'a $"b"',
    "a $1",
    "a $@",
    "a $",
    "a ${A:-b}",
    "a ${#A}",
    "a $A[0]",
    'a "$(b)"',
    'a "\\$b"',
    'a "$"',
    'a "`b`"',
    "a 'b",
    'a "b',
    "a {b,c}",
    "a {}",
    "a # b",
    "# a",
    "a#b",
    "a !b",
    "A+=b",
    "A[0]=b",
    "A=(b)",
    "A=$(b)",
    "a\rb",
    "a\r\n",
    "é",
    "a\u00a0b",
    "((a))",
  ])("%j is left to the other", (text) => expect(plain(text)).toBeUndefined());

  it("whatever is put together from such pieces", () => {
    const pieces = [
      "a",
      "bc",
      " ",
      "  ",
      "\n",
      "\t",
      ";",
      " && ",
      "||",
      "|",
      " | ",
      "$A",
      "${B}",
      "'",
      "'x y'",
      '"',
      '"$A z"',
      "=",
      "A=",
      " export ",
      "2",
      ">",
      ">>",
      " <",
      "&1",
      ">&",
      "*",
      "if",
      "#",
      "\\",
      "(",
      "[",
      "{",
      "\r",
      "é",
      "$",
    ];
    const script = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((each) => each.join(""));
    let count = 0;
    fc.assert(
      fc.property(script, (text) => {
        const found = plain(text);
        if (found === undefined) return;
        count += 1;
        expect(found).toEqual(whole(text));
      }),
      { numRuns: 20_000 },
    );
    expect(count).toBeGreaterThan(2_000);
  });
});
