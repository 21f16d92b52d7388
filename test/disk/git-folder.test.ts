import { describe, expect, it } from "vitest";
import { isGitsOwn, isInGitFolder } from "../../src/disk/git-folder.ts";

describe("a folder is git's own", () => {
  it.each([
    ".git",
    ".GIT",
    ".Git",
    "git~1",
    "GIT~1",
    ".git.",
    ".git ",
    ".git . .",
    ".git:x",
    ".git::$INDEX_ALLOCATION",
    ".g\u200cit",
    "\ufeff.git",
    ".gi\u206ft",
  ])("%j", (name) => expect(isGitsOwn(name)).toBe(true));
  it.each([".github", ".gitignore", "git", "x.git", ".git2", "git~2", "git~10", "..git", ".gitt", "", ".", "a git~1"])(
    "%j is not",
    (name) => expect(isGitsOwn(name)).toBe(false),
  );
});

describe("a path leads into it", () => {
  it.each([".git/config", "a/.git/x", "a/.GIT", ".git", "a\\.git\\x", "../.git/x"])("%s", (path) => expect(isInGitFolder(path)).toBe(true));
  it.each(["", "a/b", ".github/x", "a.git/x", "git/x"])("%j does not", (path) => expect(isInGitFolder(path)).toBe(false));
});
