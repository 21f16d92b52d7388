import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { Source } from "../../../src/text/source.ts";

const limit = 65_535;
const told = (text: string) =>
  readDockerfile(new Source("Dockerfile", text)).faults.map(({ span, message }) => [
    text.slice(0, span.start).split("\n").length,
    span.end - span.start,
    /has (\d+) bytes/.exec(message)?.[1],
  ]);
const long = (start: string, length: number) => start + "x".repeat(length - start.length);

describe("a line that the builder does not read", () => {
  it.each<[string, string, number]>([
    ["an instruction", `FROM a\n${long("ENV A=", limit + 1)}\nUSER b\n`, 2],
    ["a comment", `FROM a\n${long("# ", limit + 1)}\nUSER b\n`, 2],
    ["the first line", `${long("# ", limit + 1)}\nFROM a\n`, 1],
    ["a continued line", `FROM a\nRUN a \\\n${long("b ", limit + 1)}\n`, 3],
    ["a comment between continued lines", `FROM a\nRUN a \\\n${long("# ", limit + 1)}\n  b\n`, 3],
    ["a line of a here-document", `FROM a\nRUN <<E\n${long("b ", limit + 1)}\nE\n`, 3],
    ["the last line, without an end", `FROM a\n${long("RUN ", limit + 1)}`, 2],
  ])("%s", (_, text, line) => expect(told(text)).toEqual([[line, 40, String(limit + 1)]]));

  it("bytes count, and the carriage return is one", () => {
    expect(told(`FROM a\nRUN ${"é".repeat(limit / 2)}\n`)).toEqual([[2, 40, "65538"]]);
    expect(told(`FROM a\n${long("RUN ", limit)}\r\n`)).toEqual([[2, 40, String(limit + 1)]]);
  });

  it.each<[string, string]>([
    ["just short enough", `FROM a\n${long("RUN ", limit)}\n`],
    ["two lines joined", `FROM a\n${long("RUN ", 40_000)} \\\n${long("  ", 40_000)}\n`],
    ["two bytes a letter", `FROM a\nRUN ${"é".repeat(30_000)}\n`],
    ["a here-document", `FROM a\nRUN <<E\n${`${long("b ", 40_000)}\n`.repeat(3)}E\n`],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));

  it("is told once, and what comes behind it is read", () => {
    const text = `FROM a\nRUN <<NEVER\n${long("b ", limit + 1)}\nUSER b\n`;
    const { faults, stages } = readDockerfile(new Source("Dockerfile", text));
    expect(faults.filter(({ message }) => message.includes("bytes"))).toHaveLength(1);
    expect(stages[0]?.user).toMatchObject({ value: "b" });
  });
});
