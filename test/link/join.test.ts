import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";

const found = async (files: Readonly<Record<string, string>>, rule: string) => {
  const { findings } = await lint(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { profile: "strict", only: [rule] },
  );
  return findings.map(({ span, severity, message, related }) => {
    const text = files[span.file]?.slice(span.start, span.end);
    return [
      `${span.file} ${text}`,
      severity,
      message,
      ...related.map((each) => `${files[each.span.file]?.slice(each.span.start, each.span.end)}: ${each.message}`),
    ];
  });
};

const compose = (body: string) => `services:\n  app:\n${body.replace(/^/gm, "    ")}\n`;

describe("a service and the stage it builds", () => {
  it("the service's user beats the image's", async () => {
    const files = { Dockerfile: "FROM node:22.12\nUSER node\n", "compose.yaml": compose('build: .\nuser: "0"') };
    expect(await found(files, "non-root-user")).toEqual([['compose.yaml "0"', "high", "service `app` runs as root: user `0` is set here"]]);
  });

  it("what the service leaves unsaid the stage decides, and both are told", async () => {
    const files = {
      Dockerfile: "FROM node:22.12 AS base\nUSER root\nFROM base AS prod\n",
      "compose.yaml": compose("build: { context: ., target: prod }"),
    };
    expect(await found(files, "non-root-user")).toEqual([
      [
        "Dockerfile root",
        "high",
        "the image runs as root: user `root` is set here",
        "base: inherited through this stage",
        "app: service `app` is affected",
        "build: built here",
      ],
    ]);
  });

  it("build arguments reach the stage", async () => {
    const files = {
      Dockerfile: "FROM node:22.12\nARG RUN_AS=node\nUSER $RUN_AS\n",
      "compose.yaml": compose("build: { context: ., args: { RUN_AS: root } }"),
    };
    const [first] = await found(files, "non-root-user");
    expect(first?.slice(0, 3)).toEqual(["Dockerfile $RUN_AS", "high", "service `app` runs as root: user `root` is set here"]);
  });

  it("a development stage at the end does not ship when another is asked for", async () => {
    const dockerfile = "FROM node:22.12 AS prod\nUSER node\nFROM node:22.12 AS dev\nUSER root\n";
    const files = { Dockerfile: dockerfile, "compose.yaml": compose("build: { context: ., target: prod }") };
    expect(await found(files, "non-root-user")).toEqual([]);
    expect(await found({ Dockerfile: dockerfile }, "non-root-user")).toHaveLength(1);
    const asked = {
      Dockerfile: "FROM node:22.12 AS builder\nUSER node\nFROM debian:12.9\n",
      "compose.yaml": compose("build: { context: ., target: builder }"),
    };
    expect(await found(asked, "non-root-user")).toHaveLength(1);
  });

  it("names of built images are no references, in any spelling", async () => {
    const files = {
      Dockerfile: "FROM scratch\n",
      "compose.yaml":
        "services:\n  a:\n    build: .\n    image: acme/own:latest\n  b:\n    image: docker.io/acme/own\n  c:\n    image: acme/other\n",
    };
    expect(await found(files, "no-floating-tag")).toEqual([
      ["compose.yaml acme/other", "medium", "`acme/other` is not pinned: no tag means `latest`"],
    ]);
  });

  it("the .dockerignore of the context a service names is the one that counts", async () => {
    const files = {
      "docker/Dockerfile": "FROM node:22.12\nCOPY . /app\nCOPY .env /app/\n",
      "compose.yaml": compose("build: { context: ., dockerfile: docker/Dockerfile }"),
    };
    expect(await found(files, "dockerignore-present")).toHaveLength(1);
    expect(await found(files, "no-secret-file-copied")).toHaveLength(1);
    const governed = { ...files, ".dockerignore": ".env\n" };
    expect(await found(governed, "dockerignore-present")).toEqual([]);
    expect(await found(governed, "no-secret-file-copied")).toEqual([]);
  });
});

describe("stages", () => {
  it("what a base defers with ONBUILD happens in the stage built on it", async () => {
    expect(await found({ Dockerfile: "FROM node:22.12 AS base\nONBUILD USER root\nUSER node\nFROM base\n" }, "non-root-user")).toEqual([
      ["Dockerfile root", "high", "the image runs as root: user `root` is set here"],
    ]);
  });

  it("means to give root up count in what runs, not in what is built", async () => {
    expect(
      await found({ Dockerfile: 'FROM debian:12.9\nRUN su - app -c true && echo gosu\nUSER root\nCMD ["x"]\n' }, "non-root-user"),
    ).toHaveLength(1);
    expect(
      await found({ Dockerfile: 'FROM debian:12.9\nRUN apt-get install -y gosu\nENTRYPOINT ["/docker-entrypoint.sh"]\n' }, "non-root-user"),
    ).toHaveLength(1);
    expect(await found({ Dockerfile: 'FROM alpine:3.20\nENTRYPOINT ["su-exec", "app", "/app"]\n' }, "non-root-user")).toEqual([]);
  });
});
