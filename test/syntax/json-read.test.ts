import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonString, parseJson, parseJsonValues } from "../../src/syntax/json.ts";
import { flagIn, itemsIn, memberAt, membersIn, numberIn, spanWithin, textIn, valueAt } from "../../src/syntax/json-read.ts";
import { Source } from "../../src/text/source.ts";

const read = (text: string) => parseJson(new Source("a.json", text)).root;

describe("values of JSON", () => {
  const root = read('{"a": {"b": [1, "x", true, null]}, "B": 1, "b": 2, "C": null}');

  it("are found as Go finds them", () => {
    expect([numberIn(valueAt(root, "b")), numberIn(valueAt(root, "B")), valueAt(root, "c"), valueAt(root, "a", "x", "y")]).toEqual([
      2,
      1,
      undefined,
      undefined,
    ]);
    expect(memberAt(root, "c")?.value.kind).toBe("null");
    expect(numberIn(memberAt(read('{"A": 1, "A": 2}'), "a")?.value)).toBe(2);
  });

  it("are nothing where they are of another kind", () => {
    const items = itemsIn(valueAt(root, "A", "B"));
    expect(items.map((item) => [numberIn(item), textIn(item), flagIn(item)])).toEqual([
      [1, undefined, undefined],
      [undefined, "x", undefined],
      [undefined, undefined, true],
      [undefined, undefined, undefined],
    ]);
    expect([itemsIn(root), membersIn(items[0])]).toEqual([[], []]);
  });
});

describe("a stretch of a text", () => {
  it("stands exactly there, whatever is escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, one, other) => {
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
        const written = JSON.stringify(text).replaceAll("&", "\\u0026");
        const { start, end } = spanWithin(read(` ${written}`) as JsonString, from, to);
        expect(JSON.parse(`"${` ${written}`.slice(start, end)}"`)).toBe(text.slice(from, to));
      }),
    );
  });
});

describe("several values one behind the other", () => {
  const roots = (text: string) => parseJsonValues(new Source("a.json", text)).roots.map(({ kind }) => kind);

  it.each<[string, readonly string[]]>([
    ["{} []\n1", ["object", "array", "number"]],
    ["{}", ["object"]],
    ["", []],
    ["{} {", ["object"]],
    ["[] x", ["array", "null"]],
  ])("%s", (text, kinds) => {
    expect(roots(text)).toEqual(kinds);
  });
});
