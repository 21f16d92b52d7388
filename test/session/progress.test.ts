import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/session/progress.ts";

const clear = "\r\u001b[2K";

/** What is written while so many of ten files are judged at these times. */
function written(
  steps: readonly (readonly [at: number, done: number])[],
  {
    isTTY = true,
    off = false,
    environment = {},
    all = 10,
  }: { isTTY?: boolean; off?: boolean; environment?: Record<string, string>; all?: number } = {},
) {
  const texts: string[] = [];
  let clock = 5_000;
  const stream = { isTTY, write: (text: string) => texts.push(text) };
  const { show, end } = progressOn(stream, { off, now: () => clock, environment });
  for (const [at, done] of steps) {
    clock = 5_000 + at;
    show?.(done, all);
  }
  const before = texts.length;
  end();
  return { texts: texts.slice(0, before), end: texts.slice(before), isShown: show !== undefined };
}
const bar = (filled: number, said: string): string => `${clear}checking ${"=".repeat(filled)}${" ".repeat(20 - filled)} ${said} files`;

describe("how far a run is", () => {
  it("is said on a terminal, on one line that goes away", () => {
    expect(
      written([
        [1_000, 3],
        [1_200, 10],
      ]),
    ).toEqual({
      texts: [bar(6, "3 of 10"), bar(20, "10 of 10")],
      end: [clear],
      isShown: true,
    });
  });

  it("is not said of a short run, which leaves nothing", () => {
    expect(
      written([
        [0, 1],
        [999, 10],
      ]),
    ).toEqual({ texts: [], end: [], isShown: true });
  });

  it("is said ten times a second, no more", () => {
    expect(
      written([
        [1_000, 1],
        [1_099, 2],
        [1_100, 3],
        [1_150, 4],
        [1_200, 5],
      ]).texts,
    ).toEqual([bar(2, "1 of 10"), bar(6, "3 of 10"), bar(10, "5 of 10")]);
  });

  it.each([
    [0, 0, bar(0, "0 of 0")],
    [1, 3, bar(6, "1 of 3")],
    [3, 0, bar(20, "3 of 0")],
    [21, 20, bar(20, "21 of 20")],
    [19, 20, bar(19, "19 of 20")],
  ])("is told of %d files of %d", (done, all, want) => expect(written([[2_000, done]], { all }).texts).toEqual([want]));

  it.each([
    ["a file or a pipe", { isTTY: false }],
    ["when it is not wanted", { off: true }],
    ["CI", { environment: { CI: "true" } }],
    ["pre-commit", { environment: { PRE_COMMIT: "1" } }],
    ["a dumb terminal", { environment: { TERM: "dumb" } }],
  ])("is not said in %s", (_, where) => expect(written([[2_000, 1]], where)).toEqual({ texts: [], end: [], isShown: false }));

  it("is said where the terminal is any other", () => {
    expect(written([[2_000, 1]], { environment: { TERM: "xterm", CI: "", HOME: "/" } }).isShown).toBe(true);
  });
});
