import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Canonicaliser } from "../../../src/frontends/compose/canonical.ts";
import { fileRules, type KeyRule } from "../../../src/frontends/compose/merge-rules.ts";
import { settled } from "../../../src/frontends/compose/unique.ts";
import { readYaml, type YamlMap } from "../../../src/syntax/yaml.ts";
import { Source } from "../../../src/text/source.ts";
import { fileWith, plainAt, together } from "./together.ts";

const rootOf = (text: string): YamlMap => readYaml(new Source("compose.yaml", text)).roots[0] as YamlMap;

describe("lists that Compose keeps unique", () => {
  it.each([
    ["services.a.cap_add", "['${A}', '${B}', '${A}']", ["\uFFFC", "\uFFFC"]],
    [
      "services.a.volumes",
      "['./a:${X}', './b:${Y}', './c:${X}']",
      [expect.objectContaining({ source: "./c", target: "\uFFFC" }), expect.objectContaining({ source: "./b" })],
    ],
    ["services.a.volumes", "['${A}:/d', '${B}:/d']", [{ type: "\uFFFC", source: "\uFFFC", target: "/d" }]],
    ["services.a.volumes", "[{target: '${X}'}, {target: '${Y}'}]", [{ target: "\uFFFC" }, { target: "\uFFFC" }]],
    [
      "services.a.ports",
      "['${A}:80', '${B}:80', '${A}:80']",
      [expect.objectContaining({ host_ip: "\uFFFC", published: "\uFFFC", target: 80 }), expect.objectContaining({ published: "\uFFFC" })],
    ],
    ["services.a.environment", "['A=${X}', 'A=${Y}']", { A: "\uFFFC" }],
    [
      "services.a.ports",
      "['80:80', {target: 80, published: 80}, {target: 80, published: '80'}]",
      [
        { target: 80, published: "80" },
        { target: 80, published: 80 },
      ],
    ],
    ["services.a.dns", "[x, {a: b}, x, [c]]", ["x", { a: "b" }, ["c"]]],
    ["services.a.dns", "[null, x, null]", [null, "x", null]],
    ["services.a.volumes", "['', {type: tmpfs}, '', {type: tmpfs}]", ["", { type: "tmpfs" }, "", { type: "tmpfs" }]],
    ["services.a.x-list", "[x, x]", ["x", "x"]],
  ])("%s: of %s stay %j", (path, value, want) => expect(plainAt(together({ "c.yaml": fileWith(path, value) }), path)).toEqual(want));

  it.each([
    ["services: {a: {cap_add: !reset [x], user: u}, b: !reset {}}", "services: {a: {user: u}}"],
    ["services: {a: {build: {args: {X: !reset , Y: y}}}}", "services: {a: {build: {args: {Y: y}}}}"],
    [
      "services: {a: {deploy: {placement: {constraints: !reset [], preferences: []}}}}",
      "services: {a: {deploy: {placement: {preferences: []}}}}",
    ],
    ["x-more: {a: {b: !reset 1, c: 2}}", "x-more: {a: {c: 2}}"],
    ["networks: {n: {ipam: {config: !reset []}}}", "networks: {n: {ipam: {}}}"],
  ])("%s: what !reset stands at is gone", (text, want) => expect(shape(settled(rootOf(text)))).toEqual(shape(rootOf(want))));

  it("a file without doubles is left as it is, to the object", () => {
    const root = rootOf("services: {a: {cap_add: [x, y], ports: ['80', '81'], user: u, deploy: {labels: [a=1]}}}\nnetworks: {n: }");
    expect(settled(root)).toBe(root);
  });

  it("what changes nothing keeps its object beside what changes", () => {
    const root = rootOf("services: {a: {cap_add: [x, x]}, b: {cap_add: [x]}}");
    const b = (map: YamlMap): unknown => (map.entries.get("services") as { value: YamlMap }).value.entries.get("b");
    expect(b(settled(root))).toBe(b(root));
  });

  it("a unique list has each key once, with the last item, in the order of the first", () => {
    const item = fc.tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("", "=1", "=2")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const got = plainAt(together({ "c.yaml": fileWith("services.a.dns", JSON.stringify(items)) }), "services.a.dns") as string[];
        const keys = [...new Set(items.map((each) => each[0]))];
        expect(got).toEqual(keys.map((key) => items.findLast((each) => each[0] === key)));
      }),
      { numRuns: 40 },
    );
  });
});

/** Keys and values of a mapping, places left out. */
const shape = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === "span" ? undefined : value instanceof Map ? Object.fromEntries(value) : value)));

describe("a file without tags", () => {
  const text = fc.constantFrom("a", "b=1", "b=2", "./a:/x", "v:/x", "8080:80", "80");
  const list = fc.array(text, { maxLength: 4 });
  const service = fc.record({
    cap_add: list,
    volumes: list,
    ports: list,
    environment: list,
    build: fc.record({ tags: list, args: list }),
    x: list,
  });

  it("is the same whether tags are looked for or not, before it is in its long form and after", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("a", "b"), service), (services) => {
        const root = rootOf(JSON.stringify({ services, networks: { n: { labels: ["a", "a"] } } }));
        const long = new Canonicaliser([], new WeakSet()).file(root);
        for (const each of [root, long]) expect(shape(settled(each, new Set(), false))).toEqual(shape(settled(each)));
      }),
    ));

  it("has rules for any key, or for some, never for both", () => {
    const check = ({ below = {} }: KeyRule): void => {
      expect("*" in below && Object.keys(below).length > 1).toBe(false);
      for (const each of Object.values(below)) check(each);
    };
    check(fileRules);
  });
});
