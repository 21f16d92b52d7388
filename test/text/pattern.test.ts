import { expect, it } from "vitest";
import { fits, fitsPath, literally } from "../../src/text/pattern.ts";

it.each([
  ["web", "web", true, true],
  ["web", "we*", true, true],
  ["web-api", "*-*", true, true],
  ["web", "web*web", false, false],
  ["a/b/c", "a/*", true, false],
  ["a/b/c", "a/*/c", true, true],
  ["a/b/c", "**", true, false],
  ["a.b", "a?b", false, false],
  ["", "*", true, true],
])("%j and %j", (text, pattern, fit, fitAsPath) => expect([fits(text, pattern), fitsPath(text, pattern)]).toEqual([fit, fitAsPath]));

it("takes a text for itself", () => expect(new RegExp(`^${literally("a.b*[c]/-\\")}$`).test("a.b*[c]/-\\")).toBe(true));
