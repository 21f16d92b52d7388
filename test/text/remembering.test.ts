import { describe, expect, it } from "vitest";
import { remembering } from "../../src/text/remembering.ts";

describe("a function that remembers", () => {
  const asked = (most: number) => {
    const looked: string[] = [];
    const answer = remembering(most, (text): number | undefined => {
      looked.push(text.slice(0, 1));
      return text.startsWith("n") ? undefined : text.length;
    });
    return { answer, looked };
  };

  it("answers the same, and looks once", () => {
    const { answer, looked } = asked(2);
    expect(["a", "n", "a", "n"].map(answer)).toEqual([1, undefined, 1, undefined]);
    expect(looked).toEqual(["a", "n"]);
  });

  it("keeps no more texts than it may", () => {
    const { answer, looked } = asked(2);
    expect(["a", "b", "c", "c", "a"].map(answer)).toEqual([1, 1, 1, 1, 1]);
    expect(looked).toEqual(["a", "b", "c", "a"]);
  });

  it("keeps no long ones", () => {
    const { answer, looked } = asked(9);
    const [long, longer] = ["x".repeat(500), "y".repeat(501)];
    expect([long, long, longer, longer].map(answer)).toEqual([500, 500, 501, 501]);
    expect(looked).toEqual(["x", "y", "y"]);
  });
});
