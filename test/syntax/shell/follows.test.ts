import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScript } from "../../../src/syntax/shell/read.ts";

const optionsOf = (follows: boolean) => ({ errexit: false, pipefail: false, follows });

/** One line for each command that is no builtin: its folder, and its words, `?` for what nobody knows, `*` behind what may be many. */
function commands(text: string, follows = true): string[] {
  const script = readScript({ file: "f", text, at: [0], from: [0] }, () => undefined, optionsOf(follows));
  if (script.fault) return [script.fault.message];
  const own = script.commands.filter(({ name }) => !["", "cd", "shift", "set", "local", "echo", "dirname", "pwd"].includes(name));
  return own.map(({ folder, words }) =>
    [folder, ...words.map((word) => word.text.replaceAll("\uFFFC", "?") + (word.isMany ? "*" : ""))].filter(Boolean).join(" "),
  );
}

/** What is written where the words of the last command stand. */
function written(text: string): string[] {
  const script = readScript({ file: "f", text, at: [0], from: [0] }, () => undefined, optionsOf(true));
  return script.commands.at(-1)?.words.map(({ span }) => text.slice(span.start, span.end)) ?? [];
}

describe("lists of words", () => {
  it.each<[string, string, string[]]>([
    ["all of them", 'A=(--rm -it); run "${A[@]}" x', ["run --rm -it x"]],
    ["without quotes", "A=(--rm); run ${A[@]} ${A[*]}", ["run --rm --rm"]],
    ["none of them", 'A=(); run "${A[@]}" x', ["run x"]],
    ["more of them", 'A=(a); A+=(b "c d"); run "${A[@]}"', ["run a b c d"]],
    ["only if there are some", 'A=(a b); run ${A[@]+"${A[@]}"}', ["run a b"]],
    ["more of them, perhaps", 'A=(a); if t; then A+=(b); fi; run "${A[@]}" x', ["t", "run a ?* x"]],
    ["perhaps", 'if t; then A=(b); fi; run "${A[@]}" x', ["t", "run ?* x"]],
    ["gone in another shell", '(A=(b)); run "${A[@]}"', ["run ?*"]],
    ["declared", 'f() { local -a A=(x y); run "${A[@]}"; }; f', ["f", "run x y"]],
    ["in one word, which has no list", 'A=(a b); run "x${A[@]}"', ["run x?"]],
    ["of a name with a text", 'A=(a); A=b; run "${A[@]}"', ["run ?*"]],
    ["no list known", 'run "$@" $X "$X"', ["run ?* ?* ?"]],
    ["what a script is given", 'set -- a b; run "$@" "$2"', ["run a b b"]],
  ])("%s", (_, text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it("have each word where it is written", () => {
    expect(written('A=(--rm "-it"); run "${A[@]}" x')).toEqual(["run", "--rm", '"-it"', "x"]);
    expect(written('f() { run "$1" "${@}"; }; f "a b" c')).toEqual(["run", '"a b"', '"a b"', "c"]);
  });

  it("are as long as somebody may write them, and no longer", () => {
    expect(commands(`A=(a b c)\n${'A=("${A[@]}" "${A[@]}")\n'.repeat(40)}run "\${A[@]}"`)).toEqual(["run ?* ?*"]);
  });
});

describe("functions", () => {
  it.each<[string, string, string[]]>([
    ["are read for each call", 'f() { run "$1" -n "$2"; }; f a b; f c', ["f a b", "run a -n b", "f c", "run c -n ?"]],
    ["are read where nobody calls them", "f() { run $1; }", ["${?} run ?*"]],
    ["run where they are called", "f() { run; }; cd x; f", ["x f", "x run"]],
    ["what it declares as its own", 'O=a; f() { local O=b; run "$O"; }; f; run "$O"', ["f", "run b", "run a"]],
    ["what it declares before it sets it", 'O=a; f() { local O; O=b; run "$O"; }; f; run "$O"', ["f", "run b", "run a"]],
    ["an array of its own", 'A=(a); f() { local -a A=(); A+=(b); run "${A[@]}"; }; f; run "${A[@]}"', ["f", "run b", "run a"]],
    ["what it declares for all", "f() { declare -g O=b; }; f; run $O", ["f", "declare -g O=b", "run b"]],
    ["what is its caller's own", 'g() { O=c; }; O=a; f() { local O=b; g; run "$O"; }; f; run "$O"', ["f", "g", "run c", "run a"]],
    ["shift", 'f() { local n=$1; shift; run "$n" "$@"; }; f a b c', ["f a b c", "run a b c"]],
    ["run what they are given", 'try() { "$@"; }; try run x', ["try run x", "run x"]],
    ["call others", 'g() { run "$1"; }; f() { g "$@"; }; f x', ["f x", "g x", "run x"]],
    ["that call themselves", "f() { run; f; }; f", ["f", "run", "f"]],
    ["behind what nobody knows", 'f() { run "$1" "$2"; }; f $X b', ["f ?* b", "run ? ?"]],
    ["with bodies in a pipe", "f() { run x | cat; }; f || true", ["f", "run x", "cat", "true"]],
  ])("%s", (_, text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it("are read as often as somebody calls them, and no more", () => {
    const levels = Array.from({ length: 7 }, (_, at) => `f${at + 1}() { ${`f${at}; `.repeat(9)} }`);
    const found = commands(`f0() { run; }\n${levels.join("\n")}\nf7\n`);
    expect(found.length).toBeLessThan(12_000);
    expect(found.filter((each) => each.endsWith("run")).length).toBeGreaterThan(100);
  });

  it("and machines elsewhere are left alone where only this one counts", () => {
    expect(commands("f() { run $1; }; f a; ssh h run", false)).toEqual(["${?} run ?*", "f a", "ssh h run"]);
  });
});

describe("other machines", () => {
  it.each<[string, string, string[]]>([
    ["run words", "ssh -p 22 -i key me@host docker run 'a b'", ["${?} docker run a b"]],
    ["run a text", 'ssh host "cd /srv && docker run x"', ["/srv docker run x"]],
    ["run a here-document", "ssh host <<EOF\ndocker run x\nEOF", ["ssh host", "${?} docker run x"]],
    ["run a here-document through a shell", "ssh host bash -s <<EOF\ndocker run x\nEOF", ["${?} bash -s", "${?} docker run x"]],
    ["are only reached", "ssh -N host", ["ssh -N host"]],
  ])("%s", (_, text, expected) => {
    expect(commands(text)).toEqual(expected);
  });
});

describe("a script's own folder", () => {
  it.each<[string, string]>([
    ['cd "$(dirname "$0")"', "${0:h}"],
    ["cd $(dirname $0)", "${0:h}"],
    ['cd "$(dirname -- "${BASH_SOURCE[0]}")/.."', "${0:h}/.."],
    ['cd "${0%/*}/x"', "${0:h}/x"],
    ['cd "$(dirname "$(readlink -f "$0")")"', "${0:h}"],
    ['D="$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")/.." >/dev/null 2>&1 && pwd -P)"; cd "$D/y"', "${0:h}/../y"],
    ['readonly D="$(cd -- "$(dirname -- "$0")" && pwd)"; cd "$D"', "${0:h}"],
    ['cd "$(dirname "$1")"', "${?}"],
    ['cd "$(pwd)/x"', "${PWD}/x"],
  ])("%s", (text, folder) => {
    expect(commands(`${text}\nrun`).at(-1)).toBe(`${folder} run`);
  });
});

describe("values that grow", () => {
  it("are words of their own for eval", () => {
    expect(commands("X='eval run a'; $X")).toEqual(["run a"]);
  });

  it("and have shells read themselves again, are read as often as anybody writes that", () => {
    for (const count of [3, 20])
      for (const text of [`X='eval ${"$X ".repeat(count)}'; $X`, `f() { eval ${'"$@" '.repeat(count)}; }; f f a`])
        expect(commands(text).length).toBeLessThan(100);
  });

  it("are put together", () => {
    expect(commands('O=--rm; O+=" -v a:b"; run $O')).toEqual(["run --rm -v a:b"]);
    expect(commands('O=--rm; if t; then O+=" -x"; fi; run $O')).toEqual(["t", "run ?*"]);
  });

  it("take no longer than their length says", () => {
    fc.assert(
      fc.property(fc.constantFrom('A+=(a "$1")\n', 'O="$O $O"\n', 'f() { f "$@" "$@"; }; f a b\n', 'A=("${A[@]}" "${A[@]}")\n'), (line) => {
        const before = performance.now();
        commands(`A=(a)\nO=a\n${line.repeat(2_000)}run "\${A[@]}" $O\n`);
        expect(performance.now() - before).toBeLessThan(20_000);
      }),
      { numRuns: 8 },
    );
  });
});
