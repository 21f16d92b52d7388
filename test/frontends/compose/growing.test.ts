import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainAt, together } from "./together.ts";

/** What several documents come to, in one file and in files of their own. */
const ways = (...documents: readonly string[]) => {
  const files = Object.fromEntries(documents.map((text, at) => [`${at}.yaml`, text]));
  return [together({ "compose.yaml": documents.join("---\n") }), together(files)] as const;
};

describe("documents that are merged one after the other", () => {
  it.each<readonly [what: string, path: string, documents: readonly string[], want: unknown]>([
    [
      "another service",
      "services",
      ["services: {a: {image: x}}\n", "services: {b: {image: y}}\n"],
      { a: { image: "x" }, b: { image: "y" } },
    ],
    ["the same service", "services", ["services: {a: {image: x}}\n", "services: {a: {user: y}}\n"], { a: { image: "x", user: "y" } }],
    [
      "a service that is taken away",
      "services",
      ["services: {a: {image: x}, b: {image: y}}\n", "services: {a: !reset null}\n"],
      { b: { image: "y" } },
    ],
    [
      "a service that is taken away and comes back",
      "services",
      ["services: {a: {image: x, user: u}, b: {image: y}}\n", "services: {a: !reset null}\n", "services: {a: {image: z}}\n"],
      { b: { image: "y" }, a: { image: "z" } },
    ],
    ["all services replaced", "services", ["services: {a: {image: x}}\n", "services: !override {b: {image: y}}\n"], { b: { image: "y" } }],
    [
      "all services replaced, then more",
      "services",
      [
        "services: {a: {image: x}}\n",
        "services: {c: {image: z}}\n",
        "services: !override {b: {image: y}}\n",
        "services: {d: {image: w}}\n",
      ],
      { b: { image: "y" }, d: { image: "w" } },
    ],
    ["nothing", "services", ["services: {a: {image: x}}\n", "services:\n"], { a: { image: "x" } }],
    ["a key of the top", "x-a", ["x-a: {b: 1}\nservices: {}\n", "x-a: {c: 2}\nservices: {}\n"], { b: 1, c: 2 }],
    ["the first of a kind", "networks", ["services: {a: {image: x}}\n", "networks: {n: {internal: true}}\n"], { n: { internal: true } }],
  ])("%s", (_, path, documents, want) => {
    for (const project of ways(...documents)) expect(plainAt(project, path)).toEqual(want);
  });

  it("come to the same in whatever number of steps: an element is only asked for what names it", () => {
    const name = fc.constantFrom("a", "b", "c");
    const value = fc.constantFrom("{image: x}", "{image: y, cap_add: [k]}", "{cap_add: [l]}", "{user: u}", "!reset null");
    const document = fc
      .uniqueArray(fc.tuple(name, value), { selector: ([each]) => each, minLength: 1 })
      .map((services) => services.map(([each, text]) => `${each}: ${text}`));
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 5 }), (documents) => {
        const texts = documents.map((services) => `services: {${services.join(", ")}}\n`);
        // One service at a time is the same.
        const single = documents.flat().map((service) => `services: {${service}}\n`);
        const [inOne, inFiles] = ways(...texts);
        expect(plainAt(inOne, "services") ?? {}).toEqual(plainAt(inFiles, "services") ?? {});
        expect(plainAt(ways("services: {}\n", ...single)[0], "services")).toEqual(plainAt(ways("services: {}\n", ...texts)[0], "services"));
      }),
    );
  });
});

describe("what merging may come to", () => {
  const service = (at: number, more: string): string => `  s${at}:\n    image: i\n${more}`;
  const chain = (length: number): string =>
    `services:\n${service(0, "")}${Array.from({ length }, (_, at) => `  s${at + 1}:\n    extends: s${at}\n    cap_add: [C${at}]\n`).join("")}`;

  it.each<readonly [what: string, text: string, want: readonly string[]]>([
    ["a chain of some", chain(50), []],
    [
      "a chain of few keys",
      `services:\n${service(0, "")}${Array.from({ length: 5_000 }, (_, at) => `  s${at + 1}:\n    extends: s${at}\n`).join("")}`,
      [],
    ],
    ["a chain of all", chain(2_000), ["the merged files have more than"]],
    [
      "many that extend a long one",
      `services:\n${service(0, `    cap_add: [${"C, ".repeat(3_000)}]\n`)}${Array.from({ length: 3_000 }, (_, at) => `  s${at + 1}:\n    extends: s0\n`).join("")}`,
      ["the merged files have more than"],
    ],
    [
      "a chain that begins with its end",
      `services:\n${Array.from({ length: 3_000 }, (_, at) => `  s${at}:\n    extends: s${at + 1}\n`).join("")}${service(3_000, "")}`,
      ["more than 1,000 services extend one another"],
    ],
    ["documents about many services", Array.from({ length: 3_000 }, (_, at) => `services:\n${service(at, "")}`).join("---\n"), []],
    [
      "documents about one service",
      Array.from({ length: 3_000 }, (_, at) => `services:\n${service(0, `    cap_add: [C${at}]\n`)}`).join("---\n"),
      ["the merged files have more than"],
    ],
  ])(
    "%s",
    (_, text, want) => {
      const { limits = [], root } = together({ "compose.yaml": text });
      expect(limits).toEqual(want.map((message) => ({ span: expect.anything(), message: expect.stringContaining(message) })));
      expect(root.entries.has("services")).toBe(true);
    },
    60_000,
  );

  it("leaves unknown what is behind it, and nothing before it", () => {
    const { fragments } = together({ "compose.yaml": chain(2_000) });
    expect(fragments.has("s100")).toBe(false);
    expect(fragments.has("s1999")).toBe(true);
  });

  it("carries the first steps of a long way along", () => {
    const { root } = together({ "compose.yaml": chain(40) });
    const services = root.entries.get("services")?.value;
    const last = services?.kind === "map" ? services.entries.get("s40")?.value : undefined;
    const image = last?.kind === "map" ? last.entries.get("image") : undefined;
    expect(image?.via.length).toBe(16);
    expect(image?.via[0]).toEqual({ how: "extends", span: expect.objectContaining({ start: chain(40).indexOf("extends: s39") + 9 }) });
  });
});
