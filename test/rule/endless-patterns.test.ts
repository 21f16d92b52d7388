import { describe, expect, it } from "vitest";
import { dialectOf } from "../../src/frontends/registry.ts";
import { openedByCommand } from "../../src/knowledge/debuggers.ts";
import { withoutPattern, withoutSlash } from "../../src/text/path.ts";
import { said } from "./said.ts";

const many = (text: string, times = 60_000): string => text.repeat(times);
const stage = (line: string): string => `FROM debian:12.9\n${line}\n`;
const windows = (line: string): string => `FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN ${line}\n`;

/** Texts that a pattern with a choice at every character, or at every line, would look at again and again. */
const texts: readonly (readonly [what: string, look: () => unknown])[] = [
  ["lines of ARG that no FROM follows", () => dialectOf("image", `${many("ARG A=1\r\n", 40)}RUN x`)],
  ["comments between lines of ARG", () => dialectOf("image", `ARG A\n${many("#\r\n", 60)}x`)],
  [
    "a version in an address that is none",
    () => said("pinned-packages", stage(`RUN pip install -r https://example.com/1.0${many("0", 60)}!`)),
  ],
  ["calls that are never closed", () => said("no-curl-pipe-shell", windows(many("$c.DownloadFile(,\t\t", 3000)))],
  ["a host with many zones", () => said("no-cleartext-download", stage(`RUN curl http://[${many("%")}`))],
  ["a word of many letters", () => said("verified-download", stage(`RUN tar ${many("x")}-`))],
  [
    "a check with many letters",
    () => said("verified-download", stage(`RUN curl -O https://example.com/a.tgz && sha256sum -${many("c")}-`)),
  ],
  ["a script of empty lines", () => said("non-root-user", { Dockerfile: stage('COPY a.sh /\nENTRYPOINT ["/a.sh"]'), "a.sh": many("\n") })],
  ["a script that sed is given", () => said("no-secret-mount-leak", stage(`ARG TOKEN\nRUN sed -i "${many("\t")}/s$TOKEN" f`))],
  ["tags that are never closed", () => said("valid-apparmor", { "apparmor.d/p": `profile p {\n  /a r,\n${many("{%<%")}\n}\n` })],
  [
    "a comment in the name of an image",
    () => said("no-floating-tag", { "compose.yaml": `services:\n  a:\n    image: a{{${many("\t#")}\u2028x\n` }),
  ],
  ["strings that are never closed", () => said("valid-seccomp", { "seccomp.json": `{"defaultAction": "{{${many('\\"')}\n}` })],
  ["blanks behind a colon", () => said("valid-seccomp", { "seccomp.json": `{"defaultAction": "{{", "x":${many("\t")}1}` })],
  ["a line of variables in a here-document", () => said("no-secret-mount-leak", stage(`ARG T\nCOPY <<EOF /a\n${many("$T ", 800)}\nEOF`))],
  ["users in old Mac lines", () => said("non-root-user", stage(many("USER\tx\r")))],
  ["a line that spilled", () => said("no-swallowed-instruction", stage(`RUN a && ${many("x")} y\n    b`))],
  ["a word of a Windows command", () => said("no-secret-in-run", windows(`${many("x")} password=hunter2hunter2`))],
  ["a debugger that is named many times", () => openedByCommand(many("debugpy ", 30_000))],
  ["a server that is never run", () => openedByCommand(`python ${many("-n run ", 1000)}`)],
  ["installs that nothing prunes", () => said("no-dev-dependencies", `FROM node:22.12\n${many("RUN npm install\n", 400)}`)],
  ["slashes", () => withoutSlash(`${many("/")}x`)],
  ["stars", () => withoutPattern(many("*", 4000))],
];

describe("patterns on hostile texts", () => {
  // One that backtracks takes longer than any test may.
  it.each(texts)("%s", async (_, look) => {
    await look();
  });
});

describe("a path before its pattern", () => {
  it.each([
    ["a/b*c/d*", "a"],
    ["*", ""],
    ["/x*", ""],
    ["a/*", "a"],
    ["a/b", "a/b"],
  ])("%s", (path, expected) => {
    expect(withoutPattern(path)).toBe(expected);
  });
});
