import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { checkTarget } from "../../src/session/targets.ts";
import { complaint, projects } from "./project.ts";

const project = projects();

describe("what a configuration has us write", () => {
  const root = project({ "a/b.txt": "" });
  const other = project({});
  mkdirSync(join(root, "sub/.GIT"), { recursive: true });
  symlinkSync(other, join(root, "out"));
  symlinkSync(join(root, "a"), join(root, "in"));
  symlinkSync(join(root, "a/b.txt"), join(root, "file"));
  symlinkSync(join(root, "gone"), join(root, "dangling"));
  const answer = (path: string, configured = true): string =>
    complaint(() => checkTarget(join(root, path), root, { at: "seaworthy.yaml:1:1", configured })).replace(
      JSON.stringify(join(root, path)),
      "it",
    );
  const link = "UsageError: seaworthy.yaml:1:1 names it, and a link leads from there to somewhere else";
  const git = "UsageError: seaworthy.yaml:1:1 names it, which is git's own";

  it.each([
    ["new.json", "nothing thrown"],
    ["a/b.txt", "nothing thrown"],
    ["a/b/c/new.json", "nothing thrown"],
    ["in/new.json", "nothing thrown"],
    [".github/x", "nothing thrown"],
    ["x.git", "nothing thrown"],
    [".git/hooks/pre-commit", git],
    ["sub/.GIT/x", git],
    [".git", git],
    ["out/x", link],
    ["file", link],
    ["dangling", link],
    ["out", link],
  ])("%s", (path, want) => {
    expect(answer(path)).toBe(want);
    expect(answer(path, false)).toBe(want);
  });

  it("lies in the repository, unless the command line says so", () => {
    const path = join(other, "x");
    const check = (configured: boolean) => complaint(() => checkTarget(path, root, { at: "seaworthy.yaml:1:1", configured }));
    expect(check(true)).toBe(
      `UsageError: seaworthy.yaml:1:1 names ${JSON.stringify(path)}, which lies outside the repository: say so on the command line`,
    );
    expect(check(false)).toBe("nothing thrown");
    expect(complaint(() => checkTarget(root, root, { at: "x", configured: true }))).toContain("lies outside the repository");
  });

  it("may be named from where we stand", () => {
    const path = relative(process.cwd(), join(root, ".git/config"));
    expect(complaint(() => checkTarget(path, root, { at: "x", configured: false }))).toBe(
      `UsageError: x names ${JSON.stringify(path)}, which is git's own`,
    );
  });

  it("may stand in a repository that is itself behind a link", () => {
    const behind = join(project({}), "link");
    symlinkSync(root, behind);
    expect(complaint(() => checkTarget(join(behind, "a/new.txt"), behind, { at: "x", configured: true }))).toBe("nothing thrown");
    expect(complaint(() => checkTarget(join(behind, ".git/x"), behind, { at: "x", configured: true }))).toContain("git's own");
  });
});
