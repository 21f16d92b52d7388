import { describe, expect, it } from "vitest";
import { swallowedPairs } from "../../../src/frontends/dockerfile/old-form.ts";
import { parseDockerfile } from "../../../src/frontends/dockerfile/parse.ts";
import { Source } from "../../../src/text/source.ts";
import { slice } from "./dockerfiles.ts";

const pairs = (body: string) => {
  const text = `FROM a\n${body}\n`;
  const [, instruction] = parseDockerfile(new Source("Dockerfile", text)).instructions;
  return swallowedPairs((instruction?.trigger ?? instruction) as never).map(({ name, value }) => {
    expect(slice(text)(name.span)).toBe(name.value);
    expect(slice(text)(value.span)).toBe(value.value);
    return `${name.value}=${value.value}`;
  });
};

describe("pairs that the old form takes for a part of the value", () => {
  it.each<[string, string[]]>([
    ["ENV A /a \\\n    B=b", ["B=b"]],
    ["ENV A /a \\\nB=b \\\n  # why\n  C=c", ["B=b", "C=c"]],
    ["ENV A /a \\\n  B=b C=c", ["B=b", "C=c"]],
    ["ENV A -Xms256m \\\n  B=b", ["B=b"]],
    ['ENV A a \\\n  B="x y"', ['B="x y"']],
    ["ENV A a \\\n  B=", ["B="]],
    ["LABEL name me \\\n  org.example.v=1", ["org.example.v=1"]],
    ["ONBUILD ENV A a \\\n  B=b", ["B=b"]],
  ])("%j", (body, want) => expect(pairs(body)).toEqual(want));

  it.each([
    "ENV A=/a \\\n  B=b",
    "ENV A a=b is an equation",
    "ENV A x B=b",
    "ENV A -Xms256m \\\n  -Dfile.encoding=UTF-8",
    "ENV A --max=1 \\\n  --b=2",
    "ENV A --set \\\n  b=2",
    "ENV A -e \\\n  B=b",
    'ENV A "x \\\n  B=b"',
    "ENV A a \\\n  and b=c",
    "ENV A a \\\n  1=b",
    "RUN A /a \\\n  B=b",
    "ARG A \\\n  B=b",
  ])("none in %j", (body) => expect(pairs(body)).toEqual([]));
});
