import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { Source } from "../../../src/text/source.ts";
import { slice } from "./dockerfiles.ts";

const read = (body: string) => {
  const text = `FROM debian:13 AS Test\n${body}`;
  const { faults, stages } = readDockerfile(new Source("Dockerfile", text));
  const last = stages[stages.length - 1];
  const fixes = faults.flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? []);
  return {
    told: faults.map(({ kind, span }) => `${kind} ${slice(text)(span)}`),
    fixes,
    isStage: last !== undefined && "stage" in last.origin,
  };
};

describe("the stage that FROM names", () => {
  it("is found in lower case", () => expect(read("FROM test\n")).toEqual({ told: [], fixes: [], isStage: true }));
  it.each(["TEST", "Test", "tEST"])("is not found as %s", (name) => {
    expect(read(`FROM ${name}\n`)).toEqual({ told: [`broken ${name}`], fixes: ["test"], isStage: true });
  });
  it("is looked up as a variable makes it", () => {
    expect(read("FROM test AS b\nFROM B\n")).toEqual({ told: ["broken B"], fixes: ["b"], isStage: true });
    const text = "ARG N=TEST\nFROM debian:13 AS test\nFROM $N\n";
    const { faults } = readDockerfile(new Source("Dockerfile", text));
    expect(faults.map(({ span, fix }) => [slice(text)(span), fix])).toEqual([["$N", undefined]]);
  });
  it.each(["FROM nginx\n", "FROM Example.com/test\n", "FROM test:1\n", "FROM TEST:1\n"])("an image is none: %s", (body) =>
    expect(read(body)).toEqual({ told: [], fixes: [], isStage: false }),
  );
});

describe("the stage that others name", () => {
  it.each([
    "COPY --from=TEST /a /b\n",
    "COPY --from=test /a /b\n",
    "RUN --mount=type=bind,from=tEsT,target=/m x\n",
    "COPY --from=0 /a /b\n",
  ])("%s", (line) => expect(read(`FROM debian:13\n${line}`).told).toEqual([]));
});
