import { describe, expect, it } from "vitest";
import { said } from "../../rule/said.ts";

/** A file with places left out of it, as documentation has them. */
const cut =
  "services:\n\n  ...\n\n  nginx:\n    ...\n    networks:\n    net:\n      a: b\n    ...\n\n  app:\n    image: a:1\n    readonly: true\n";

describe("what YAML refuses is one finding, at the first mistake", () => {
  it.each<[string, string, string[]]>([
    ["a place left out", cut, ["high ...\n\n  nginx"]],
    ["a tab", "services:\n  a:\n\timage: a:1\n    readonly: true\n", ["high \t"]],
    ["two mistakes", "services:\n  a: {image: a:1\n  b: [c\nvolumes: {}\n", ["high b"]],
    ["a mistake after duplicate keys", "services:\n  a:\n    image: a:1\n    image: b:1\n    user: 'x\n", ["high "]],
    ["what is missing behind it", "services:\n  a:\n    image: a:1\n    networks: [x]\nnetworks:\n  'x\n", ["high "]],
    ["documents after it", "services:\n  a: 'x\n---\nservices: {a: {image: a:1, readonly: true}}\n  b: 'y\n", ["high \n"]],
    ["nothing wrong", "services:\n  a:\n    image: a:1\n    readonly: true\n    networks: [x]\n", ["high readonly", "high x"]],
  ])("%s", async (_, text, want) => {
    expect(await said("valid-compose", { "compose.yaml": text })).toEqual(want);
  });

  it("and what other files of the project say is judged", async () => {
    const main = "include: [other.yaml]\nservices:\n  a:\n    image: a:1\n    readonly: true\n    networks: [x]\n";
    expect(await said("valid-compose", { "compose.yaml": main, "other.yaml": cut })).toEqual(["high readonly", "high ...\n\n  nginx"]);
  });

  it("other rules read what there is", async () => {
    const text = "services:\n  a:\n    image: a:1\n    privileged: true\n  b: 'x\n";
    expect(await said("no-privileged", { "compose.yaml": text })).toHaveLength(1);
  });
});
