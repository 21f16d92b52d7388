import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { readCommands } from "../../../src/frontends/commands/document.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const linted = async (text: string, path = "run.sh") => lint([{ source: new Source(path, text) }], { rules, profile: "strict" });

describe("scripts of strangers", () => {
  it("may name what every object has", async () => {
    for (const word of ["__proto__", "constructor"])
      expect((await linted(`#!/bin/sh\ndocker run --restart ${word} nginx:1.29\n`)).failures).toEqual([]);
  });

  it("are read with the ends of lines that Windows writes", async () => {
    const { findings } = await linted("#!/bin/sh\r\ndocker run --privileged \\\r\n  nginx:1.29\r\n");
    expect(findings.filter(({ rule }) => rule === "no-privileged")).toHaveLength(1);
  });

  it("get no flags behind an image that a variable brings with its verb", async () => {
    const { findings } = await linted('#!/bin/sh\nX="docker run nginx:1.29"\n$X\n');
    expect(findings.flatMap(({ rule, fix }) => (rule === "read-only-rootfs" ? [fix?.edits] : []))).toEqual([undefined]);
  });

  it("keep a redirection that stands between a flag and its value", async () => {
    const { findings } = await linted("#!/bin/sh\ndocker run --cap-add >/tmp/x ALL nginx:1.29\n");
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.filter(({ span }) => span.start <= 31 && span.end >= 38)).toEqual([]);
  });

  it("may begin with much else", async () => {
    const { findings } = await linted(`#!/bin/sh\n${"echo hello world\n".repeat(4100)}docker run --privileged nginx:1.29\n`);
    expect(findings.filter(({ rule }) => rule === "no-privileged")).toHaveLength(1);
  });

  it("make no more of variables of make than is looked at", () => {
    const text = `A=${"-v /:/h ".repeat(1900)}\nall:\n${"\tdocker run $(A) a\n".repeat(200)}`;
    const words = readCommands(new Source("Makefile", text)).calls.flatMap((call) => call.words);
    expect(words.length).toBeGreaterThan(1000);
    expect(words.length).toBeLessThan(150_000);
  });

  it("refer to each other in GitLab no more often than is followed", () => {
    const level = (name: string, to: string): string =>
      `.${name}:\n  script: [${Array.from({ length: 60 }, () => `!reference [.${to}, script]`).join(", ")}]\n`;
    const text = `${["a b", "b c", "c d", "d e", "e f"].map((each) => level(...(each.split(" ") as [string, string]))).join("")}.f:\n  script: []\njob:\n  script:\n    - !reference [.a, script]\n    - docker run nginx:1.29\n`;
    expect(readCommands(new Source(".gitlab-ci.yml", text)).calls.length).toBeLessThan(2);
  });

  it("call functions of make that grow with each other no further than is looked at", () => {
    const calls = Array.from({ length: 9 }, (_, at) => `f${at + 1} = $(call f${at},${"$(1)".repeat(10)})\n`).join("");
    const { calls: found } = readCommands(new Source("Makefile", `f0 = $(1)\n${calls}all:\n\tdocker run $(call f9,xxxxxxxxxx) a\n`));
    expect(found).toHaveLength(1);
  });

  it("that no shell could read are told", async () => {
    const { notices } = await linted("#!/bin/sh\ndocker run --privileged nginx:1.29\nfi\n");
    expect(notices.map(({ path, message }) => `${path}: ${message.split(":")[0]}`)).toEqual([
      "run.sh: a script cannot be read from here on, so its further commands are not checked",
    ]);
  });
});
