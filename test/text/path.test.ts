import { describe, expect, it } from "vitest";
import { cleanPath, contextPath, joinPath, normalPath, resolvePath, withoutSlash } from "../../src/text/path.ts";

describe("what a path comes to", () => {
  it.each([
    // path, cleaned, normal, joined to "x", in an image at /w, of a context
    ["a//b/./c/", "a/b/c", "a//b/./c/", "x/a/b/c", "/w/a/b/c", "a/b/c"],
    ["../a", "../a", "../a", "a", "/a", "a"],
    ["../../a", "../../a", "../../a", "../a", "/a", "a"],
    ["./a/..", ".", "./a/..", "x", "/w", ""],
    ["/a/../../b//", "/b", "/b", "/../b", "/b", "b"],
    ["/", "/", "/", "/", "/", ""],
    ["", ".", "", "x", "/w", ""],
  ])("%j", (path, cleaned, normal, joined, inImage, ofContext) => {
    expect([cleanPath(path), normalPath(path), joinPath("x", path), resolvePath(path, "/w"), contextPath(path)]).toEqual([
      cleaned,
      normal,
      joined,
      inImage,
      ofContext,
    ]);
    expect(withoutSlash(`${cleaned}//`)).toBe(cleaned === "/" ? "" : cleaned);
  });

  it("is unknown in an image where nobody knows the working directory", () => expect(resolvePath("a", undefined)).toBeUndefined());
});
