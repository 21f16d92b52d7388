import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/syntax/yaml.ts";
import { scalarText } from "../../src/syntax/yaml-logical.ts";
import { spanOf } from "../../src/text/logical.ts";
import { Source } from "../../src/text/source.ts";

/** The value of the one key of a mapping, and the file it is in. */
function value(text: string) {
  const source = new Source("a.yml", text);
  const [root] = readYaml(source).roots;
  const node = root?.kind === "map" ? root.entries.get("a")?.value : undefined;
  if (node?.kind !== "scalar") throw new Error(`no scalar in ${text}`);
  return { source, node, logical: scalarText(source, node) };
}

/** What is written where a part of the text stands. */
function writtenAt(text: string, part: string): string {
  const { logical, source } = value(text);
  const at = logical.text.indexOf(part);
  const { start, end } = spanOf(logical, at, at + part.length);
  return source.text.slice(start, end);
}

describe("the text of a scalar", () => {
  it.each<[string, string, string, string]>([
    ["plain", "a: docker run x\n", "run", "run"],
    ["plain on several lines", "a: docker\n  run x\n", "docker run", "docker\n  run"],
    ["in single quotes", "a: 'it''s x'\n", "it's", "it''s"],
    ["in double quotes", 'a: "say \\"x\\" \\u0041"\n', '"x" A', '\\"x\\" \\u0041'],
    ["in double quotes on several lines", 'a: "docker \\\n  run\n  x"\n', "docker run x", "docker \\\n  run\n  x"],
    ["a block", "a: |\n  docker run \\\n    x\n  y\nb: 1\n", "x\ny", "x\n  y"],
    ["a block with Windows line ends", "a: |\r\n  docker run\r\n  y\r\n", "run\ny", "run\r\n  y"],
    ["a folded block", "a: >-\n  docker\n  run\n\n  x\n", "docker run\nx", "docker\n  run\n\n  x"],
    ["a folded block with deeper lines", "a: >\n  b\n    c\n  d\n", "b\n  c\nd", "b\n    c\n  d"],
    ["a block with its indentation given", "a: |2\n    b\n  c\n", "b\nc", "b\n  c"],
  ])("%s", (_, text, part, written) => {
    const { logical, node } = value(text);
    expect(logical.whole).toBeUndefined();
    expect(logical.text.trimEnd()).toBe(node.text.trimEnd());
    expect(writtenAt(text, part)).toBe(written);
  });

  it("has each character where it is written, whatever the style", () => {
    const lines = fc.array(fc.constantFrom("docker run x", "  -v a:b", "", "it's", '"q"', "é\\"), { minLength: 1 });
    const header = fc.constantFrom("|", ">", "|-", ">+");
    fc.assert(
      fc.property(lines, header, fc.constantFrom("\n", "\r\n"), (some, style, end) => {
        const text = `a: ${style}${end}${["first", ...some].map((line) => (line ? `  ${line}` : "")).join(end)}${end}b: 1${end}`;
        const { logical, source } = value(text);
        expect(logical.whole).toBeUndefined();
        for (let at = 0; at < logical.text.length; at += 1) {
          const { start, end: stop } = spanOf(logical, at, at + 1);
          if (/\S/.test(logical.text[at] as string)) expect(source.text.slice(start, stop)).toBe(logical.text[at]);
        }
      }),
    );
  });

  it("has each character of quoted texts where it is written", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", " ", "'", '"', "\\", "\n", "é", ":", "#")), fc.boolean(), (signs, isDouble) => {
        const content = `x${signs.join("")}x`;
        const text = `a: ${isDouble ? JSON.stringify(content) : `'${content.replaceAll("'", "''").replaceAll("\n", " ")}'`}\n`;
        const { logical, node } = value(text);
        expect(logical.whole).toBeUndefined();
        expect(logical.text).toBe(node.text);
      }),
    );
  });
});
