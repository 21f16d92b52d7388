import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayUnpack } from "../../src/knowledge/archives.ts";
import { covers } from "../../src/rule/stages.ts";
import { isWholeContext } from "../../src/rule.ts";
import { excludesAll, readDockerignore } from "../../src/syntax/dockerignore.ts";
import { contextPath } from "../../src/text/path.ts";
import { said } from "./said.ts";

describe("a source of COPY, as the context names it", () => {
  it.each([
    // source, its path, whether it is the whole context
    [".", "", true],
    ["./", "", true],
    ["/", "", true],
    ["", "", true],
    ["./.", "", true],
    ["/./", "", true],
    ["//", "", true],
    ["..", "", true],
    ["../..", "", true],
    ["/..", "", true],
    ["lib/..", "", true],
    ["a/b/../../", "", true],
    ["*", "*", true],
    ["./*", "*", true],
    ["/./*", "*", true],
    ["lib/../*", "*", true],
    ["**", "**", true],
    ["../lib", "lib", false],
    ["./lib/.", "lib", false],
    ["lib//x/../y", "lib/y", false],
    ["lib/*", "lib/*", false],
    ["*.js", "*.js", false],
    ["...", "...", false],
    [".env", ".env", false],
    [".\\", ".\\", false],
  ])("%j is %j", (source, path, whole) => {
    expect(contextPath(source)).toBe(path);
    expect(isWholeContext(source)).toBe(whole);
  });

  it.each([
    [".\\", "", true],
    ["C:\\", "", true],
    ["lib\\..\\", "", true],
    [".\\lib\\x", "lib/x", false],
    ["c:/lib", "lib", false],
  ])("on Windows, %j is %j", (source, path, whole) => {
    expect(contextPath(source, true)).toBe(path);
    expect(isWholeContext(source, true)).toBe(whole);
  });

  it("is cleaned once for all, and never leads out", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", ".", "..", "", "*"), { maxLength: 8 }), (parts) => {
        const path = contextPath(parts.join("/"));
        expect(contextPath(path)).toBe(path);
        expect(contextPath(`/./x/../${path}/`)).toBe(path);
        expect(path.split("/")).not.toContain("..");
      }),
    ));

  it.each([
    ["/", "/srv/app", true],
    [".", "/srv/app", true],
    ["/srv/./", "/srv/app", true],
    ["/opt/../srv", "/srv/app", true],
    ["/srv/app/../", "/srv/app", true],
    ["/srv/ap", "/srv/app", false],
  ])("of a stage, %j takes %j: %j", (source, path, taken) => expect(covers(source, path)).toBe(taken));
});

const python = (...lines: string[]): string => `FROM python:3.13.5-slim\n${lines.join("\n")}\n`;

describe.each(["dockerignore-present", "no-broad-copy"])("%s", (rule) => {
  it.each([
    ["COPY ./. /opt/", "medium ./."],
    ["ADD /./ /opt/", "medium /./"],
    ["COPY lib/.. /opt/", "medium lib/.."],
    ["COPY --link --chown=1000 .. /opt/", "medium .."],
    ['COPY ["lib/../", "/opt/"]', 'medium "lib/../"'],
    ['ADD ["./*", "/opt/"]', 'medium "./*"'],
    ["ARG WHAT=./.\nCOPY $WHAT /opt/", "medium $WHAT"],
    ["ENV D=lib/\nCOPY ${D}.. /opt/", "medium ${D}.."],
    ["COPY package.json ./. /opt/", "medium ./."],
  ])("reports %j", async (line, finding) => expect(await said(rule, python(line))).toEqual([finding]));

  it.each([
    ["COPY ./lib/. /opt/"],
    ["COPY ../lib /opt/"],
    ["COPY lib/../src /opt/"],
    ["COPY lib/* /opt/"],
    ["ARG WHAT\nCOPY $WHAT /opt/"],
    ["COPY --from=alpine:3.21 ./. /opt/"],
    ["COPY <<EOF ./.\nx\nEOF"],
  ])("is silent about %j", async (line) => expect(await said(rule, python(line))).toEqual([]));

  it("knows the separator of Windows", async () =>
    expect(
      await said(
        rule,
        "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nCOPY .\\ C:\\app\\\nCOPY src\\..\\ C:\\app\\\nCOPY .\\src C:\\app\\\n",
      ),
    ).toEqual(["medium .\\", "medium src\\..\\"]));
});

it("a whole stage is one however its root is spelled", async () =>
  expect(
    await said(
      "no-broad-copy",
      "FROM golang:1.26 AS build\nFROM debian:13.1\nCOPY --from=build /./ /a\nCOPY --from=build . /b\nCOPY --from=build /out/. /c\n",
    ),
  ).toEqual(["low /./", "low ."]));

describe("a .dockerignore that leaves nothing", () => {
  it.each([
    ["*\n", "*"],
    ["**\n", "**"],
    ["**/*", "**/*"],
    ["/*\n", "/*"],
    ["./*/\n", "./*/"],
    ["# all\n!src\n*\nsrc\n", "*"],
    ["*\n!src\n**\n", "**"],
    ["*\n!src\n", undefined],
    ["*/*\n", undefined],
    ["*.md\n", undefined],
    ["?*\n", undefined],
    ["\n", undefined],
    ["*\n!src\nsrc\n", "*"],
    ["*\n!src\nsrc\n!src\n", undefined],
    ["*\n!src\nsrc/a\n", undefined],
  ])("%j: %j", (text, pattern) => {
    const found = excludesAll(text);
    expect(found && text.slice(found.start, found.end)).toBe(pattern);
    if (found) for (const path of ["a", ".env", "src/deep/x.js"]) expect(readDockerignore(text).ignores(path)).toBe(true);
  });

  it.each([
    ["COPY . /srv/", "medium ."],
    ["COPY ./. /srv/", "medium ./."],
    ["COPY * /srv/", "medium *"],
    ['ADD ["..", "/srv/"]', 'medium ".."'],
    ["COPY src/.. /srv/", "medium src/.."],
    ["ARG D=.\nCOPY $D /srv/", "medium $D"],
    ["COPY ./src/ /srv/", "medium ./src/"],
    ["COPY *.html /srv/", "medium *.html"],
    ["COPY src/[a-c]?.js /srv/", "medium src/[a-c]?.js"],
  ])("is what %j copies nothing for", async (line, finding) =>
    expect(await said("no-ignored-copy-source", { Dockerfile: python(line), ".dockerignore": "*\n" })).toEqual([finding]),
  );

  it.each([
    ["COPY . /srv/", "*\n!src\n"],
    ["COPY . /srv/", "**/*\n!**/*.js\n"],
    ["COPY . /srv/", "*.md\n"],
    ["COPY *.js /srv/", "*\n!a.js\n"],
    ["COPY --from=python *.js /srv/", "*\n"],
    ["ADD https://example.com/x?y /srv/", "*\n"],
    ["COPY --from=python . /srv/", "*\n"],
    ["COPY <<EOF /srv/\nx\nEOF", "*\n"],
    ["ADD https://example.com/x /srv/", "*\n"],
    ["ARG D\nCOPY $D /srv/", "*\n"],
  ])("says nothing of %j with %j", async (line, ignored) =>
    expect(await said("no-ignored-copy-source", { Dockerfile: python(line), ".dockerignore": ignored })).toEqual([]),
  );

  it("is compared with what a path comes to", async () =>
    expect(
      await said("no-ignored-copy-source", {
        Dockerfile: python("COPY src/../pages /srv/", "COPY /./pages/./x.html /srv/", "COPY pages/../src /srv/"),
        ".dockerignore": "pages\n",
      }),
    ).toEqual(["medium src/../pages", "medium /./pages/./x.html"]));
});

describe("app-workdir looks where WORKDIR leads", () => {
  it.each([
    ["WORKDIR /\nCOPY feed ./", "low ./"],
    ["WORKDIR /srv\nWORKDIR ..\nCOPY feed feed.json ./", "low ./"],
    ["WORKDIR /srv/..\nCOPY feed .", "low ."],
    ["WORKDIR //\nADD feed.py app.py", "low app.py"],
    ["WORKDIR /srv\nWORKDIR ../../..\nCOPY feed .", "low ."],
    ["ENV HOME=/\nWORKDIR $HOME\nCOPY feed .", "low ."],
    ['WORKDIR /\nCOPY ["feed", "./"]', 'low "./"'],
    ["WORKDIR /srv\nCOPY a .\nWORKDIR /\nCOPY b .\nCOPY c .", "low ."],
    ["WORKDIR /srv/../etc/./x", "low /srv/../etc/./x"],
    ["WORKDIR /srv\nWORKDIR ../proc/1", "medium ../proc/1"],
  ])("reports %j", async (lines, finding) => expect(await said("app-workdir", `FROM debian:12.11\n${lines}\n`)).toEqual([finding]));

  it.each([
    ["WORKDIR /etc/..\nCOPY feed /srv/"],
    ["WORKDIR /\nCOPY feed /feed"],
    ["WORKDIR /\nWORKDIR srv\nCOPY feed ./"],
    ["WORKDIR /srv/feed/..\nCOPY feed ./"],
    ["ARG D\nWORKDIR $D\nCOPY feed ./"],
    ["WORKDIR /\nARG D\nCOPY feed $D"],
  ])("is silent about %j", async (lines) => expect(await said("app-workdir", `FROM debian:12.11\n${lines}\n`)).toEqual([]));

  it("leaves builders, empty images and Windows alone, and takes what a stage inherits", async () => {
    expect(await said("app-workdir", "FROM golang:1.25.1 AS b\nWORKDIR /\nCOPY . .\nFROM debian:12.11\nCOPY --from=b /x /x\n")).toEqual([]);
    expect(await said("app-workdir", "FROM scratch\nWORKDIR /\nCOPY feed .\n")).toEqual([]);
    expect(await said("app-workdir", "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR /\nCOPY feed .\n")).toEqual([]);
    expect(await said("app-workdir", "FROM debian:12.11 AS b\nWORKDIR /\nFROM b\nCOPY feed ./\n")).toEqual(["low ./"]);
  });
});

describe("what ADD may unpack, by name", () => {
  it.each(
    "a.tar a.tar.gz a.tar.zst a.tgz a.tbz a.tbz2 a.tb2 a.tz2 a.txz a.tlz a.taz a.tzst a.gz a.GZ a.bz a.bz2 a.xz a.zst a.zstd a.sql.gz a.gem a.crate a.apk a.ova a.box".split(
      " ",
    ),
  )("%s may be unpacked", async (name) => {
    expect(mayUnpack(name)).toBe(true);
    expect(await said("copy-over-add", python(`ADD ${name} /srv/`))).toEqual([]);
  });

  it.each("a.py a.gz.txt a.gzip.md a.zip a.jar a.whl a.deb a.rpm a.7z a.lz4 tar gz app targz".split(" "))("%s is not", async (name) => {
    expect(mayUnpack(name)).toBe(false);
    expect(await said("copy-over-add", python(`ADD ${name} /srv/`))).toEqual(["low ADD"]);
    expect(await said("copy-over-add", python(`COPY ${name} /srv/`))).toEqual([]);
  });

  it("counts for every source, in any form, and where a variable is part of the name", async () => {
    expect(await said("copy-over-add", python('ADD ["rootfs.xz", "/"]', "ADD a.py b.gz /srv/", "ARG V\nADD a-$V.gz /srv/a.conf"))).toEqual(
      [],
    );
    expect(await said("copy-over-add", python('ADD ["a.py", "/srv/"]', "ARG V\nADD a-$V.py /srv/a.py"))).toEqual(["low ADD", "low ADD"]);
  });
});
