import { describe, expect, it } from "vitest";
import { overlay, stars } from "../../src/secrets/overlay.ts";

describe("texts laid over each other", () => {
  it.each<[string, readonly string[], string]>([
    ["abcdef", ["ab**ef", "abcd**"], "ab****"],
    ["abcdef", ["abcdef"], "abcdef"],
    ["abcdef", [], "abcdef"],
    // What is cut has other characters in these places.
    ["abcdef", ["****...", "a*cdef"], "a*cdef"],
  ])("%j under %j is %j", (text, masked, want) => expect(overlay(text, ...masked)).toBe(want));
  it("stars leave the layout", () => expect(stars("a bc\n\td")).toBe("* **\n\t*"));
});
