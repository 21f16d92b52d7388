import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPath, contextPath, joinPath, normalPath, partsAlong, resolvePath, withoutDetour, withoutSlash } from "../../src/text/path.ts";

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

  it("is the same whether a path is tidy already or not", () => {
    const path = fc.array(fc.constantFrom("a", "b.c", "..", ".", "", "...", ".x", "/"), { maxLength: 5 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(path, path, (folder, file) => {
        const whole = file.startsWith("/") ? file : `${folder}/${file}`;
        const isRooted = file.startsWith("/") || folder.startsWith("/");
        expect(joinPath(folder, file)).toBe(`${isRooted ? "/" : ""}${partsAlong(whole, false).join("/")}`);
        expect(normalPath(file)).toBe(file.startsWith("/") ? `/${partsAlong(file, true).join("/")}` : file);
        expect(cleanPath(file)).toBe(file.startsWith("/") ? normalPath(file) : partsAlong(file, false).join("/") || ".");
      }),
      { numRuns: 2000 },
    );
  });
});

it("is resolved part by part, whatever it is made of", () => {
  const pieces = fc.array(fc.constantFrom("a", "b.c", ".", "..", "...", "/", "//", ".d"), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const path = parts.join("");
      const clean: string[] = [];
      for (const part of path.split("/"))
        if (part === "..") clean.pop();
        else if (part && part !== ".") clean.push(part);
      expect(contextPath(path)).toBe(clean.join("/"));
      expect(normalPath(`/${path}`)).toBe(`/${clean.join("/")}`);
      if (!path.startsWith("/")) expect(resolvePath(path, "/")).toBe(`/${clean.join("/")}`);
    }),
  );
});

it.each([
  ["../app/.env", "app", ".env"],
  ["../../a/b/x", "a/b", "x"],
  ["../b/x/y", "a/b", "x/y"],
  ["../../a/c/x", "a/b", "../c/x"],
  ["../other/x", "app", "../other/x"],
  ["../app", "app", "../app"],
  ["../../../x/a/b/c", "a/b", "../../../x/a/b/c"],
  ["app/x", "app", "app/x"],
  ["../app/x", "", "../app/x"],
  ["..", "app", ".."],
])("%s seen from %s is %s", (path, prefix, own) => {
  expect(withoutDetour(path, prefix)).toBe(own);
});
