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
});
