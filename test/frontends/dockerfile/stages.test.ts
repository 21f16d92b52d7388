import { describe, expect, it } from "vitest";
import type { Stage } from "../../../src/frontends/dockerfile/stage.ts";
import { evaluated, lastStage, originOf, slice, told } from "./dockerfiles.ts";

describe("stages", () => {
  it.each<[string, string, unknown[]]>([
    ["an image", "FROM a:1\n", [[0, undefined, "a:1", ["a:1", "a:1"]]]],
    [
      "with a name",
      "FROM a AS One\nFROM b as Two\n",
      [
        [0, "one", "a", ["a", "a"]],
        [1, "two", "b", ["b", "b"]],
      ],
    ],
    [
      "from another, in any case of letters",
      "FROM a AS b\nFROM B\n",
      [
        [0, "b", "a", ["a", "a"]],
        [1, undefined, "B", "stage 0"],
      ],
    ],
    [
      "from the last of that name",
      "FROM a AS b\nFROM c AS b\nFROM b\n",
      [
        [0, "b", "a", ["a", "a"]],
        [1, "b", "c", ["c", "c"]],
        [2, undefined, "b", "stage 1"],
      ],
    ],
    [
      "from one that comes later: an image",
      "FROM b\nFROM a AS b\n",
      [
        [0, undefined, "b", ["b", "b"]],
        [1, "b", "a", ["a", "a"]],
      ],
    ],
    [
      "by a variable",
      "ARG B=b\nFROM a AS b\nFROM $B\n",
      [
        [0, "b", "a", ["a", "a"]],
        [1, undefined, "$B", "stage 0"],
      ],
    ],
    ["by one nobody knows", "ARG B\nFROM $B\n", [[0, undefined, "$B", ["? variable %", "$B", "interpolated B"]]]],
    ["without a name after another word", "FROM a on b\n", [[0, undefined, "a", ["a", "a"]]]],
    ["without the name", "FROM a AS\n", [[0, undefined, "a", ["a", "a"]]]],
    ["a comment ends it", "FROM a # AS b\n", [[0, undefined, "a", ["a", "a"]]]],
    ["a comment instead of the name", "FROM a AS # b\n", [[0, undefined, "a", ["a", "a"]]]],
    ["a comment behind the name", "FROM a AS b # c\n", [[0, "b", "a", ["a", "a"]]]],
    ["a comment instead of an image is one", "FROM # AS b\n", [[0, "b", "#", ["#", "#"]]]],
    ["nothing at all", "FROM\nUSER x\n", [[0, undefined, "", ["? malformed ", "FROM"]]]],
  ])("%s", (_, text, want) => {
    expect(evaluated(text).stages.map(({ index, name, base, origin }) => [index, name, base.value, originOf(text, origin)])).toEqual(want);
    for (const { base, from } of evaluated(text).stages) expect(slice(text)(base.span)).toBe(base.value || from.keyword);
  });

  it("hold their instructions, and their name only when they have one", () => {
    const text = "ARG X\nFROM a\nUSER x\nRUN y\nFROM b AS c\nCMD z\n";
    expect(evaluated(text).stages.map(({ instructions }) => instructions.map(({ keyword }) => keyword))).toEqual([
      ["USER", "RUN"],
      ["CMD"],
    ]);
    expect(evaluated(text).stages.map((stage) => "name" in stage)).toEqual([false, true]);
  });

  it("an empty FROM beside real ones is as if it were not there", () => {
    const text = "FROM a\nUSER x\nFROM\nUSER y\nFROM b\n";
    expect(evaluated(text).stages.map(({ base, user }) => [base.value, user && told(text)(user)?.[0]])).toEqual([
      ["a", "y"],
      ["b", undefined],
    ]);
    expect(evaluated("FROM\nFROM\n").stages).toHaveLength(2);
  });

  it.each<[string, [string, string][]]>([
    ["USER x\nRUN y\nFROM a\n", [["USER", "USER comes before the first FROM: only ARG may"]]],
    ["RUN y\n", [["RUN", "RUN comes before the first FROM: only ARG may"]]],
    [`${"X".repeat(60)} y\nFROM a\n`, [["X".repeat(60), `${"X".repeat(40)} comes before the first FROM: only ARG may`]]],
    ["ARG A\n", [["ARG", "the file has no FROM, so there is nothing to build"]]],
    ["ARG A\nFROM a\n", []],
    ["", []],
    ["FROM\nUSER x\nFROM a\n", [["USER", "USER comes before the first FROM: only ARG may"]]],
  ])("%j: %j", (text, want) => {
    expect(evaluated(text).faults.map(({ kind, span, message }) => [kind, slice(text)(span), message])).toEqual(
      want.map(([at, message]) => ["broken", at, message]),
    );
  });

  it("what a base defers runs in the stage built on it, and no further", () => {
    const text = "FROM a AS b\nONBUILD USER x\nONBUILD ENV W=/w\nUSER b\nFROM b AS c\nWORKDIR $W\nFROM c AS d\n";
    const stages = evaluated(text).stages;
    expect(stages.map(({ user, workdir }) => [user, workdir].map((each) => told(text)(each)?.[0]))).toEqual([
      ["b", undefined],
      ["x", "/w"],
      [undefined, undefined],
    ]);
    expect(stages[1]?.assignments.map(({ name }) => name)).toEqual(["W"]);
  });
});

describe("what a later instruction replaces is gone", () => {
  it.each<[keyof Stage, string, string, string]>([
    ["user", "USER", "a", "b"],
    ["stopSignal", "STOPSIGNAL", "SIGINT", "9"],
  ])("%s", (key, keyword, first, last) => {
    const text = `FROM a\n${keyword} ${first}\n${keyword} ${last}\n${keyword}\n`;
    expect(told(text)(lastStage(text)[key] as never)).toEqual([last, last]);
  });

  it.each<[keyof Stage, string]>([
    ["cmd", "CMD"],
    ["entrypoint", "ENTRYPOINT"],
    ["healthcheck", "HEALTHCHECK"],
    ["shell", "SHELL"],
  ])("%s", (key, keyword) => {
    const stage = lastStage(`FROM a\n${keyword} ["x"]\n${keyword} ["y"]\n`);
    expect(stage[key]).toBe(stage.instructions[1]);
  });

  it("a stage says nothing of what it does not say", () => {
    const { user, workdir, stopSignal, cmd, entrypoint, healthcheck, shell, ...lists } = lastStage(
      "FROM a AS b\nUSER x\nWORKDIR /x\nCMD x\nFROM b\n",
    );
    expect([user, workdir, stopSignal, cmd, entrypoint, healthcheck, shell].every((each) => each === undefined)).toBe(true);
    const { instructions, assignments, copies, mounts, ports, volumes, scripts, undefinedUses, windows } = lists;
    expect([instructions, assignments, copies, mounts, ports, volumes, scripts, undefinedUses, windows]).toEqual([
      ...Array(8).fill([]),
      false,
    ]);
  });
});
