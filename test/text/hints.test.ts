import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsAny } from "../../src/text/hints.ts";

describe("whether a text holds one of these", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."ab.*/|(-") });
  it("is what asking for each of them says", () => {
    fc.assert(
      fc.property(fc.array(signs.filter(Boolean), { minLength: 1 }), signs, (hints, text) => {
        expect(holdsAny(hints)(text)).toBe(hints.some((hint) => text.includes(hint)));
      }),
    );
  });
});
