import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { Source } from "../../../src/text/source.ts";

const read = (text: string, path = "Dockerfile") => readDockerfile(new Source(path, text));

describe("instructions that only another frontend knows", () => {
  const faults = (syntax: string, text: string) => read(`# syntax=${syntax}\nFROM a:1\n${text}\n`).faults.map(({ message }) => message);
  const unknown = 'unknown instruction "INCLUDE"';

  it.each<[string, string[]]>([
    ["docker/dockerfile:1", [unknown]],
    ["docker.io/docker/dockerfile-upstream:master", [unknown]],
    ["mirror.example.com/docker/dockerfile@sha256:0123", [unknown]],
    ["dockerfile", [unknown]],
    ["ghcr.io/example/dockerfile-x:v1", []],
    ["example/my-dockerfile", []],
  ])("%s", (syntax, want) => expect(faults(syntax, "INCLUDE ./common")).toEqual(want));

  it("what it is likely to know as everybody does is judged", () => {
    expect(faults("example/dockerfile-x", "RUNN x\nCOPY a")).toEqual([
      'unknown instruction "RUNN", did you mean RUN?',
      "COPY needs a source and a destination",
    ]);
    expect(read("# syntax=example/dockerfile-x\nFROM a:1\nINCLUDE b\nUSER c\n").final?.user).toMatchObject({ value: "c" });
  });
});

describe("a file without FROM", () => {
  it.each<[string, boolean]>([
    ["common/php.dockerfile", true],
    ["Dockerfile.common", true],
    ["images/Containerfile-base", true],
    ["Dockerfile", false],
    ["images/Containerfile", false],
    [".dockerfile", false],
    ["images/web", false],
  ])("%s is a part of others: %s", (path, isPart) => {
    const { skipped, faults } = read("RUN x\nUSER 1\n", path);
    expect(skipped?.startsWith("it has no FROM, so it is only a part") ?? false).toBe(isPart);
    expect(faults.length).toBe(isPart ? 0 : 1);
  });

  it.each(["FORM", "FRM", "FROMM"])("is no part of others where %s is a misspelt FROM", (word) => {
    const { skipped, faults } = read(`${word} node:24-slim\nRUN x\n`, "dev.Dockerfile");
    expect([skipped, faults[0]?.message]).toEqual([undefined, `unknown instruction "${word}", did you mean FROM?`]);
  });

  it("has to have something in it", () => {
    expect(read("# nothing\n", "Dockerfile.common").skipped).toBeUndefined();
    expect(read("ARG A=1\nFROM a\n", "Dockerfile.common").skipped).toBeUndefined();
  });
});
