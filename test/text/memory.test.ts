import { describe, expect, it } from "vitest";
import { forgetAll, Memory } from "../../src/text/memory.ts";

describe("what is remembered of the parts of what is judged", () => {
  it("is known until all is forgotten, and can be remembered again", () => {
    const [first, second] = [new Memory<object, string | undefined>(), new Memory<object, string>()];
    const [key, other] = [{}, {}];
    first.set(key, "a");
    first.set(other, undefined);
    second.set(key, "b");
    expect([first.get(key), first.has(other), first.get(other), second.get(key), second.has(other)]).toEqual([
      "a",
      true,
      undefined,
      "b",
      false,
    ]);
    forgetAll();
    expect([first.has(key), first.has(other), second.get(key)]).toEqual([false, false, undefined]);
    first.set(key, "c");
    expect([first.get(key), first.has(other)]).toEqual(["c", false]);
    forgetAll();
    expect(first.has(key)).toBe(false);
  });
});
