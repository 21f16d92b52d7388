import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringText } from "../../src/syntax/json-logical.ts";
import { spanOf } from "../../src/text/logical.ts";
import { Source } from "../../src/text/source.ts";

describe("the text of a JSON string", () => {
  it("has each character where it is written", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const text = ` ${JSON.stringify(value)}`;
        const logical = stringText(new Source("a.json", text), { file: "a.json", start: 1, end: text.length });
        expect(logical.text).toBe(value);
        for (let at = 0; at < value.length; at += 1) {
          const { start, end } = spanOf(logical, at, at + 1);
          expect(JSON.parse(`"${text.slice(start, end)}"`)).toBe(value[at]);
        }
      }),
    );
  });
});
