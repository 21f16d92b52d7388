import { describe, expect, it } from "vitest";
import { readYaml, type YamlMap } from "../../src/syntax/yaml.ts";
import { Source } from "../../src/text/source.ts";

describe("!reset beside a merge key", () => {
  it.each<readonly [own: string, anchor: string, text: string, tag: string | undefined]>([
    ["!reset null", "1", "1", "!override"],
    ["!reset [x]", "1", "1", "!override"],
    ["!reset null", "!reset 1", "", "!reset"],
    ["2", "!reset 1", "2", "!override"],
    ["2", "1", "2", undefined],
    ["!override 2", "1", "2", "!override"],
  ])("%s over %s", (own, anchor, text, tag) => {
    const source = `x: &x\n  a: ${anchor}\ny:\n  <<: *x\n  a: ${own}\n`;
    const { roots, faults, hidden } = readYaml(new Source("compose.yaml", source));
    const y = (roots[0] as YamlMap).entries.get("y")?.value as YamlMap;
    const value = y.entries.get("a")?.value;
    expect([value?.kind === "scalar" ? value.text.replace("null", "") : value?.kind, value?.tag]).toEqual([text, tag]);
    expect(faults).toEqual([]);
    expect(hidden).toHaveLength(own.includes("reset") || anchor.includes("reset") ? 0 : 1);
    const x = (roots[0] as YamlMap).entries.get("x")?.value as YamlMap;
    expect(x.entries.get("a")?.value.tag).toBe(anchor.startsWith("!") ? "!reset" : undefined);
  });
});
