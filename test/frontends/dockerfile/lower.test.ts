import { describe, expect, it } from "vitest";
import { commandOf, lowerDockerfile, lowerTarget, shippedStages, stageLabel } from "../../../src/frontends/dockerfile/lower.ts";
import { documentOf, evaluated, given, lowered, slice, told } from "./dockerfiles.ts";

describe("which stages ship", () => {
  const three = "FROM a AS build\nFROM b AS prod\nFROM c AS dev\n";
  const unnamed = "FROM a AS build\nFROM b AS dev\nFROM c\n";
  it.each<[string, string, string[], string[]]>([
    ["the last one, when nobody asks", three, [], ["dev"]],
    ["the one asked for, and not the last one when it is for work", three, ["prod"], ["prod"]],
    ["both, when both are asked for", three, ["prod", ""], ["prod", "dev"]],
    ["each once", three, ["dev", "", "dev"], ["dev"]],
    ["in any case of letters", three, ["PROD"], ["prod"]],
    ["by number", three, ["0"], ["build"]],
    ["the last one, when what is asked for is not there", three, ["nope", "7", "x0", "0x"], ["dev"]],
    ["the one asked for, and the last one when it may well ship", unnamed, ["build"], ["build", "2"]],
    ["the last of a name", "FROM a AS x\nFROM b AS x\nFROM c AS test\n", ["x"], ["x"]],
    ["none of none", "# nothing\n", [""], []],
  ])("%s", (_, text, targets, want) => {
    const document = documentOf(text);
    const shipped = shippedStages(document, targets);
    expect(shipped.map(stageLabel)).toEqual(want);
    expect(lowerDockerfile(document, targets, undefined).map(({ ships }) => ships)).toEqual(
      document.stages.map((stage) => shipped.includes(stage)),
    );
  });

  it("the last of a name is meant, as BuildKit looks it up", () => {
    const document = documentOf("FROM a AS x\nFROM b AS x\nFROM c AS test\n");
    expect(shippedStages(document, ["x"])[0]).toBe(document.stages[1]);
  });

  it("every stage is lowered, in order, with its place", () => {
    const text = "FROM a AS one\nFROM b\nFROM one AS three\n";
    expect(lowered(text).map(({ path, dialect, span, windows }) => [path, dialect, slice(text)(span), windows])).toEqual([
      [["stages", "one"], "dockerfile", "a", false],
      [["stages", "1"], "dockerfile", "b", false],
      [["stages", "three"], "dockerfile", "one", false],
    ]);
    expect(lowered("FROM mcr.microsoft.com/windows/nanoserver:1\n")[0]?.windows).toBe(true);
  });
});

describe("the stage a build makes", () => {
  const text = "ARG WHO=app\nFROM debian:13 AS base\nENV A=1\nFROM base AS prod\nARG WHO\nUSER $WHO\nFROM base AS dev\nUSER dev\n";
  const made = (target: string | undefined, args: Readonly<Record<string, string | null>> = {}) => {
    const workload = lowerTarget(documentOf(text), target, given(args), undefined);
    return workload && [workload.path[1], workload.ships, told(text)(workload.image.user)?.[0]];
  };
  it.each<[string | undefined, Readonly<Record<string, string | null>>, unknown[] | undefined]>([
    [undefined, {}, ["dev", true, "dev"]],
    ["", {}, ["dev", true, "dev"]],
    ["prod", {}, ["prod", true, "app"]],
    ["PROD", {}, ["prod", true, "app"]],
    ["1", {}, ["prod", true, "app"]],
    ["prod", { WHO: "me" }, ["prod", true, "me"]],
    ["prod", { WHO: null }, ["prod", true, "? variable %"]],
    ["prod", { OTHER: "me" }, ["prod", true, "app"]],
    ["nope", {}, undefined],
    ["9", {}, undefined],
    ["+1", {}, undefined],
    ["0x1", {}, undefined],
  ])("target %j with %j: %j", (target, args, want) => expect(made(target, args)).toEqual(want));

  it("starts from what the stages before it say, and is found by any number", () => {
    const many = `FROM a AS s0\nUSER app\n${Array.from({ length: 10 }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join("")}FROM b\n`;
    const workload = lowerTarget(documentOf(many), "10", new Map(), undefined);
    expect([workload?.path[1], workload && told(many)(workload.image.user)?.[0]]).toEqual(["s10", "app"]);
  });

  it("holds what the stages before it set", () => {
    const { env } = lowerTarget(documentOf(text), "prod", new Map(), undefined)?.image ?? {};
    expect(env?.state === "written" && env.value.map((each) => each.state === "written" && each.value.name)).toEqual(["A"]);
    expect(lowerTarget(documentOf("# nothing\n"), undefined, new Map(), undefined)).toBeUndefined();
  });

  it("knows images by what somebody says of them", () => {
    const own = [{ repository: "example.com/base", facts: { user: "app" } }];
    const file = documentOf("FROM example.com/base:1\n");
    expect(lowerTarget(file, undefined, new Map(), own)?.base).toEqual({ name: "example.com/base", user: "app" });
    expect(lowered("FROM example.com/base:1\n", [], own)[0]?.base).toEqual({ name: "example.com/base", user: "app" });
  });
});

describe("images a stage names", () => {
  const names = (text: string) =>
    lowered(text).map(({ references }) =>
      references.map(({ role, ref }) => [
        role,
        ref.state === "written" && ref.value.text,
        slice(text)(ref.span),
        ...(ref.via ?? []).map(({ how }) => how),
      ]),
    );
  it.each<[string, unknown[][][]]>([
    ["FROM a:1 AS b\nFROM c:2\n", [[["from", "a:1", "a:1"]], [["from", "c:2", "c:2"]]]],
    ["FROM a AS b\nFROM b\n", [[["from", "a", "a"]], []]],
    ["FROM scratch\nCOPY --from=scratch x /y\n", [[]]],
    ["FROM a:$V\n", [[["from", "a:$V", "a:$V"]]]],
    ["ARG V=1\nFROM a:$V\n", [[["from", "a:$V", "a:$V", "interpolated"]]]],
    ["FROM\n", [[]]],
    [
      "# syntax=docker/dockerfile:1\nFROM a AS b\nFROM c\n",
      [
        [
          ["syntax", "docker/dockerfile:1", "docker/dockerfile:1"],
          ["from", "a", "a"],
        ],
        [["from", "c", "c"]],
      ],
    ],
    [
      "FROM a AS b\nFROM c\nCOPY --from=b x /y\nCOPY x /y\nCOPY --from=n:1 x /y\nRUN --mount=from=m:1,target=/z --mount=from=b,target=/w x\n",
      [
        [["from", "a", "a"]],
        [
          ["from", "c", "c"],
          ["copy-from", "n:1", "--from=n:1"],
          ["mount-from", "m:1", "--mount=from=m:1,target=/z"],
        ],
      ],
    ],
    ["FROM a AS b\nCOPY --from=b x /y\nCOPY --from=$X x /y\nRUN --mount=from=7,target=/z x\n", [[["from", "a", "a"]]]],
  ])("%j", (text, want) => expect(names(text)).toEqual(want));

  it("the text is what is written, what it comes to is split", () => {
    const [{ references, image } = {}] = lowered("ARG V=1\nFROM a:$V\n");
    const [ref] = references?.map((each) => each.ref) ?? [];
    expect([ref?.state === "written" && ref.value, image?.ref?.state === "written" && image.ref.value]).toEqual([
      { text: "a:$V", domain: "docker.io", path: "a", tag: "1" },
      { text: "a:$V", domain: "docker.io", path: "a", tag: "1" },
    ]);
    const [unheard] = lowered("FROM a:$V\n");
    expect(unheard?.image.ref?.state === "written" && unheard.image.ref.value).toEqual({
      text: "a:$V",
      domain: "docker.io",
      path: "a",
      tag: null,
      digest: null,
    });
  });
});

describe("a command", () => {
  it("is none without an instruction, and is read without its script", () => {
    expect(commandOf(undefined)).toBeUndefined();
    const text = "FROM a\nCMD x y\n";
    const setting = commandOf(evaluated(text).stages[0]?.cmd);
    expect([setting?.state === "written" && setting.value && { ...setting.value, words: setting.value.words.map(told(text)) }]).toEqual([
      { form: "shell", words: [["x y", "x y"]] },
    ]);
  });
});
