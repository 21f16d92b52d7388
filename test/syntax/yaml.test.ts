import { describe, expect, it } from "vitest";
import { readYaml, type YamlMap, type YamlNode } from "../../src/syntax/yaml.ts";
import { Source } from "../../src/text/source.ts";

const read = (text: string) => readYaml(new Source("compose.yaml", text));
const at = (node: YamlNode | undefined, ...keys: string[]): YamlNode | undefined =>
  keys.reduce<YamlNode | undefined>((each, key) => (each?.kind === "map" ? each.entries.get(key)?.value : undefined), node);

describe("YAML", () => {
  it("applies merge keys shallowly and says how each value came", () => {
    const text = "x: &x { a: 1, b: 2 }\ny: &y { b: 3, c: 4 }\nz:\n  <<: [*x, *y]\n  a: own\n";
    const [root] = read(text).roots;
    const z = at(root, "z") as YamlMap;
    expect([...z.entries].map(([key, { value }]) => `${key}=${value.kind === "scalar" ? value.text : ""}`)).toEqual([
      "a=own",
      "b=2",
      "c=4",
    ]);
    expect(z.entries.get("b")?.via.map(({ how, span }) => `${how} ${text.slice(span.start, span.end)}`)).toEqual(["merge *x"]);
    expect(z.entries.get("a")?.via).toEqual([]);
  });

  it("follows aliases to where the value is written", () => {
    const text = "a: &a [1, 2]\nb: *a\n";
    const [root] = read(text).roots;
    const entry = (root as YamlMap).entries.get("b");
    expect(text.slice(entry?.value.span.start, entry?.value.span.end)).toBe("[1, 2]");
    expect(entry?.via.map(({ how }) => how)).toEqual(["alias"]);
  });

  it("ends a block at its last value", () => {
    const text = "a:\n  b: 1\n  c: x # why\n\nd: 2\n";
    const span = at(read(text).roots[0], "a")?.span;
    expect(text.slice(span?.start, span?.end)).toBe("b: 1\n  c: x # why".slice(0, (span?.end ?? 0) - (span?.start ?? 0)));
    expect(text.slice(span?.start, span?.end)).not.toMatch(/\s$/);
  });

  it.each([
    ["a: 1\na: 2\n", 'duplicate key "a"'],
    ["a: *nowhere\n", "no anchor &nowhere"],
    ["a: &a [*a]\n", "is inside the value it repeats"],
    ["a: {<<: 3}\n", "<< merges mappings only"],
    ["<<: {a: 1}\n<<: {b: 1}\n", "duplicate"],
    ["a: [1\nb: 2\n", ""],
    ["\ta: 1\n", ""],
  ])("%j is a fault", (text, message) =>
    expect(
      read(text)
        .faults.map((fault) => fault.message)
        .join(),
    ).toContain(message),
  );

  it("bounds nesting", () => {
    expect(read(`a: ${"[".repeat(5000)}`).faults[0]?.message).toContain("deeper than 100");
    expect(read(`a: ${"{b: ".repeat(3000)}`).faults[0]?.message).toContain("deeper than 100");
    // Each of these levels ends inside of the one before.
    for (const level of ["- ", "? ", "- ? "])
      expect(read(`a:\n  ${level.repeat(20_000)}b\nc: d\n`).faults[0]?.message, level).toContain("deeper than 100");
  });

  it("bounds what aliases expand to", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level += 1)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(", ")}]`);
    const { roots, faults } = read(`${lines.join("\n")}\n`);
    expect(faults.map(({ message }) => message)).toEqual(["the aliases expand to more than 100,000 values, and Compose gives up"]);
    expect(roots).toHaveLength(1);
  });

  it("finds ignore comments and what they cover", () => {
    const text =
      "services:\n  # seaworthy: ignore[a, b] because\n\n  # another comment\n  web: {} # seaworthy: ignore[c]\n  x: '# seaworthy: ignore[d]'\n";
    const { suppressions } = read(text);
    expect(
      suppressions.map(({ rules, reason, covers }) => [
        rules.map(({ value }) => value).join(),
        reason,
        text.slice(covers.start, covers.end),
      ]),
    ).toEqual([
      ["a,b", "because", "  web: {} # seaworthy: ignore[c]"],
      ["c", "", "  web: {} # seaworthy: ignore[c]"],
    ]);
  });
});
