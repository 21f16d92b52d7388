import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { platformArgs } from "../../../src/frontends/dockerfile/scope.ts";
import { evaluated, lastStage, slice, told } from "./dockerfiles.ts";

describe("what a variable is worth where it is used", () => {
  it.each<[string, string, Readonly<Record<string, string | null>>, unknown[] | undefined]>([
    ["an argument with a default", "FROM a\nARG U=7\nUSER $U\n", {}, ["7", "$U", "interpolated U=7"]],
    ["an argument without one", "FROM a\nARG U\nUSER $U\n", {}, ["? variable %", "$U", "interpolated U"]],
    ["an argument given", "FROM a\nARG U\nUSER $U\n", { U: "9" }, ["9", "$U", "interpolated outside"]],
    ["an argument given beats its default", "FROM a\nARG U=7\nUSER $U\n", { U: "9" }, ["9", "$U", "interpolated outside"]],
    ["an argument given empty", "FROM a\nARG U=7\nUSER x$U\n", { U: "" }, ["x", "x$U", "interpolated outside"]],
    ["an argument given that nobody can know", "FROM a\nARG U=7\nUSER $U\n", { U: null }, ["? variable %", "$U", "interpolated outside"]],
    ["an argument given that no stage declares", "FROM a\nUSER $U\n", { U: "9" }, ["? variable %", "$U"]],
    ["an argument before FROM, declared again", "ARG U=7\nFROM a\nARG U\nUSER $U\n", {}, ["7", "$U", "interpolated U=7"]],
    ["an argument before FROM, declared with a value", "ARG U=7\nFROM a\nARG U=8\nUSER $U\n", {}, ["8", "$U", "interpolated U=8"]],
    ["an argument before FROM, not declared again", "ARG U=7\nFROM a\nUSER $U\n", {}, ["? variable %", "$U"]],
    ["an argument made of another", "FROM a\nARG A=7\nARG U=${A}1\nUSER $U\n", {}, ["71", "$U", "interpolated U=${A}1"]],
    ["an argument made of one nobody knows", "FROM a\nARG A\nARG U=u$A\nUSER $U\n", {}, ["? variable u%", "$U", "interpolated U=u$A"]],
    ["several in one ARG", "FROM a\nARG A=1 B=2\nUSER $A$B\n", {}, ["12", "$A$B", "interpolated A=1", "interpolated B=2"]],
    ["an argument without a default after ENV", "FROM a\nENV U=6\nARG U\nUSER $U\n", {}, ["6", "$U", "interpolated U=6"]],
    ["an argument with a default after ENV", "FROM a\nENV U=6\nARG U=7\nUSER $U\n", {}, ["7", "$U", "interpolated U=7"]],
    ["ENV after an argument", "FROM a\nARG U=7\nENV U=6\nUSER $U\n", {}, ["6", "$U", "interpolated U=6"]],
    ["ENV set empty", "FROM a\nENV U=\nUSER x$U\n", {}, ["x", "x$U", "interpolated U="]],
    ["ENV of something unknown", "FROM a\nARG A\nENV U=u$A\nUSER $U\n", {}, ["? variable u%", "$U", "interpolated U=u$A"]],
    ["ENV sees what was before its line", "FROM a\nENV U=1\nENV U=2 V=$U\nUSER $V\n", {}, ["1", "$V", "interpolated V=$U"]],
    ["ENV with a name out of a variable", "FROM a\nARG N=U\nENV ${N}=6\nUSER $U\n", {}, ["6", "$U", "interpolated ${N}=6"]],
    ["a label is no variable", "FROM a\nLABEL U=6\nUSER $U\n", {}, ["? variable %", "$U"]],
    ["the stage before hands its variables on", "FROM a AS b\nARG U=7\nFROM b\nUSER $U\n", {}, ["7", "$U", "interpolated U=7"]],
    ["another stage does not", "FROM a AS b\nARG U=7\nFROM a\nUSER $U\n", {}, ["? variable %", "$U"]],
    [
      "what a stage sets stays its own",
      "FROM a AS b\nENV U=1\nFROM b AS c\nENV U=2\nFROM b\nUSER $U\n",
      {},
      ["1", "$U", "interpolated U=1"],
    ],
    ["a word in exec form", 'FROM a\nENV V=/d\nVOLUME ["$V"]\nUSER x\n', {}, ["x", "x"]],
    ["quotes and escapes", "FROM a\nENV U=6\nUSER '$U'\\$U\"$U\"\n", {}, ["$U$U6", "'$U'\\$U\"$U\"", "interpolated U=6"]],
    ["nothing", "FROM a\nUSER\n", {}, undefined],
  ])("%s", (_, text, args, want) => expect(told(text)(lastStage(text, args).user)).toEqual(want));

  it.each([...platformArgs])("%s is the builder's, and nobody can know it", (name) => {
    const text = `FROM a:$${name}\nARG ${name}\nUSER $${name}\n`;
    const { user, origin, undefinedUses } = lastStage(text);
    expect([told(text)(user), "image" in origin && told(text)(origin.image), undefinedUses]).toEqual([
      ["? variable %", `$${name}`],
      ["? variable a:%", `a:$${name}`],
      [],
    ]);
  });

  it("only so many steps are told", () => {
    const names = "ABCDEFGHIJ".split("");
    const text = `FROM a\n${names.map((name) => `ARG ${name}=1\n`).join("")}USER ${names.map((name) => `$${name}`).join("")}\n`;
    expect(lastStage(text).user?.via?.map(({ span }) => slice(text)(span))).toEqual(names.slice(0, 8).map((name) => `${name}=1`));
    const open = `${text}ARG Z\nUSER $Z${names.map((name) => `$${name}`).join("")}\n`;
    expect(lastStage(open).user?.via).toHaveLength(8);
  });

  it("what grows without end is not worth knowing; what is written is, however long", () => {
    const user = (length: number, word: string) => {
      const { user } = lastStage(`FROM a\nARG A=${"x".repeat(length)}\nARG B C D E F G H\nUSER ${word}\n`);
      return user?.state === "unknown" ? [user.reason, user.text, user.via?.length] : [user?.value.length, user?.via?.length];
    };
    expect(user(8192, "$A$A")).toEqual([16_384, 2]);
    expect(user(8193, "$A$A")).toEqual(["large", "\uFFFC", 2]);
    expect(user(9000, "$A$A$A$A$A$A$A$A$A$A")).toEqual(["large", "\uFFFC", 8]);
    expect(user(1, "y".repeat(20_000))).toEqual([20_000, undefined]);
  });
});

describe("variables and labels that a stage sets", () => {
  const assignments = (text: string) =>
    lastStage(text).assignments.map(({ keyword, name, value, literal, span }) => [
      ...[keyword, name.replaceAll("\uFFFC", "%"), value && told(text)(value), literal.replaceAll("\uFFFC", "%"), slice(text)(span)],
    ]);
  it.each<[string, unknown[][]]>([
    [
      "ENV A=1 B='x y'",
      [
        ["ENV", "A", ["1", "1"], "1", "A=1"],
        ["ENV", "B", ["x y", "'x y'"], "x y", "B='x y'"],
      ],
    ],
    ["ENV A some words", [["ENV", "A", ["some words", "some words"], "some words", "A some words"]]],
    ["LABEL a.b=$N", [["LABEL", "a.b", ["n", "$N", "interpolated N=n"], "%", "a.b=$N"]]],
    ["LABEL $N=1", [["LABEL", "n", ["1", "1"], "1", "$N=1"]]],
    ["LABEL x$NOPE=1", [["LABEL", "x%", ["1", "1"], "1", "x$NOPE=1"]]],
    ["LABEL l=${N:-x}", [["LABEL", "l", ["n", "${N:-x}", "interpolated N=n"], "%", "l=${N:-x}"]]],
    ["ARG A=a$N", [["ARG", "A", ["an", "a$N", "interpolated N=n"], "a%", "A=a$N"]]],
    ["ARG A", [["ARG", "A", null, "", "A"]]],
    ["ARG $N=1", [["ARG", "$N", ["1", "1"], "1", "$N=1"]]],
  ])("%s", (line, want) => {
    expect(assignments(`FROM a\nARG N=n\n${line}\n`).slice(1)).toEqual(want);
  });

  it("those before the first FROM are nobody's", () => {
    const text = "ARG V=1 W=$V\nARG V=2\nFROM a:$V-$W\nARG X=3\n";
    const { globals, stages } = evaluated(text);
    expect(globals.map(({ keyword, name, value }) => [keyword, name, value && told(text)(value)])).toEqual([
      ["ARG", "V", ["1", "1"]],
      ["ARG", "W", ["1", "$V", "interpolated V=1"]],
      ["ARG", "V", ["2", "2"]],
    ]);
    const origin = stages[0]?.origin;
    expect(origin && "image" in origin && told(text)(origin.image)).toEqual(["a:2-1", "a:$V-$W", "interpolated V=2", "interpolated W=$V"]);
    expect(stages[0]?.assignments.map(({ name }) => name)).toEqual(["X"]);
  });

  it("an argument before FROM can be given", () => {
    const text = "ARG V=1\nFROM a:$V\n";
    const { origin } = lastStage(text, { V: "9" });
    expect("image" in origin && told(text)(origin.image)).toEqual(["a:9", "a:$V", "interpolated outside"]);
  });
});

describe("uses of variables that nothing defines", () => {
  const uses = (text: string) =>
    evaluated(text).stages.flatMap(({ undefinedUses }) =>
      undefinedUses.map(({ name, keyword, span, global, ...more }) => [
        ...[name, keyword, slice(text)(span), ...("target" in more ? [`for ${more.target}`] : [])],
        ...(global ? [`see ${slice(text)(global)}`] : []),
      ]),
    );
  it.each<[string, unknown[][]]>([
    ["FROM a:$V\n", [["V", "FROM", "$V"]]],
    ["FROM a\nUSER x${U}y\n", [["U", "USER", "${U}"]]],
    ["FROM a\nUSER ${U:-x}\n", []],
    ["ARG U=1\nFROM a\nUSER $U\n", [["U", "USER", "$U", "see U=1"]]],
    ["FROM a\nENV A=x$U\n", [["U", "ENV", "$U", "for A"]]],
    ["FROM a\nLABEL l=$U\n", [["U", "LABEL", "$U", "for l"]]],
    ["FROM a\nARG A=$U\n", [["U", "ARG", "$U", "for A"]]],
    ['FROM a\nCOPY ["$U", "/x"]\n', [["U", "COPY", '"$U"']]],
    [
      "FROM a\nCOPY $U /$V\n",
      [
        ["U", "COPY", "$U"],
        ["V", "COPY", "$V"],
      ],
    ],
    ["FROM a\nUSER $PATH$HTTP_PROXY\n", []],
    ["ARG A=$U\nFROM a\n", []],
    [
      "FROM a\nEXPOSE $P\nVOLUME $D\nSTOPSIGNAL $S\nWORKDIR $W\n",
      [
        ["P", "EXPOSE", "$P"],
        ["D", "VOLUME", "$D"],
        ["S", "STOPSIGNAL", "$S"],
        ["W", "WORKDIR", "$W"],
      ],
    ],
    ["FROM a AS b\nONBUILD USER $U\nFROM b\n", [["U", "USER", "$U"]]],
  ])("%j", (text, want) => expect(uses(text)).toEqual(want));

  it("a word that BuildKit refuses is a fault", () => {
    const text = "FROM a\nUSER x${U\nLABEL a='b\n";
    expect(evaluated(text).faults.map(({ kind, span, message }) => [kind, slice(text)(span), message])).toEqual([
      ["broken", "x${U", "a ${ is never closed"],
      ["broken", "'b", "a single quote is never closed"],
    ]);
  });
});

describe("laws", () => {
  const line = fc.constantFrom(
    "ARG A=1",
    "ARG B",
    "ENV A=2",
    "ENV B=$A",
    "USER $A",
    "USER x$B",
    "WORKDIR $A",
    "EXPOSE 80",
    "FROM a AS b",
    "FROM b",
  );
  const file = fc.array(line, { maxLength: 8 }).map((lines) => ["ARG A=0", "FROM a AS b", ...lines]);
  const values = (lines: readonly string[], args: Readonly<Record<string, string>> = {}) =>
    evaluated(`${lines.join("\n")}\n`, args).stages.map(({ user, workdir, assignments }) =>
      [user, workdir, ...assignments.map(({ value }) => value)].map((each) => (each?.state === "unknown" ? each.text : each?.value)),
    );

  it("comments and blank lines change no value", () => {
    fc.assert(
      fc.property(file, (lines) => {
        expect(values(lines.flatMap((each) => ["# why", "", each]))).toEqual(values(lines));
      }),
      { numRuns: 60 },
    );
  });

  it("an argument that no line declares changes nothing, nor does one given its default", () => {
    fc.assert(
      fc.property(file, (lines) => {
        expect(values(lines, { Z: "9" })).toEqual(values(lines));
        const same = lines.map((each) => each.replace("ARG A=0", "ARG A=1"));
        expect(values(same, { A: "1" })).toEqual(values(same));
      }),
      { numRuns: 60 },
    );
  });
});
