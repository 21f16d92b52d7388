import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type YamlPath, YamlText } from "../../src/syntax/yaml-edit.ts";
import type { Said } from "../../src/syntax/yaml-write.ts";
import { applyEdits, type Edit } from "../../src/text/edit.ts";
import { Source } from "../../src/text/source.ts";

const read = (text: string): YamlText => YamlText.read(new Source("f.yaml", text)) as YamlText;
const after = (text: string, edits: readonly Edit[] | undefined): string | undefined => edits && applyEdits(text, edits);

describe("a value is set", () => {
  it.each<[what: string, text: string, path: YamlPath, said: Said, result: string | undefined]>([
    ["in place of another", "a:\n  b: no # c\n", ["a", "b"], true, "a:\n  b: true # c\n"],
    ["in place of a text in quotes", "a: 'x'\nb: 1\n", ["a"], "5", "a: '5'\nb: 1\n"],
    ["in place of a text in other quotes", 'a: "x" # c\n', ["a"], "y: z", 'a: "y: z" # c\n'],
    ["in place of a text in quotes that it holds", "a: 'x'\n", ["a"], "it's", 'a: "it\'s"\n'],
    ["in place of an alias", "x: &x 1\na: *x\n", ["a"], 2, "x: &x 1\na: 2\n"],
    ["in place of a block", "a: |\n  x\n  y\n\n# c\nb: 1\n", ["a"], "z", "a: z\n\n# c\nb: 1\n"],
    ["in place of a list in brackets", "a: [1, 2] # c\n", ["a"], ["x"], "a: [x] # c\n"],
    ["in place of a list of lines", "a:\n  - 1\n  - 2\nb: 1\n", ["a"], ["x"], "a: [x]\nb: 1\n"],
    ["in place of an item", "a:\n  - 1 # c\n  - 2\n", ["a", 0], "x", "a:\n  - x # c\n  - 2\n"],
    ["where nothing was", "a:\n  b: # c\n  d: 1\n", ["a", "b"], 1, "a:\n  b: 1 # c\n  d: 1\n"],
    ["as a list where nothing was", "a:\n  b: # c\n  d: 1\n", ["a", "b"], ["x"], "a:\n  b: [x] # c\n  d: 1\n"],
    ["as a mapping where nothing was", "a:\n    b: # c\n    d: 1\n", ["a", "b"], { e: 1 }, "a:\n    b: # c\n        e: 1\n    d: 1\n"],
    ["as a new key", "a:\n  b: 1 # c\n\n# d\ne: 2\n", ["a", "f"], true, "a:\n  b: 1 # c\n  f: true\n\n# d\ne: 2\n"],
    ["as a new key of the root, without a line end", "a: 1", ["b"], "x y", "a: 1\nb: x y"],
    [
      "as a new key behind a comment of two lines",
      "a:\n  b:\n    - 1   # c\n          # d\n\n# e\ng:\n  h: 2\n",
      ["a", "f"],
      true,
      "a:\n  b:\n    - 1   # c\n          # d\n  f: true\n\n# e\ng:\n  h: 2\n",
    ],
    ["behind a block that ends in empty lines", "a:\n  b: |+\n    x\n\nc: 1\n", ["a", "d"], 1, "a:\n  b: |+\n    x\n\n  d: 1\nc: 1\n"],
    ["in braces", "a: {b: 1}\n", ["a", "c"], ["x", "z"], "a: {b: 1, c: [x, z]}\n"],
    ["in empty braces", "a: {}\n", ["a", "c"], "x,y", 'a: {c: "x,y"}\n'],
    ["in braces over lines", "a: {\n  b: 1, # c\n}\n", ["a", "c"], 2, "a: {\n  b: 1, c: 2, # c\n}\n"],
    ["below keys that are not there", "a:\n  b: 1\n", ["a", "c", "d"], 1, "a:\n  b: 1\n  c:\n    d: 1\n"],
    ["with the line ends of the file", "a:\r\n  b: 1\r\n", ["a", "c"], { d: 1 }, "a:\r\n  b: 1\r\n  c:\r\n    d: 1\r\n"],
    ["behind a byte order mark", "\uFEFFa: 1\n", ["b"], 2, "\uFEFFa: 1\nb: 2\n"],
    ["in an empty file", "# c\n", ["a", "b"], 1, "# c\na:\n  b: 1\n"],
    ["in a mapping that is an item", "- a: 1\n  b: 2\n", [0, "c"], 3, "- a: 1\n  b: 2\n  c: 3\n"],
    ["but not behind an alias", "x: &x {a: 1}\ny: *x\n", ["y", "b"], 1, undefined],
    ["but not where an anchor is used", "x: &x {a: 1}\ny: *x\n", ["x", "b"], 1, undefined],
    ["but not where some merge it", "x: &x {a: 1}\ny: {<<: *x, b: 1}\nz: {<<: *x}\n", ["x", "b"], 1, undefined],
    [
      "where all that merge it have a key of their own",
      "x: &x {a: 1}\ny: {<<: *x, b: 2}\n",
      ["x", "b"],
      1,
      "x: &x {a: 1, b: 1}\ny: {<<: *x, b: 2}\n",
    ],
    [
      "where what merges several has a key of its own",
      "w: &w {c: 1}\nx: &x {a: 1}\ny:\n  <<: [*w, *x]\n  b:\n",
      ["x", "b", "d"],
      1,
      "w: &w {c: 1}\nx: &x {a: 1, b: {d: 1}}\ny:\n  <<: [*w, *x]\n  b:\n",
    ],
    ["but not below a text", "a: b\n", ["a", "c"], 1, undefined],
    ["but not over comments", "a:\n  - 1 # c\n  - 2\n", ["a"], ["x"], undefined],
  ])("%s", (_, text, path, said, result) => {
    expect(after(text, read(text).set(path, said))).toBe(result);
  });
});

describe("items are added", () => {
  it.each<[what: string, text: string, path: YamlPath, items: readonly Said[], result: string | undefined]>([
    ["to lines", "a:\n  - 1 # c\nb: 1\n", ["a"], ["x", "y"], 'a:\n  - 1 # c\n  - x\n  - "y"\nb: 1\n'],
    ["to lines no deeper than their key", "a:\n- 1\nb: 1\n", ["a"], ["x"], "a:\n- 1\n- x\nb: 1\n"],
    ["as mappings", "a:\n  - b: 1\n", ["a"], [{ b: 2, c: ["x"] }], "a:\n  - b: 1\n  - b: 2\n    c: [x]\n"],
    ["in brackets", "a: [1]\n", ["a"], ["x", "2"], 'a: [1, x, "2"]\n'],
    ["in empty brackets", "a: []\n", ["a"], ["x"], "a: [x]\n"],
    ["where nothing was", "a:\n  b:\n", ["a", "b"], ["x"], "a:\n  b: [x]\n"],
    ["as a new key", "a:\n  b: 1\n", ["a", "c"], ["x"], "a:\n  b: 1\n  c: [x]\n"],
    ["to one value", "a: /run\n", ["a"], ["/tmp"], "a: [/run, /tmp]\n"],
    ["but not to a mapping", "a: {b: 1}\n", ["a"], ["x"], undefined],
    ["but not to an alias", "x: &x [1]\na: *x\n", ["a"], ["x"], undefined],
  ])("%s", (_, text, path, items, result) => {
    expect(after(text, read(text).add(path, items))).toBe(result);
  });
});

describe("what stands at a path is removed", () => {
  it.each<[what: string, text: string, path: YamlPath, result: string | undefined]>([
    ["a key", "a: 1\nb: 2\n", ["a"], "b: 2\n"],
    ["the last key", "a: 1\nb: 2", ["b"], "a: 1\n"],
    ["a key of several lines", "a:\n  b:\n    - 1\n    - 2\n\n  c: 1\n", ["a", "b"], "a:\n\n  c: 1\n"],
    ["a key, its comments stay", "a:\n  # x\n  b: 1 # y\n  c: 2\n", ["a", "b"], "a:\n  # x\n  # y\n  c: 2\n"],
    ["an item", "a:\n  - 1\n  - 2\n", ["a", 1], "a:\n  - 1\n"],
    ["the only item, and its key", "a:\n  b:\n    - 1\n  c: 2\n", ["a", "b", 0], "a:\n  c: 2\n"],
    ["an item in brackets", "a: [1, 2, 3]\n", ["a", 1], "a: [1, 3]\n"],
    ["the first item in brackets", "a: [1, 2]\n", ["a", 0], "a: [2]\n"],
    ["the first key of an item", "- a: 1\n  b: 2\n", [0, "a"], "- b: 2\n"],
    ["the first key of a file, and the gap behind it", "a: 1\n\nb: 2\n", ["a"], "b: 2\n"],
    ["that of a file that marks its order of bytes", "\uFEFFa: 1\n\nb: 2\n", ["a"], "\uFEFFb: 2\n"],
    ["a key that stands alone, and one of its gaps", "# x\n\na: 1\n\n\nb: 2\n", ["a"], "# x\n\nb: 2\n"],
    ["one of Windows that cannot be combined", "c: 1\r\n\r\na: 1\r\n\r\nb: 2\r\n", ["a"], "c: 1\r\n\r\nb: 2\r\n"],
    ["a key behind another, and no gap", "c: 1\na: 1\n\nb: 2\n", ["a"], "c: 1\n\nb: 2\n"],
    ["a line of Windows", "a: 1\r\nb: 2\r\n", ["a"], "b: 2\r\n"],
    ["but not the only key", "a: 1\n", ["a"], undefined],
    ["but not what an alias needs", "a: &a 1\nb: *a\n", ["a"], undefined],
    ["but not what is not there", "a: 1\nb: 2\n", ["c"], undefined],
  ])("%s", (_, text, path, result) => {
    expect(after(text, read(text).remove(path))).toBe(result);
  });
});

describe("several are removed at once", () => {
  it.each<[text: string, keys: (string | number)[], result: string | undefined]>([
    ["a:\n  - 1\n  - 2\n  - 3\n", [0, 2], "a:\n  - 2\n"],
    ["a: [1, 2, 3, 4]\n", [0, 1], "a: [3, 4]\n"],
    ["a: [1, 2, 3, 4]\n", [1, 3], "a: [1, 3]\n"],
    ["a: [1, 2]\nb: 1\n", [0, 1], "b: 1\n"],
    ["a:\n  b: 1\n  c: 2\n  d: 3\n", ["b", "d"], "a:\n  c: 2\n"],
    ["a: [1, 2]\nb: 1\n", [0, 2], undefined],
  ])("%j without %j", (text, keys, result) => {
    expect(after(text, read(text).removeSome(["a"], keys))).toBe(result);
  });
});

describe("where an offset stands", () => {
  const text = "a:\n  b:\n    - c: 1\n      d: [x, yy]\n  e: 2\n";
  it.each<[at: string, path: YamlPath]>([
    ["1", ["a", "b", 0, "c"]],
    ["yy", ["a", "b", 0, "d", 1]],
    ["e:", ["a", "e"]],
    ["b:", ["a", "b"]],
  ])("%s", (at, path) => {
    expect(read(text).pathAt(text.indexOf(at))).toEqual(path);
  });
});

describe("no text that cannot be edited is read", () => {
  it.each([["a: [\n"], ["a: 1\n---\nb: 2\n"], [`${"- ".repeat(200)}1\n`]])("%j", (text) => {
    expect(YamlText.read(new Source("f.yaml", text))).toBeUndefined();
  });
});

// Texts of every layout there is: what is written after a change is what the change says, and every comment is there.
type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
const key = fc.constantFrom("a", "b", "c", "d", "e-f");
const scalar = fc.constantFrom<Value>(1, true, "x", "a b", "80:80", "yes", "", "#", "a: b", null, "${X:?}", "[", "*", "-", "1.5", "ü");
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const root = fc.dictionary(key, value, { minKeys: 2, maxKeys: 4, noNullPrototype: true });
const choices = fc.infiniteStream(fc.nat(999));

/** A value as YAML, in layouts that the choices pick. */
function layOut(of: Value, choices: Iterator<number>): string {
  let comments = 0;
  const next = (most: number): number => (choices.next().value as number) % most;
  const comment = (): string => (next(4) === 0 ? ` # ${++comments}` : "");
  const flow = (each: Value): string => {
    if (Array.isArray(each)) return `[${each.map(flow).join(", ")}${each.length && next(3) === 0 ? "," : ""}]`;
    if (each && typeof each === "object")
      return `{${Object.entries(each)
        .map(([k, v]) => `${k}: ${flow(v)}`)
        .join(", ")}}`;
    return JSON.stringify(each);
  };
  const below = (each: Value, indent: number, line: string): string => {
    const pad = " ".repeat(indent);
    const between = (): string => (next(6) === 0 ? `${pad}# ${++comments}\n` : next(8) === 0 ? "\n" : "");
    const isEmpty = each === null || typeof each !== "object" || Object.keys(each).length === 0;
    if (each === null && next(2) === 0) return `${comment()}\n`;
    if (isEmpty || next(3) === 0) return `${line}${flow(each)}${comment()}\n`;
    if (Array.isArray(each)) return `${comment()}\n${each.map((item) => `${between()}${pad}-${below(item, indent + 2, " ")}`).join("")}`;
    return `${comment()}\n${Object.entries(each)
      .map(([k, v]) => `${between()}${pad}${k}:${below(v, indent + 2, " ")}`)
      .join("")}`;
  };
  return Object.entries(of as { [key: string]: Value })
    .map(([k, v]) => `${k}:${below(v, 2, " ")}`)
    .join("");
}

/** All ways into a value, and what it holds there. */
const ways = (of: Value, path: (string | number)[] = []): [(string | number)[], Value][] => [
  [path, of],
  ...(of && typeof of === "object" ? Object.entries(of).flatMap(([k, v]) => ways(v, [...path, Array.isArray(of) ? Number(k) : k])) : []),
];

const commentsOf = (text: string): string[] => (text.match(/# \d+$/gm) ?? []).sort();

describe("laws", () => {
  const some = fc.tuple(root, choices, fc.nat(), scalar);
  const check = (
    change: (text: YamlText, path: YamlPath, said: Said) => readonly Edit[] | undefined,
    expected: (of: Value, path: YamlPath, said: Value) => Value | undefined,
  ) =>
    fc.assert(
      fc.property(some, ([of, stream, pick, said]) => {
        const text = layOut(of, stream[Symbol.iterator]() as Iterator<number>);
        const all = ways(of).slice(1);
        const [path] = all[pick % all.length] as [YamlPath, Value];
        const result = after(text, change(read(text), path, (said ?? "null") as Said));
        if (result === undefined) return;
        expect([text, path, parse(result)]).toEqual([text, path, expected(structuredClone(of), path, said ?? "null")]);
        expect(commentsOf(result)).toEqual(commentsOf(text));
      }),
      { numRuns: 300 },
    );
  const at = (of: Value, path: YamlPath): Value =>
    path.reduce<Value>((each, step) => (each as { [key: string]: Value })[step] as Value, of);
  const put = (of: Value, path: YamlPath, said: Value): Value => {
    (at(of, path.slice(0, -1)) as { [key: string]: Value })[path.at(-1) as string] = said;
    return of;
  };

  it("setting sets", () => {
    check((text, path, said) => text.set(path, said), put);
  });

  it("setting a new key adds it", () => {
    check(
      (text, path, said) => text.set([...path, "new"], { k: said, l: ["x"] }),
      (of, path, said) => {
        const there = at(of, path);
        return put(of, path, { ...(there as { [key: string]: Value } | null), new: { k: said, l: ["x"] } });
      },
    );
  });

  it("adding adds", () => {
    check(
      (text, path, said) => text.add(path, [said, "z"]),
      (of, path, said) => {
        const there = at(of, path);
        return put(of, path, [...(Array.isArray(there) ? there : there === null ? [] : [there]), said, "z"]);
      },
    );
  });

  it("removing removes", () => {
    check(
      (text, path) => text.remove(path),
      (of, path) => {
        let way = path;
        while (way.length > 1 && Object.keys(at(of, way.slice(0, -1)) as object).length === 1) way = way.slice(0, -1);
        const parent = at(of, way.slice(0, -1));
        if (Array.isArray(parent)) parent.splice(Number(way.at(-1)), 1);
        else delete (parent as { [key: string]: Value })[way.at(-1) as string];
        return of;
      },
    );
  });

  it("what is at an offset is found", () => {
    fc.assert(
      fc.property(root, choices, (of, stream) => {
        const text = layOut(of, stream[Symbol.iterator]() as Iterator<number>);
        const known = new Set(ways(of).map(([path]) => JSON.stringify(path)));
        for (let offset = 0; offset < text.length; offset += 1) expect(known).toContain(JSON.stringify(read(text).pathAt(offset)));
      }),
      { numRuns: 20 },
    );
  });
});
