import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { inlineDockerfiles } from "../../../src/frontends/compose/inline.ts";
import { lint } from "../../../src/lint.ts";
import { readDotenv } from "../../../src/syntax/dotenv.ts";
import { HOLE } from "../../../src/syntax/image-reference.ts";
import { interpolate } from "../../../src/syntax/interpolation.ts";
import { Source } from "../../../src/text/source.ts";
import { plainAt, together } from "./together.ts";

const lines = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join("");
const doubling = (count: number): string => `A0=xxxxxxxxxx\n${lines(count, (at) => `A${at + 1}=\${A${at}}\${A${at}}\n`)}`;
const service = (more: string): string => `services:\n  a:\n    image: i\n    privileged: true\n${more}`;

describe("what variables may come to", () => {
  it.each<readonly [what: string, env: string, name: string, length: number | undefined]>([
    ["values that double, before there is no room", doubling(10), "A10", 10_240],
    ["values that double for ever", doubling(60), "A60", undefined],
    ["a long value", `A=${"x".repeat(300_000)}\nB=$A\n`, "B", 300_000],
    ["a long value several times", `A=${"x".repeat(20_000)}\nB=$A$A$A\n`, "B", 60_000],
    ["a long value many times", `A=${"x".repeat(20_000)}\nB=${"$A".repeat(20_000)}\n`, "B", undefined],
    ["a long value in many lines", `A=${"x".repeat(20_000)}\n${lines(20_000, (at) => `B${at}=$A\n`)}`, "B19999", undefined],
    ["a long default", `A=\${B:-${"x".repeat(2_000_000)}}\n`, "A", 2_000_000],
    ["a short one after all of that", `${doubling(60)}Z=z\n`, "Z", 1],
  ])("in an env file: %s", (_, env, name, length) => {
    const value = readDotenv(new Source(".env", env)).get(name);
    expect([value?.value.includes(HOLE), value?.isLarge]).toEqual(length === undefined ? [true, true] : [false, undefined]);
    if (length !== undefined) expect(value?.value.length).toBe(length);
    expect(value?.value.length).toBeLessThan(4_000_000);
  });

  it.each<readonly [what: string, files: Readonly<Record<string, string>>, limits: readonly string[]]>([
    ["an .env file", { ".env": doubling(60), "compose.yaml": service("    user: $A1\n") }, [".env"]],
    [
      "a Compose file",
      { ".env": `B=${"x".repeat(20_000)}\n`, "compose.yaml": service(`    user: "${"$B".repeat(20_000)}"\n`) },
      ["compose.yaml"],
    ],
    [
      "both, and several of each",
      {
        ".env": `${doubling(60)}B=${"x".repeat(20_000)}\n`,
        "compose.yaml": service(`    user: "${"$B".repeat(20_000)}"\n    hostname: "${"$B".repeat(20_000)}"\n`),
      },
      [".env", "compose.yaml"],
    ],
    [
      "an included file",
      { "compose.yaml": `include: [b/b.yaml]\n${service("")}`, "b/b.yaml": "services: {b: {image: i}}\n", "b/.env": doubling(60) },
      ["b/.env"],
    ],
    ["neither", { ".env": doubling(5), "compose.yaml": service("    user: $A5\n") }, []],
  ])("is told once for each file: %s", async (_, files, limits) => {
    const only = rules.filter(({ id }) => id === "no-privileged");
    const inputs = Object.entries(files).map(([path, text]) => ({
      source: new Source(path, text),
      ...(path.endsWith(".env") ? { isSupporting: true as const } : {}),
    }));
    const { findings, notices, failures } = await lint(inputs, { rules: only, profile: "strict" });
    expect(notices.map(({ path, message }) => [path, message.slice(0, 34)])).toEqual(
      limits.map((path) => [path, "with their variables filled in, so"]),
    );
    expect(findings.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([["no-privileged", null]]);
    expect(failures).toEqual([]);
  });

  it("takes what there is room for, and leaves the rest unknown", () => {
    const room = { left: 5 };
    const environment = new Map([["A", { value: "abc", span: { file: "", start: 0, end: 0 } }]]);
    expect(interpolate("$A-$A", environment, { room })).toMatchObject({ text: `abc-${HOLE}`, isLarge: true });
    expect(interpolate("$B", environment, { room }).isLarge).toBe(undefined);
  });
});

describe("Dockerfiles in a file", () => {
  const built = (count: number): string =>
    `services:\n${lines(count, (at) => `  s${at}:\n    build:\n      dockerfile_inline: |\n        FROM a:1\n        RUN ${"x".repeat(400)}\n`)}`;

  it.each<readonly [count: number, read: number, limits: number]>([
    [3, 3, 0],
    [200, 200, 0],
    [400, 289, 1],
  ])("%d: %d are read", (count, read, limits) => {
    const project = together({ "compose.yaml": built(count) });
    expect(inlineDockerfiles(project).length).toBe(read);
    expect(project.limits?.length ?? 0).toBe(limits);
  });

  it.each<readonly [text: string, limits: number]>([
    ['"FROM a:1\\nENV A=b"', 1],
    [">\n        FROM a:1\n\n        ENV A=b\n", 1],
    ['"FROM a:1"', 0],
    ["|\n        FROM a:1\n        ENV A=b\n", 0],
  ])("%j is read, or that it is not is told", (text, limits) => {
    const project = together({ "compose.yaml": `services:\n  s:\n    build:\n      dockerfile_inline: ${text}\n` });
    expect([inlineDockerfiles(project).length, project.limits?.length ?? 0]).toEqual([1 - limits, limits]);
  });

  it.each([
    ["RUN $A $B\n", `RUN ${HOLE.repeat(2)} ${HOLE.repeat(2)}`],
    ["RUN ${A:-${B:-c}} d\n", `RUN ${HOLE.repeat(13)} d`],
    ["RUN $$A\n", "RUN  $A"],
  ])("%j keeps its length", (body, want) => {
    const head = "services:\n  s:\n    build:\n      dockerfile_inline: |\n        ";
    const [inline] = inlineDockerfiles(together({ "compose.yaml": head + body }));
    expect(inline?.source.text.slice(head.length)).toBe(want);
  });

  it("with many variables are read in one go", () => {
    const project = together({
      "compose.yaml": `services:\n  s:\n    build:\n      dockerfile_inline: |\n        RUN ${"$A ".repeat(300_000)}\n`,
    });
    expect(inlineDockerfiles(project).length).toBe(1);
    expect(plainAt(project, "services.s.build")).toBeDefined();
  }, 60_000);
});
