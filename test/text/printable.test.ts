import { describe, expect, it } from "vitest";
import { harmlessLine } from "../../src/secrets/harmless.ts";
import { printable, say } from "../../src/text/printable.ts";

describe("a sentence of ours", () => {
  it("has texts that may be printed and numbers between its words", () => {
    expect(say`a ${printable("b")} c ${2}${harmlessLine("d\u0007")}`).toBe("a b c 2d<U+0007>");
    expect(say``).toBe("");
  });

  it("takes no other text", () => {
    const told = "x";
    // @ts-expect-error nobody has looked at it
    expect(say`a ${told}`).toBe("a x");
  });
});
