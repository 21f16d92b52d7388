import { expect, it, vi } from "vitest";
import { Source } from "../../src/text/source.ts";

it("nothing is edited before what edits is loaded, and only what can be edited afterwards", async () => {
  vi.resetModules();
  const { loadYamlEdits, yamlText } = await import("../../src/syntax/yaml-text.ts");
  const source = new Source("a.yaml", "a: 1\n");
  expect(() => yamlText(source)).toThrow(new RangeError("nothing was loaded to edit a.yaml"));
  await loadYamlEdits();
  expect(
    yamlText(source)
      ?.set(["a"], 2)
      ?.map(({ text }) => text),
  ).toEqual(["2"]);
  expect(yamlText(new Source("b.yaml", "a: [\n"))).toBeUndefined();
});
