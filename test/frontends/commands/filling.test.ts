import { describe, expect, it } from "vitest";
import { readCommands } from "../../../src/frontends/commands/document.ts";
import { Source } from "../../../src/text/source.ts";

const of = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join("");
const long = (length: number): string => "x".repeat(length);
const steps = (lines: string, before = ""): string => `${before}jobs:\n  a:\n    runs-on: x\n    steps:\n${lines}`;

/** Files of some hundred thousand characters that come to a thousand times as much. */
const shapes: Readonly<Record<string, readonly [path: string, text: string]>> = {
  "constants of just": ["justfile", `x := "${long(90_000)}"\na:\n${of(3000, () => "    docker run {{x}} {{x}}\n")}`],
  "variables of make": ["Makefile", `X = ${long(16_000)}\na:\n${of(3000, () => "\tdocker run $(X) $(X)\n")}`],
  "dollars of make": ["Makefile", `X = ${"$$".repeat(8000)}\na:\n${of(3000, () => "\tdocker run $(X) $(X)\n")}`],
  "variables of a workflow": [
    ".github/workflows/a.yml",
    steps(
      of(3000, () => "      - run: docker run ${{ env.X }}\n"),
      `env: {X: ${long(90_000)}}\n`,
    ),
  ],
  "aliases of a workflow": [
    ".github/workflows/a.yml",
    steps(`      - run: &x docker run ${long(90_000)}\n${of(3000, () => "      - run: *x\n")}`),
  ],
  "aliases of a pipeline": [
    "bitbucket-pipelines.yml",
    `a:\n  script:\n    - &x docker run ${long(90_000)}\n${of(3000, () => "    - *x\n")}`,
  ],
  "values of variables behind aliases": [
    ".github/workflows/a.yml",
    steps(
      of(2000, (at) => `      - env: {A: *x, B${at}: *x}\n        run: docker run x\n`),
      `env: {X: &x "${"$".repeat(60_000)}"}\n`,
    ),
  ],
  "variables of a unit": ["a.service", `[Service]\nEnvironment=X=${long(90_000)}\n${of(3000, () => "ExecStart=docker run ${X} ${X}\n")}`],
  "variables of a unit, split": ["a.service", `[Service]\nEnvironment="X=${"a ".repeat(200_000)}"\nExecStart=docker run $X\n`],
  "the name of a unit": [`${long(200)}.service`, `[Service]\n${of(30, () => `ExecStart=docker run ${"%n".repeat(20_000)}\n`)}`],
};

describe("what a file repeats", () => {
  it.each(Object.entries(shapes))("%s: comes to no more than there is room for", (name, [path, text]) => {
    const before = process.cpuUsage();
    const { calls, limits = [] } = readCommands(new Source(path, text));
    expect(calls.length).toBeGreaterThan(0);
    const made = calls.reduce((sum, { words }) => sum + words.reduce((all, word) => all + word.text.length, 0), 0);
    expect(made).toBeLessThan(text.length + 600_000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
    const isCheap = name === "values of variables behind aliases" || name.endsWith("split");
    expect(limits.map(({ message }) => message.split(":")[0])).toEqual(
      isCheap ? [] : ["variables and aliases of this file repeat more than 500,000 characters"],
    );
  });

  it("is filled in as long as there is room, and a first text costs nothing", () => {
    const text = `x := "a:1"\na:\n${of(2000, () => "    docker run {{x}}\n")}`;
    const { calls, limits } = readCommands(new Source("justfile", text));
    expect(limits).toBeUndefined();
    expect(calls.map(({ words }) => words[0]?.text)).toEqual(Array.from({ length: 2000 }, () => "a:1"));
    const once = steps(`      - run: |\n${of(9000, () => `          docker run ${long(70)}\n`)}`);
    expect(readCommands(new Source(".github/workflows/a.yml", once)).limits).toBeUndefined();
  });
});
