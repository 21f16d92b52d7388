import { describe, expect, it } from "vitest";
import { isBelow, isWithin } from "../../src/disk/within.ts";

describe("a path lies below a folder", () => {
  it.each([
    ["/a/b", "/a", true],
    ["/a/b/c", "/a", true],
    ["/a/..b", "/a", true],
    ["/a", "/a", false],
    ["/", "/a", false],
    ["/b", "/a", false],
    ["/ab", "/a", false],
    ["/a/../b", "/a", false],
  ])("%s, %s: %s", (path, folder, is) => {
    expect(isBelow(path, folder)).toBe(is);
    expect(isWithin(path, folder)).toBe(is || path === folder);
  });
});
