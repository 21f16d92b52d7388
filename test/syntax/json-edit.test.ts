import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonNode, parseJson } from "../../src/syntax/json.ts";
import { JsonEditor } from "../../src/syntax/json-edit.ts";
import type { JsonSaid } from "../../src/syntax/json-write.ts";
import { applyEdits, type Edit } from "../../src/text/edit.ts";
import { Source } from "../../src/text/source.ts";
import type { Span } from "../../src/text/span.ts";

/** A file that is edited, and the place of what stands at a path. */
function open(text: string): { editor: JsonEditor; root: JsonNode; at(...path: (string | number)[]): Span } {
  const source = new Source("f.json", text);
  const root = parseJson(source).root as JsonNode;
  const step = (node: JsonNode, key: string | number): JsonNode =>
    node.kind === "object"
      ? (node.members.find((member) => member.key === key)?.value as JsonNode)
      : ((node as JsonNode & { kind: "array" }).items[key as number] as JsonNode);
  return { editor: new JsonEditor(source, root), root, at: (...path) => path.reduce(step, root).span };
}

const memberOf = (root: JsonNode): Span => (root.kind === "object" ? (root.members[0]?.span as Span) : root.span);

type Opened = ReturnType<typeof open>;

const edited = (text: string, edit: (opened: Opened) => readonly Edit[] | undefined): string | undefined => {
  const edits = edit(open(text));
  return edits && applyEdits(text, edits);
};

describe("a value is replaced", () => {
  it.each<[text: string, path: (string | number)[], said: JsonSaid, result: string]>([
    ['{ "a": 1 }', ["a"], 2, '{ "a": 2 }'],
    ['{"a":"x","b":2}', ["a"], "y", '{"a":"y","b":2}'],
    ['{ "a": [1, "x"] }', ["a", 1], 18446744073709551615n, '{ "a": [1, 18446744073709551615] }'],
    ['{\r\n\t"a": 1\r\n}\r\n', ["a"], ["x", "y"], '{\r\n\t"a": ["x", "y"]\r\n}\r\n'],
  ])("%s: %j", (text, path, said, result) => {
    expect(edited(text, ({ editor, at }) => editor.replace(at(...path), said))).toBe(result);
  });
});

describe("entries are removed, and nothing else moves", () => {
  it.each<[what: string, text: string, paths: (string | number)[][], result: string | undefined]>([
    ["the first of a line", "[1, 2, 3]", [[0]], "[2, 3]"],
    ["one in the middle", "[1, 2, 3]", [[1]], "[1, 3]"],
    ["the last", "[1, 2, 3]", [[2]], "[1, 2]"],
    ["two that are neighbours", "[1, 2, 3]", [[1], [2]], "[1]"],
    ["two apart", "[1,2,3,4]", [[0], [2]], "[2,4]"],
    ["all", "[ 1, 2 ]", [[0], [1]], "[]"],
    ["one on a line of its own", "[\n  1,\n  2,\n  3\n]", [[1]], "[\n  1,\n  3\n]"],
    ["the last on a line of its own", "[\n  1,\n  2\n]", [[1]], "[\n  1\n]"],
    ["the first of a line that goes on", "[\n  1, 2,\n  3, 4\n]", [[2]], "[\n  1, 2,\n  4\n]"],
    ["the last of a line that is not the last", "[\n  1, 2,\n  3\n]", [[1]], "[\n  1,\n  3\n]"],
    ["a member", '{ "a": 1, "b": 2 }', [["b"]], '{ "a": 1 }'],
    ["the first member of lines", '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}', [["a"]], '{\r\n\t"b": 2\r\n}'],
    ["but nothing beside a comment", "[1, /* one */ 2]", [[1]], undefined],
  ])("%s", (_, text, paths, result) => {
    expect(edited(text, ({ editor, at }) => editor.remove(paths.map((path) => at(...path))))).toBe(result);
  });
});

describe("items are added as those beside them are written", () => {
  const long = Array.from({ length: 30 }, (_, at) => `call_number_${at + 10}`);

  it.each<[what: string, text: string, items: readonly JsonSaid[], result: string | undefined]>([
    ["to a line", '["b", "a"]', ["c", "d"], '["b", "a", "c", "d"]'],
    ["to a line without blanks", '["b","a"]', ["c"], '["b","a","c"]'],
    ["to lines", '[\n    "b",\n    "a"\n]\n', ["c"], '[\n    "b",\n    "a",\n    "c"\n]\n'],
    ["to one on its line", '[\r\n\t"b"\r\n]', ["c"], '[\r\n\t"b",\r\n\t"c"\r\n]'],
    ["to an empty list", "[]", ["c", 1], '["c", 1]'],
    ["in their order", '["a", "c", "e"]', ["d", "b", "f"], '["a", "b", "c", "d", "e", "f"]'],
    ["before the first of an order", '[\n  "b",\n  "c",\n  "d"\n]', ["a"], '[\n  "a",\n  "b",\n  "c",\n  "d"\n]'],
    ["an object", '[{"a": 1}]', [{ b: [1], c: {} }], '[{"a": 1}, {"b": [1], "c": {}}]'],
    [
      "an object over lines",
      '[\n  {\n    "a": 1\n  }\n]',
      [{ b: ["x"], c: 2 }],
      '[\n  {\n    "a": 1\n  },\n  {\n    "b": ["x"],\n    "c": 2\n  }\n]',
    ],
    [
      "lists over lines",
      '[\n\t{\n\t\t"a": [\n\t\t\t1\n\t\t]\n\t}\n]',
      [{ b: ["x"] }],
      '[\n\t{\n\t\t"a": [\n\t\t\t1\n\t\t]\n\t},\n\t{\n\t\t"b": [\n\t\t\t"x"\n\t\t]\n\t}\n]',
    ],
    ["without an empty line before them", '[\n  "b",\n\n  "a"\n]', ["c"], '[\n  "b",\n\n  "a",\n  "c"\n]'],
    ["but not beside a comment", '["b", // b\n "a"]', ["c"], undefined],
  ])("%s", (_, text, items, result) => {
    expect(edited(text, ({ editor, root }) => editor.add(root.span, items))).toBe(result);
  });

  it("on lines no longer than is read with ease", () => {
    const result = edited('{\n  "names": ["b", "a"]\n}\n', ({ editor, at }) => editor.add(at("names"), long)) as string;
    const lines = result.split("\n");
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
    expect(lines[2]).toMatch(/^ {4}"call/);
    expect(JSON.parse(result)).toEqual({ names: ["b", "a", ...long] });
  });

  it("behind one in the middle", () => {
    expect(edited('[\n  {"a": 1},\n  {"b": 2}\n]', ({ editor, at }) => editor.addBehind(at(0), [{ c: 3 }]))).toBe(
      '[\n  {"a": 1},\n  {"c": 3},\n  {"b": 2}\n]',
    );
  });
});

describe("keys are set", () => {
  it.each<[what: string, text: string, said: Record<string, JsonSaid>, result: string | undefined]>([
    ["in place", '{ "a": 1, "b": 2 }', { a: 3 }, '{ "a": 3, "b": 2 }'],
    ["the last of two of a name", '{"a":1,"a":2}', { a: 3 }, '{"a":1,"a":3}'],
    ["at the end", '{ "a": 1 }', { b: "x" }, '{ "a": 1, "b": "x" }'],
    ["behind the one that is named first", '{\n  "a": 1,\n  "c": 2\n}', { a: 1, b: 5 }, '{\n  "a": 1,\n  "b": 5,\n  "c": 2\n}'],
    ["in an empty object", "{}", { a: 1 }, '{ "a": 1 }'],
    ["in an object without blanks", '{"x":1}', { a: ["b", "c"] }, '{"x":1,"a":["b","c"]}'],
  ])("%s", (_, text, said, result) => {
    expect(edited(text, ({ editor, root }) => editor.set(root.span, said))).toBe(result);
  });

  it("renamed, unless the name is taken", () => {
    const keyOf = ({ root }: Opened): Span => (root.kind === "object" ? (root.members[0]?.keySpan as Span) : root.span);
    expect(edited('{ "a": 1 }', (opened) => opened.editor.rename(keyOf(opened), "b"))).toBe('{ "b": 1 }');
    expect(edited('{ "a": 1, "b": 2 }', (opened) => opened.editor.rename(keyOf(opened), "b"))).toBeUndefined();
    expect(edited('{\n "a": 1\n}', ({ editor, root }) => editor.rewrite(memberOf(root), "b", [1]))).toBe('{\n "b": [1]\n}');
  });
});

/** JSON in the layouts that people and programs write. */
const layout = fc.constantFrom<(value: unknown) => string>(
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify(value, null, "\t"),
  (value) => JSON.stringify(value, null, 4).replaceAll("\n", "\r\n"),
  (value) => JSON.stringify(value, null, 1).replace(/\n */g, " "),
);
const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.record({ a: fc.string(), b: fc.array(fc.integer()) })), {
  minLength: 1,
  maxLength: 12,
});
const words = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 });

describe("what an edit says is what is read afterwards, and all else stands as it stood", () => {
  it("of removals", () => {
    fc.assert(
      fc.property(values, layout, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (list, written, picks) => {
        const gone = new Set(picks.map((pick) => pick % list.length));
        const text = written({ list, other: [1] });
        const result = edited(text, ({ editor, at }) => editor.remove([...gone].map((index) => at("list", index)))) as string;
        expect(JSON.parse(result)).toEqual({ list: list.filter((_, index) => !gone.has(index)), other: [1] });
        if (gone.size < list.length && text.includes("\n"))
          expect(result).toBe(written({ list: list.filter((_, index) => !gone.has(index)), other: [1] }));
      }),
    );
  });

  it("of items", () => {
    fc.assert(
      fc.property(values, layout, words, (list, written, items) => {
        const text = written({ list, other: [1] });
        const result = edited(text, ({ editor, at }) => editor.add(at("list"), items)) as string;
        const read = JSON.parse(result) as { list: unknown[] };
        expect([...read.list].map((each) => JSON.stringify(each)).sort()).toEqual(
          [...list, ...items].map((each) => JSON.stringify(each)).sort(),
        );
        expect(read.list.filter((each) => !items.includes(each as string))).toEqual(list.filter((each) => !items.includes(each as string)));
        if (/\n/.test(text)) expect(result).toBe(written({ ...read, other: [1] }));
        expect(/(?<!\r)\n/.test(result)).toBe(/(?<!\r)\n/.test(text));
      }),
    );
  });

  it("of keys", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.integer(), { minKeys: 1 }),
        layout,
        fc.string(),
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        (map, written, key, value) => {
          fc.pre(key !== "__proto__" && !("__proto__" in map));
          const text = written(map);
          const result = edited(text, ({ editor, root }) => editor.set(root.span, { [key]: value })) as string;
          expect(JSON.parse(result)).toEqual({ ...map, [key]: Number(value) });
          expect(result).toContain(String(value));
        },
      ),
    );
  });
});
