import { describe, expect, it } from "vitest";
import { endOfLife } from "../../src/knowledge/end-of-life.ts";
import { imageContents } from "../../src/knowledge/image-contents.ts";
import { parseImageReference } from "../../src/syntax/image-reference.ts";

describe("end of life", () => {
  it.each([
    ["node:16-alpine", "node 16 2023-09-11"],
    ["docker.io/library/node:16.20.2", "node 16 2023-09-11"],
    ["mirror.gcr.io/library/node:16", "node 16 2023-09-11"],
    ["python:3.9-slim", "python 3.9 2025-10-31"],
    ["python:3.13-slim-buster", "debian buster 2024-06-30"],
    ["debian:buster-slim", "debian buster 2024-06-30"],
    ["golang:1.26-alpine3.15", "alpine 3.15 2023-11-01"],
    ["mcr.microsoft.com/dotnet/sdk:6.0", "dotnet 6.0 2024-11-12"],
    ["golang:1.10", "golang 1.10 2019-02-25"],
    ["node:24", undefined],
    ["python:3", undefined],
    ["debian:bookworm", undefined],
    ["amazonlinux:2023", undefined],
    ["node", undefined],
    ["node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", undefined],
    ["example/node:16", undefined],
  ])("%s: %s", (text, expected) => {
    const found = endOfLife(parseImageReference(text));
    expect(found && `${found.release} ${found.date}`).toBe(expected);
  });
});

describe("what images hold", () => {
  it.each([
    ["gcr.io/distroless/static-debian12:nonroot", { shell: false, packageManager: "none" }],
    ["cgr.dev/chainguard/python:latest", { shell: false }],
    ["cgr.dev/example.com/python:latest", { shell: false }],
    ["cgr.dev/chainguard/python:latest-dev", { shell: true, packageManager: "apk" }],
    ["node:24-alpine", { shell: true, packageManager: "apk", execs: true }],
    ["public.ecr.aws/docker/library/postgres:18", { entrypoint: ["docker-entrypoint.sh"], execs: true }],
    ["debian:bookworm-slim", { entrypoint: null, packageManager: "apt" }],
  ])("%s", (text, expected) => expect(imageContents(parseImageReference(text))).toMatchObject(expected));

  it("knows which programs are there and which are not", () => {
    const has = (text: string, program: string): boolean | undefined => {
      const contents = imageContents(parseImageReference(text));
      return contents?.has.includes(program) ? true : contents?.lacks.includes(program) ? false : undefined;
    };
    expect(has("nginx:1.31-alpine", "curl")).toBe(true);
    expect(has("nginx:1.31-alpine-slim", "curl")).toBe(false);
    expect(has("alpine:3.22", "wget")).toBe(true);
    expect(has("node:24-slim", "curl")).toBe(false);
    expect(has("node:24", "curl")).toBe(true);
  });

  it("does not guess", () => {
    expect(imageContents(parseImageReference("example/app:1"))).toBeUndefined();
    expect(imageContents(parseImageReference("node:\uFFFC"))).toBeUndefined();
  });
});
