import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inherit, type MergeStep, mergeMaps } from "../../../src/frontends/compose/merge.ts";
import { fileRules } from "../../../src/frontends/compose/merge-rules.ts";
import type { ComposeProject } from "../../../src/frontends/compose/project.ts";
import { readYaml, type YamlEntry, type YamlMap, type YamlNode } from "../../../src/syntax/yaml.ts";
import { Source } from "../../../src/text/source.ts";
import { fileWith, inWords, plainAt, type Texts, together } from "./together.ts";

const files = (path: string, ...values: readonly string[]): Texts =>
  Object.fromEntries(values.map((value, at) => [`${at}.yaml`, fileWith(path, value)]));

/** The entry at a path of a project. */
const entryAt = ({ root }: ComposeProject, path: string): YamlEntry =>
  path.split(".").reduce<YamlEntry>((at, key) => (at.value as YamlMap).entries.get(key) as YamlEntry, {
    key: { value: "", span: root.span },
    value: root,
    via: [],
  });

/** A node in short: `VALUE <- how TEXT`, where VALUE is the text that stands where the value is written, the file's number before it. */
function origin({ value, via }: { readonly value: YamlNode; readonly via: YamlEntry["via"] }, texts: Texts): unknown {
  if (value.kind === "list") return value.items.map((item) => origin({ ...item, via: [...via, ...item.via] }, texts));
  if (value.kind === "map")
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, origin({ ...entry, via: [...via, ...entry.via] }, texts)]));
  return [`${value.span.file[0]} ${inWords(value.span, texts)}`, ...via.map((hop) => `${hop.span.file[0]} ${inWords(hop, texts)}`)].join(
    " <- ",
  );
}
const origins = (path: string, ...values: readonly string[]): unknown => {
  const texts = files(path, ...values);
  return origin(entryAt(together(texts), path), texts);
};

describe("where a merged value stands", () => {
  it.each<readonly [path: string, base: string, over: string, want: unknown]>([
    ["services.a.user", "x", "y", "1 y <- 0 override user"],
    ["services.a.user", "x", "", "0 x"],
    ["services.a.command", "[x]", "[y, z]", ["1 y <- 0 override command", "1 z <- 0 override command"]],
    ["services.a.cap_add", "[x]", "[y]", ["0 x", "1 y <- 0 override a"]],
    ["services.a.dns", "x", "y", ["0 x", "1 y <- 0 override a"]],
    ["services.a.extra_hosts", "['x:1']", "['x:1', 'y:2']", ["0 'x:1'", "1 'y:2' <- 0 override a"]],
    ["services.a.extra_hosts", "{x: 1}", "{y: 2}", ["0 x: 1", "1 y: 2 <- 0 override a"]],
    ["services.a.extra_hosts", "{x: [1, 2]}", "{y: 2}", ["0 1", "0 2", "1 y: 2 <- 0 override a"]],
    ["services.a.environment", "[A=x, B]", "[A=y, 'C=z']", { A: "1 y <- 0 override A=x", B: "0 B", C: "1 z <- 0 override a" }],
    ["services.a.environment", '["A=x"]', "{B: y}", { A: "0 x", B: "1 y <- 0 override a" }],
    ["services.a.labels", "['A=x\\t', \"B=\\ty\"]", "[C=]", { A: "0 x\\t", B: '0 "B=\\ty"', C: "1  <- 0 override a" }],
    ["services.a.networks", "[n]", "[m]", { n: "0 n", m: "1 m <- 0 override a" }],
    ["services.a.networks", "[n]", "{n: {priority: 1}}", { n: { priority: "1 1 <- 0 override n" } }],
    ["services.a.depends_on", "[b]", "{b: {condition: c}}", { b: { condition: "1 c <- 0 override b", required: "0 b" } }],
    ["services.a.depends_on", "[b]", "{}", { b: { condition: "0 b", required: "0 b" } }],
    ["services.a.build", "./x", "{target: t}", { context: "0 ./x", target: "1 t <- 0 override a" }],
    ["services.a.build", "{target: t}", "./x", { target: "0 t", context: "1 ./x <- 0 override a" }],
    ["services.a.deploy.replicas", "1", "2", "1 2 <- 0 override replicas"],
    ["services.a.logging", "{driver: x}", "{driver: y}", { driver: "1 y <- 0 override logging" }],
    ["networks.n.internal", "true", "false", "1 false <- 0 override internal"],
    ["volumes.v.driver", "x", "y", "1 y <- 0 override driver"],
    ["secrets.s.file", "x", "y", "1 y <- 0 override file"],
    ["configs.c.file", "x", "y", "1 y <- 0 override file"],
    ["models.m.model", "x", "y", "1 y <- 0 override model"],
    [
      "networks.n.ipam.config",
      "[{subnet: s}]",
      "[{subnet: s}, {subnet: t}]",
      [{ subnet: "1 s <- 0 override n" }, { subnet: "1 t <- 0 override n" }],
    ],
    ["services.a", "{user: x}", "{read_only: true}", { user: "0 x", read_only: "1 true <- 0 override a" }],
    ["services", "{a: {user: x}}", "{b: {user: y}}", { a: { user: "0 x" }, b: { user: "1 y" } }],
  ])("%s: %s and then %s", (path, base, over, want) => expect(origins(path, base, over)).toEqual(want));
});

const mapOf = (text: string, path = "c.yaml"): YamlMap => readYaml(new Source(path, text)).roots[0] as YamlMap;

/** One step over two files, and what it notes of them. */
function step(why: MergeStep["why"], base: string, over: string) {
  const texts = { "0.yaml": base, "1.yaml": over };
  const made: MergeStep = { why, replaced: [], faults: [] };
  const value = mergeMaps(mapOf(base, "0.yaml"), mapOf(over, "1.yaml"), fileRules, made);
  return { origins: origin({ value, via: [] }, texts), ...(inWords({ replaced: made.replaced, faults: made.faults }, texts) as MergeStep) };
}

describe("variables in merged values", () => {
  const merged = (env: string, ...values: readonly string[]): unknown => {
    const texts = { ...files("services.a.labels", ...values), ".env": env };
    const made = together(texts);
    return [plainAt(made, "services.a.labels"), origin(entryAt(made, "services.a.labels"), texts)];
  };
  it.each<readonly [env: string, base: string, over: string, plain: object, origins: object]>([
    ["", "['A=x${V}y']", "[B]", { A: "x\uFFFCy", B: null }, { A: "0 x${V}y", B: "1 B <- 0 override a" }],
    ["V=b", '["A=${V}"]', "[]", { A: "b" }, { A: "0 ${V}" }],
    ["V=A=b", "['${V}']", "[]", { A: "b" }, { A: "0 '${V}'" }],
    ["V=A", "['${V}=b']", "[]", { A: "b" }, { A: "0 b" }],
    ["V=longer", "[A=1]", "['${V}=${V}']", { A: "1", longer: "longer" }, { A: "0 1", longer: "1 ${V} <- 0 override a" }],
  ])("with %j: %s and then %s", (env, base, over, plain, want) => expect(merged(env, base, over)).toEqual([plain, want]));

  it("what is written stays beside what it comes to", () => {
    const value = (text: string) => entryAt(together(files("services.a.labels", text, "[]")), "services.a.labels.A").value;
    expect(value("['A=${V:-b}']")).toMatchObject({ text: "b", value: "b", raw: "${V:-b}" });
    const hosts = entryAt(together(files("services.a.extra_hosts", "{A: '${V:-b}'}", "{}")), "services.a.extra_hosts").value;
    expect(hosts).toMatchObject({ items: [{ value: { text: "A=b", value: "A=b", raw: "A=${V:-b}" } }] });
  });
});

describe("what a step notes", () => {
  it.each(["override", "extends", "include"] as const)("%s: which value is put away, and for what", (why) => {
    const { replaced } = step(why, "services: {a: {user: x, init: true}}", "services: {a: {user: y, init: !reset 1, cap_add: [z]}}");
    expect(replaced.map((each) => [each.why, each.before.key.span, each.after.key.span, each.after.value.tag])).toEqual([
      [why, "user", "user", undefined],
      [why, "init", "init", "!reset"],
    ]);
  });

  it.each([
    ["command: [x]", "command: !override [y]", ["command"]],
    ["cap_add: [x]", "cap_add: !override [y]", ["cap_add"]],
    ["cap_add: [x]", "cap_add: [y]", []],
    ["cap_add: [x]", "cap_add: ", []],
    ["cap_add: ", "cap_add: [y]", ["cap_add"]],
    ["command: [x]", "command: ", ["command"]],
    ["user: x", "user: x", ["user"]],
    ["labels: [A=x]", "labels: [A=y, B=z]", ["A=x"]],
    ["logging: {driver: x}", "logging: {driver: y}", ["logging"]],
    ["logging: {driver: x}", "logging: {driver: x}", ["driver"]],
    ["logging: {driver: x}", "logging: {options: {a: b}}", []],
    ["logging: {driver: }", "logging: {driver: y}", ["driver"]],
    ["init: !reset 1", "init: true", []],
  ])("%s and then %s puts away %j", (base, over, want) =>
    expect(step("override", `services: {a: {${base}}}`, `services: {a: {${over}}}`).replaced.map(({ before }) => before.key.span)).toEqual(
      want,
    ),
  );

  it("only a file given after another is said to override it", () => {
    expect(step("extends", "services: {a: {user: x, dns: [x]}}", "services: {a: {user: y, dns: [y], init: true}}").origins).toEqual({
      services: { a: { user: "1 y", dns: ["0 x", "1 y"], init: "1 true" } },
    });
    expect(step("override", "name: x", "name: y\nversion: '3'").origins).toEqual({ name: "1 y", version: "1 '3'" });
  });

  it.each([
    ["ports: [x]", "ports: {x: 1}", "this is a mapping, and a list in the file it is merged with: Compose refuses to merge the two"],
    ["ports: [x]", "ports: x", "this is a single value, and a list in the file it is merged with: Compose refuses to merge the two"],
    ["deploy: {x: 1}", "deploy: [x]", "this is a list, and a mapping in the file it is merged with: Compose refuses to merge the two"],
    [
      "networks: {x: }",
      "networks: x",
      "this is a single value, and a mapping in the file it is merged with: Compose refuses to merge the two",
    ],
    ["build: {x: 1}", "build: [x]", "this is a list, and a mapping in the file it is merged with: Compose refuses to merge the two"],
  ])("%s and then %s: %s", (base, over, message) => {
    const noted = step("override", `services: {a: {${base}}}`, `services: {a: {${over}}}`);
    expect(noted.faults).toEqual([{ kind: "broken", span: over.replace(/:.*/, ""), message }]);
    expect(noted.origins).toEqual(step("override", `services: {a: {${base}}}`, "services: {a: {}}").origins);
  });
});

describe("tags", () => {
  it.each<readonly [path: string, values: readonly string[], want: unknown]>([
    ["services.a.cap_add", ["[x]", "!reset [y]"], undefined],
    ["services.a.cap_add", ["[x]", "!reset [y]", "[z]"], ["z"]],
    ["services.a.cap_add", ["[x]", "!override [y]"], ["y"]],
    ["services.a.cap_add", ["[x]", "!override [y]", "[z]"], ["y", "z"]],
    ["services.a.environment", ["{A: x}", "!override [B=y]"], { B: "y" }],
    ["services.a.environment", ["{A: x, B: y}", "{A: !reset }"], { B: "y" }],
    ["services.a.ports", ["['80']", "!override {x: 1}"], { x: 1 }],
    ["services.a", ["{user: x}", "!reset {}"], undefined],
    ["services.a", ["{user: x}", "!override {init: true}"], { init: true }],
  ])("%s: %j comes to %j", (path, values, want) => expect(plainAt(together(files(path, ...values)), path)).toEqual(want));
});

describe("laws", () => {
  const scalar = fc.constantFrom("x", "y", "''", "1", "true", "${V}", '"a=b"', "80:80");
  const list = fc.array(fc.constantFrom("x", "A=1", "'80:80'", "${V}"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
  const key = fc.constantFrom("user", "cap_add", "environment", "ports", "networks", "depends_on", "command", "dns", "build", "logging");
  const body = fc
    .uniqueArray(fc.tuple(key, fc.oneof(scalar, list)), { maxLength: 4, selector: ([name]) => name })
    .map((rows) => `services:\n  a: {image: x${rows.map(([name, value]) => `, ${name}: ${value}`).join("")}}\n`);
  const plain = (...texts: readonly string[]) =>
    plainAt(together(Object.fromEntries(texts.map((text, at) => [`${at}.yaml`, text]))), "services");

  it("a file that says nothing changes nothing, before and after", () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(plain(text, "services: {}\n")).toEqual(plain(text));
        expect(plain("services: {}\n", text)).toEqual(plain(text));
        expect(plain(text, "services:\n  a:\n")).toEqual(plain(text));
      }),
      { numRuns: 30 },
    );
  });

  it("merging does not change what is merged", () => {
    fc.assert(
      fc.property(body, body, (base, over) => {
        const [first, second] = [mapOf(base), mapOf(over)];
        const before = [JSON.stringify(shown(first)), JSON.stringify(shown(second))];
        mergeMaps(first, second, fileRules, { why: "override", replaced: [], faults: [] });
        expect([JSON.stringify(shown(first)), JSON.stringify(shown(second))]).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it("what one file says of a service is not touched by what another says of another", () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        const both = plain(one, other.replace("  a:", "  b:")) as Record<string, unknown>;
        expect(both["a"]).toEqual((plain(one) as Record<string, unknown>)["a"]);
        expect(both["b"]).toEqual((plain(other) as Record<string, unknown>)["a"]);
      }),
      { numRuns: 30 },
    );
  });
});

const shown = (node: unknown): unknown => JSON.parse(JSON.stringify(node, (_, value) => (value instanceof Map ? [...value] : value)));

describe("the way to an entry", () => {
  const via = [{ how: "alias", span: { file: "c.yaml", start: 0, end: 1 } }] as const;
  it.each([
    ["[x, y]", ["c x <- c alias k", "c y <- c alias k"]],
    ["{a: x}", { a: "c x <- c alias k" }],
    ["x", "c x"],
  ])("is handed down to what %s consists of", (text, want) => {
    const texts = { "c.yaml": `k: ${text}\n` };
    const entry = mapOf(texts["c.yaml"]).entries.get("k") as YamlEntry;
    expect(origin({ value: inherit({ ...entry, via }), via: [] }, texts)).toEqual(want);
    expect(inherit(entry)).toBe(entry.value);
  });
});

describe("a name that is reset or replaced", () => {
  it.each<readonly [path: string, files: readonly string[], want: unknown]>([
    ["environment", ["{A: 1, B: 2}", "{A: !reset null}"], { B: 2 }],
    ["environment", ["[A=1, B=2]", "{A: !reset null}"], { A: "1", B: "2" }],
    ["environment", ["[A=1, B=2]", "{A: !override 3}"], { A: "3", B: "2" }],
    ["environment", ["{A: 1}", "{B: 2}", "{A: !reset null}"], { A: 1, B: 2 }],
    ["labels", ["[A=1]", "{A: !reset null}"], { A: "1" }],
    ["sysctls", ["{A: 1, B: 2}", "{A: !reset null}"], { B: 2 }],
    ["depends_on", ["[b, c]", "{b: !reset null}"], { c: { condition: "service_started", required: true } }],
    ["networks", ["[b, c]", "{b: !reset null}"], { c: null }],
    ["extra_hosts", ["{a: 1.1.1.1, b: 2.2.2.2}", "{a: !reset null}"], ["b=2.2.2.2"]],
    ["extra_hosts", ["{a: 1.1.1.1, b: 2.2.2.2}", "{a: !override 3.3.3.3}"], ["b=2.2.2.2", "a=3.3.3.3"]],
    ["extra_hosts", ["[a=1.1.1.1, b=2.2.2.2]", "{a: !reset null}"], ["a=1.1.1.1", "b=2.2.2.2"]],
    ["extra_hosts", ["{a: 1.1.1.1}", "{b: 2.2.2.2}", "{a: !reset null}"], ["a=1.1.1.1", "b=2.2.2.2"]],
  ])("is looked for among keys, not among items: %s of %j", (key, values, want) =>
    expect(plainAt(together(files(`services.a.${key}`, ...values)), `services.a.${key}`)).toEqual(want),
  );
});
