import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "no-undefined-variable";

describe("a variable that refers to itself", () => {
  it.each<[string, string[]]>([
    ["FROM debian:13\nENV X=$X\n", ["$X"]],
    ["ARG X=1\nFROM debian:13\nENV X=${X}\n", ["${X}"]],
    ["ARG X=1\nFROM debian:13\nARG X\nENV X=$X\n", []],
    ["FROM debian:13\nARG X=1\nENV X=$X\n", []],
    ["FROM debian:13\nENV X=1\nENV X=$X:2\n", []],
    ["FROM debian:13\nENV X=1 Y=$X\n", ["$X"]],
    ["FROM alpine:3.22\nENV LD_LIBRARY_PATH=/a:$LD_LIBRARY_PATH\n", ["$LD_LIBRARY_PATH"]],
    ["FROM debian:13\nENV PATH=/a:$PATH HTTP_PROXY=$http_proxy\n", []],
    ["FROM debian:13\nENV A=/a${A:+:$A} B=${B:-b} C=${C-}\n", []],
    ["FROM debian:13\nENV A=${A#/x} B=${B:?unset}\n", ["${A#/x}", "${B:?unset}"]],
    ["FROM debian:13\nENV X $X\n", ["$X"]],
    ["FROM debian:13\nLABEL version=$version\n", ["$version"]],
    ["ARG V\nFROM debian:13\nARG V=$V\n", ["$V"]],
    ["FROM scratch\nENV X=$X\n", ["$X"]],
    ["FROM ghcr.io/example/runtime:3.2\nENV PYTHONPATH=/app:$PYTHONPATH\n", []],
    ["FROM debian:13 AS a\nENV X=1\nFROM a\nENV X=$X:2 Y=$Y\n", ["$Y"]],
    ["FROM debian:13\nONBUILD ENV X=$X\n", []],
    ["FROM debian:13 AS a\nONBUILD ENV X=$X\nFROM a\n", ["$X"]],
  ])("%j", async (text, want) => expect(await said(rule, text)).toEqual(want.map((each) => `medium ${each}`)));
});

describe("what the image is known to set", () => {
  it.each<[string, string, string[]]>([
    ["python:3.14-slim", "PYTHONPATH=/app:$PYTHONPATH", ["$PYTHONPATH"]],
    ["python:3.14-slim", "V=$PYTHON_VERSION G=$GPG_KEY", []],
    ["node:24", "NODE_ENV=$NODE_ENV", ["$NODE_ENV"]],
    ["node:24", "V=$NODE_VERSION", []],
    ["docker.io/library/golang:1.25", "GOFLAGS=$GOFLAGS P=$GOPATH", ["$GOFLAGS"]],
    ["eclipse-temurin:21", "JAVA_OPTS=$JAVA_OPTS H=$JAVA_HOME", ["$JAVA_OPTS"]],
    ["postgres:17", "D=$PGDATA U=$POSTGRES_USER", ["$POSTGRES_USER"]],
    ["tomcat:11", "O=$CATALINA_OPTS", []],
    ["jupyter/base-notebook", "U=$NB_UID", []],
    ["gcr.io/distroless/cc", "U=$NB_UID", ["$NB_UID"]],
  ])("%s: %s", async (image, env, want) =>
    expect(await said(rule, `FROM ${image}\nENV ${env}\n`)).toEqual(want.map((each) => `medium ${each}`)),
  );
});

describe("what the base may bring along, though an ARG before FROM has its name", () => {
  it.each<[string, string[]]>([
    ["ARG PYTHON_VERSION=3.14\nFROM python:$PYTHON_VERSION\nLABEL a=$PYTHON_VERSION\n", []],
    ["ARG GPG_KEY\nFROM python:3.14\nLABEL a=$GPG_KEY\n", []],
    ["ARG JAVA_HOME=/opt/java\nFROM tomcat:11\nENV JAVA_HOME=$JAVA_HOME\n", []],
    ["ARG JAVA_HOME=/opt/java\nFROM debian:13\nENV JAVA_HOME=$JAVA_HOME\n", ["$JAVA_HOME"]],
    ["ARG JAVA_HOME=/opt/java\nFROM node:24\nENV JAVA_HOME=$JAVA_HOME\n", ["$JAVA_HOME"]],
    ["ARG TOOL_VERSION=1\nFROM ghcr.io/example/a:${TOOL_VERSION}\nLABEL a=$TOOL_VERSION\n", []],
    ["ARG TOOL_VERSION=1\nFROM ghcr.io/example/a:${TOOL_VERSION}-slim AS a\nFROM a\nLABEL a=$TOOL_VERSION\n", []],
  ])("%j", async (text, want) => expect(await said(rule, text)).toEqual(want.map((each) => `medium ${each}`)));
});

describe("what no image sets", () => {
  it.each<[string, string[]]>([
    ["FROM ghcr.io/example/a\nENV A=$1 B=pa$$word C=\\$1 D='$1'\n", ["$1", "$$"]],
    ["FROM ghcr.io/example/a\nLABEL a=$TARGETARCH\n", ["$TARGETARCH"]],
    ["FROM ghcr.io/example/a\nARG TARGETARCH\nLABEL a=$TARGETARCH\n", []],
    ["ARG V=1\nFROM ghcr.io/example/a\nLABEL a=$V\n", ["$V"]],
    ["ARG V=1\nFROM ghcr.io/example/a:$V\nLABEL a=$V\n", ["$V"]],
    ["ARG TOOL_VERSION=1\nFROM ghcr.io/example/a\nLABEL a=$TOOL_VERSION\n", ["$TOOL_VERSION"]],
    ["ARG TOOL_VERSION=1\nFROM alpine:$TOOL_VERSION\nLABEL a=$TOOL_VERSION\n", ["$TOOL_VERSION"]],
    ["ARG TOOL_VERSION=1 TOOL_VERSION_2=2\nFROM ghcr.io/example/a:$TOOL_VERSION_2\nLABEL a=$TOOL_VERSION\n", ["$TOOL_VERSION"]],
  ])("%j", async (text, want) => expect(await said(rule, text)).toEqual(want.map((each) => `medium ${each}`)));
});

describe("here-documents of COPY and ADD", () => {
  const file = (opener: string, body: string, keyword = "COPY") => `FROM debian:13\nARG PORT=80\n${keyword} <<${opener} /a\n${body}\nEOF\n`;
  it.each<[string, string[]]>([
    [file("EOF", 'mkdir "$DIR" \'$DIR\'\nexec "$@" --port $PORT'), ["$DIR", "$@"]],
    [file("EOF", "a ${B} ${C:-c} \\$D $(e) $F", "ADD"), ["${B}", "$F"]],
    [file("-EOF", "\ta $B"), ["$B"]],
    [file("EOF", "$A\nEOF2 $B"), ["$A", "$B"]],
    [file("'EOF'", "a $B $@"), []],
    [file('"EOF"', "a $B $@"), []],
    [file("E'O'F", "a $B"), []],
    ["FROM debian:13\nRUN <<EOF\na $B $@\nEOF\n", []],
    ["FROM debian:13\nCOPY <<A <<'B' /d/\n$X\nA\n$Y\nB\n", ["$X"]],
    ["FROM debian:13\nONBUILD COPY <<EOF /a\n$B\nEOF\n", []],
    ["FROM debian:13 AS a\nONBUILD COPY <<EOF /a\n$B\nEOF\nFROM a\n", ["$B"]],
    ["FROM ghcr.io/example/a\nCOPY <<EOF /a\n$B $@\nEOF\n", ["$@"]],
    [`# escape=\`\n${file("EOF", "\\$B $C")}`, ["$C"]],
  ])("%j", async (text, want) => expect(await said(rule, text)).toEqual(want.map((each) => `medium ${each}`)));

  it("a body that the builder cannot expand fails", async () => {
    expect(await said("valid-dockerfile", file("EOF", "for i in ${A[@]}; do"))).toEqual(["high ${"]);
    expect(await said("valid-dockerfile", file("'EOF'", "for i in ${A[@]}; do"))).toEqual([]);
  });

  it("in a Dockerfile inside a Compose file, too", async () => {
    const compose = (opener: string) =>
      `services:\n  a:\n    build:\n      context: .\n      dockerfile_inline: |\n        FROM debian:13\n        COPY <<${opener} /a\n        exec "$$@"\n        EOF\n`;
    expect(await said(rule, { "compose.yaml": compose("EOF") })).toEqual(["medium $@"]);
    expect(await said(rule, { "compose.yaml": compose("'EOF'") })).toEqual([]);
  });
});

describe("flags", () => {
  it.each<[string, string[]]>([
    ["FROM --platform=$BULDPLATFORM debian:13\n", ["$BULDPLATFORM"]],
    ["FROM --platform=linux/${ARCH} debian:13\n", ["${ARCH}"]],
    ["FROM --platform=$BUILDPLATFORM debian:13\n", []],
    ["ARG P\nFROM --platform=$P debian:13\n", []],
    ["FROM --platform=${OS:-linux}/$TARGETARCH debian:13\n", []],
    ['FROM --platform="linux/$ARCH" debian:13\n', ['--platform="linux/$ARCH"']],
    ["FROM debian:13\nCOPY --chown=$U:$G --chmod=$M a b\n", ["$U", "$G", "$M"]],
    ["FROM debian:13\nADD --checksum=$SUM https://e.example/a b\n", ["$SUM"]],
    ["FROM debian:13\nRUN --mount=type=cache,target=$DIR x\n", ["$DIR"]],
    ["FROM debian:13\nARG U\nCOPY --chown=$U a b\n", []],
    ["FROM debian:13\nCOPY --exclude=$X a b\n", []],
  ])("%j", async (text, want) => expect(await said(rule, text)).toEqual(want.map((each) => `medium ${each}`)));
});
