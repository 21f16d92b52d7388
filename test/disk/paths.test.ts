import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { folderAbove, inFolder, nameOf, Paths } from "../../src/disk/paths.ts";

const full = ["/", "/a", "/a/b", "/a/b/c.d", "/home/x/.git", "/ab", "/a b/c\\d"].map((path) => resolve(path));
const written = [
  "",
  ".",
  "..",
  "a",
  "a/b",
  "./a",
  "a/./b",
  "a/../b",
  "../a",
  "../../a",
  "a//b",
  "a/",
  "/a",
  "/",
  ".a",
  "..a",
  "a..",
  "a/.b",
  "...",
  "a\\..\\b",
];

describe("paths, cut and joined as Node does it", () => {
  it.each(full)("%s", (path) => {
    expect([folderAbove(path), nameOf(path)]).toEqual([dirname(path), basename(path)]);
    for (const name of ["x", "x/y"]) expect(inFolder(path, name)).toBe(join(path, name));
  });

  it.each(["/", "/a", "/a/b"].map((path) => resolve(path)))("from %s", (from) => {
    const paths = new Paths(from);
    for (const path of written) expect(paths.full(path), path).toBe(resolve(from, path));
    for (const path of full) expect(paths.shown(path), path).toBe(relative(from, path).split(sep).join("/") || ".");
  });
});
