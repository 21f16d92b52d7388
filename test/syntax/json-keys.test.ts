import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonBeginning } from "../../src/syntax/json-keys.ts";

describe("how a text of JSON begins", () => {
  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['{"a": 1, "b": {"c": 2}, "d": [{"e": 3}]}', ["a", "b", "d"], ["b"]],
    ['  [ {"a": {}}, {"b": 1}]', ["a"], ["a"]],
    ['\uFEFF{"a": "x: {", "b":', ["a", "b"], []],
    ['{"a": "\\"b\\": {", "c": 1', ["a", "c"], []],
    ["{}", [], []],
    ["[[{}]]", undefined, []],
    ["[1]", undefined, []],
    ["a: 1", undefined, []],
    ["", undefined, []],
  ])("%s", (text, keys, objects) => {
    const beginning = jsonBeginning(text);
    expect(beginning && [...beginning.keys]).toEqual(keys);
    expect([...(beginning?.objects ?? [])]).toEqual(objects);
  });

  it("has the keys of the object, however it is laid out, and some of them where it breaks off", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), fc.nat(), (object, cut) => {
        const text = JSON.stringify(object, null, cut % 3);
        const written = Object.keys(object).map((key) => JSON.stringify(key).slice(1, -1));
        expect([...(jsonBeginning(text)?.keys ?? [])].sort()).toEqual(written.sort());
        for (const key of jsonBeginning(text.slice(0, cut % (text.length + 1)))?.keys ?? []) expect(written).toContain(key);
      }),
    );
  });
});
