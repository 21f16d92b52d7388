import { expect, it } from "vitest";
import { readDotenv } from "../../src/syntax/dotenv.ts";
import { HOLE } from "../../src/syntax/image-reference.ts";
import { Source } from "../../src/text/source.ts";

it("reads env files as Compose does", () => {
  const text = `# a comment
A=plain value # with a comment
export B="two\\nlines and \${A}"
C: 'single $A'
D=
E=\${A}-\${MISSING:-x}-$UNKNOWN
F=a#b
G="multi
line"
`;
  const values = Object.fromEntries([...readDotenv(new Source(".env", text))].map(([name, { value }]) => [name, value]));
  expect(values).toEqual({
    A: "plain value",
    B: "two\nlines and plain value",
    C: "single $A",
    D: "",
    E: `plain value-x-${HOLE}`,
    F: "a#b",
    G: "multi\nline",
  });
});
