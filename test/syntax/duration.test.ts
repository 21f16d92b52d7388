import { describe, expect, it } from "vitest";
import { nanosecondsIn } from "../../src/syntax/duration.ts";

describe("durations", () => {
  it.each([
    ["0", 0],
    ["0s", 0],
    ["-0s", 0],
    ["1ns", 1],
    ["2us", 2e3],
    ["2µs", 2e3],
    ["2μs", 2e3],
    ["1.5ms", 1.5e6],
    [".5s", 5e8],
    ["+1m", 6e10],
    ["1h30m", 5.4e12],
    ["-1s", -1e9],
    ["1w2d", 7.776e14],
  ])("%s", (text, nanoseconds) => expect(nanosecondsIn(text, true)).toBe(nanoseconds));

  it.each(["", "30", "s", "1 s", "1s ", "1.s.", "--1s", "1y", "1d1"])("%j is none", (text) =>
    expect(nanosecondsIn(text, true)).toBeUndefined(),
  );

  it.each(["1d", "1w", "1d2h"])("%s is one for Compose only", (text) => expect(nanosecondsIn(text, false)).toBeUndefined());
});
