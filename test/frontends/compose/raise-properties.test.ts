import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import type { Change } from "../../../src/model/change.ts";
import { changed, started } from "./raised.ts";
import { plainAt, type Texts, together } from "./together.ts";

const scalar = fc.constantFrom("1", "'a b'", '"x: y"', "old", "${V:-d}", "a-b_c");
const comment = fc.constantFrom("", " # c1", " # c2");

/** Entries as lines of a mapping, as items, in brackets and in braces, each with or without a comment. */
const entries = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.subarray([...names], { minLength: 1 }),
      fc.constantFrom("map", "list", "braces", "brackets"),
      fc.array(comment, { minLength: 9, maxLength: 9 }),
    )
    .map(([some, form, comments]) => {
      if (form === "braces") return ` {${some.map((name) => `${name}: v${name}`).join(", ")}}${comments[0]}`;
      if (form === "brackets") return ` [${some.map((name) => `${name}=v${name}`).join(", ")}]${comments[0]}`;
      const lines = some.map((name, at) =>
        form === "map" ? `      ${name}: v${name}${comments[at]}` : `      - ${name}=v${name}${comments[at]}`,
      );
      return `\n${lines.join("\n")}`;
    });

/** Where a service has its entries from: itself, an alias, a merge key, or another file. */
const owner = fc.constantFrom("own", "alias", "merge", "override", "none");

const layout = fc.record({
  of: owner,
  body: entries(["A", "B", "C"]),
  other: scalar,
  tail: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});

function filesOf(
  key: string,
  { of, body, other, tail, lineEnd }: { of: string; body: string; other: string; tail: boolean; lineEnd: string },
): Texts {
  const isBlock = body.startsWith("\n");
  const shifted = isBlock ? body.replace(/\n {6}/g, "\n    ") : body;
  const head =
    of === "alias"
      ? `x-e: &e${isBlock ? body.replace(/\n {6}/g, "\n  ") : body}\n`
      : of === "merge"
        ? `x-b: &b\n  ${key}:${shifted}\n`
        : "";
  const own = of === "own" ? `    ${key}:${body}\n` : of === "alias" ? `    ${key}: *e # use\n` : of === "merge" ? "    <<: *b\n" : "";
  const b = of === "alias" ? `    ${key}: *e\n` : of === "merge" ? "    <<: *b\n" : `    ${key}: {A: ${other}}\n`;
  const text = `${head}services:\n  a: # a\n    image: x\n${own}${tail ? "    init: true # tail\n" : ""}  b:\n    image: y\n${b}`;
  const over = of === "override" ? { "compose.override.yaml": `services:\n  a:\n    ${key}:${body}\n` } : {};
  return Object.fromEntries(
    Object.entries({ "compose.yaml": text, ...over }).map(([path, each]) => [path, each.replaceAll("\n", lineEnd)]),
  );
}

const commentsOf = (texts: Texts): string[] =>
  Object.values(texts)
    .flatMap((text) => text.match(/(?<=\s)#.*?(?=\r?$)/gm) ?? [])
    .sort();
const without = (containers: unknown[]): unknown[] => containers.filter((each) => (each as { path: string[] }).path[1] !== "a");

/** What holds of every change: others stay, comments stay, and applied again it changes nothing. */
function lawsOf(texts: Texts, change: Change): Texts | undefined {
  const after = changed(texts, change);
  if (!after) return undefined;
  expect(without(started(after))).toEqual(without(started(texts)));
  expect(commentsOf(after)).toEqual(commentsOf(texts));
  expect(changed(after, change)).toEqual(after);
  return after;
}

const runs = { numRuns: 150 };

describe("changes in files of any layout", () => {
  it("an entry is what it is told to be, and the others stay", () => {
    fc.assert(
      fc.property(layout, fc.constantFrom("A", "B", "NEW"), fc.constantFrom("v 1", "x=y", "true", "a$b", null), (made, name, to) => {
        const texts = filesOf("environment", made);
        const before = (plainAt(together(texts), "services.a.environment") ?? {}) as Record<string, unknown>;
        const after = lawsOf(texts, { variable: "env", name, to });
        if (after === undefined) return;
        const { [name]: gone, ...others } = before;
        const now = { ...((plainAt(together(after), "services.a.environment") ?? {}) as Record<string, unknown>) };
        if (to === null) expect(now).toEqual(others);
        else expect(now).toEqual({ ...others, [name]: to });
        expect(gone === undefined || to === null || now[name] !== undefined).toBe(true);
      }),
      runs,
    );
  });

  it("an item goes, and the others stay", () => {
    fc.assert(
      fc.property(layout, fc.constantFrom("A=vA", "B=vB"), (made, item) => {
        const texts = filesOf("cap_add", {
          ...made,
          body: made.body.replace(/\{.*\}/, "[A=vA, B=vB]").replace(/\n {6}(\w): v\w/g, "\n      - $1=v$1"),
        });
        if (texts["compose.yaml"]?.includes("cap_add: {A")) return;
        const before = lowerCompose(together(texts))[0]?.host.capAdd;
        const after = lawsOf(texts, { remove: "capAdd", items: [item] });
        if (!after || before?.state !== "written") return;
        const now = lowerCompose(together(after))[0]?.host.capAdd;
        const left = now?.state === "unknown" ? [] : (now?.value ?? []);
        expect(left.map((each) => (each.state === "unknown" ? each.text : each.value))).toEqual(
          before.value.map((each) => (each.state === "unknown" ? each.text : each.value)).filter((each) => each !== item),
        );
      }),
      runs,
    );
  });

  it("a service is on a network besides, or instead", () => {
    const networks = fc.constantFrom(
      "",
      "    networks: [n, m] # l\n",
      "    networks:\n      - n # i\n      - m\n",
      "    networks:\n      n: # k\n        aliases: [z]\n      m:\n",
    );
    fc.assert(
      fc.property(networks, fc.constantFrom([], ["n"], ["n", "m"], ["default"]), fc.boolean(), (lines, leave, declared) => {
        const text = `services:\n  a: # a\n    image: x\n${lines}  b:\n    image: y\n${declared ? "networks:\n  n:\n  m: {}\n  d:\n    internal: true\n" : ""}`;
        const texts = { "compose.yaml": text };
        const names = (files: Texts): string[] => {
          const list = lowerCompose(together(files))[0]?.host.networks;
          return list?.state === "unknown"
            ? []
            : (list?.value ?? []).flatMap((each) => (each.state === "unknown" ? [] : [each.value.name]));
        };
        const after = lawsOf(texts, { join: "d", leave });
        expect(after && names(after).sort()).toEqual(
          [...new Set([...names(texts).filter((name) => !(leave as readonly string[]).includes(name)), "d"])].sort(),
        );
        const marked = lawsOf(after as Texts, { network: "d", internal: true });
        expect(plainAt(together(marked as Texts), "networks.d.internal")).toBe(true);
      }),
      runs,
    );
  });

  it("a secret is declared and given", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "    secrets: [k]\n", "    secrets:\n      - k # k\n      - {source: l, target: /l}\n"),
        comment,
        (lines, note) => {
          const texts = {
            "compose.yaml": `services:\n  a:\n    image: x${note}\n${lines}  b:\n    image: y\nsecrets:\n  k: {file: k}\n  l: {file: l}\n`,
          };
          const after = lawsOf(texts, { secret: "s", from: { environment: "S" } }) as Texts;
          expect(plainAt(together(after), "secrets.s")).toEqual({ environment: "S" });
          expect(JSON.stringify(plainAt(together(after), "services.a.secrets"))).toContain('"s"');
        },
      ),
      runs,
    );
  });

  it("a limit stands where it counts", () => {
    const deploy = fc.constantFrom(
      "",
      "    deploy:\n      resources:\n        limits: # l\n          cpus: '1'\n",
      "    deploy: {resources: {limits: {cpus: '1'}}}\n",
      "    deploy: {placement: {}}\n",
      "    deploy: *d\n",
    );
    fc.assert(
      fc.property(deploy, fc.constantFrom("memory", "pidsLimit"), (lines, key) => {
        const texts = {
          "compose.yaml": `x-d: &d {resources: {limits: {cpus: '2'}}}\nservices:\n  a:\n    image: x\n${lines}  b:\n    image: y\n    deploy: *d\n`,
        };
        const to = key === "memory" ? 256 * 1024 ** 2 : 99;
        const after = lawsOf(texts, { set: key, to } as Change) as Texts;
        const host = lowerCompose(together(after))[0]?.host;
        expect(key === "memory" ? host?.memory : host?.pidsLimit).toMatchObject({ state: "written", value: to });
      }),
      runs,
    );
  });
});
