import fs, { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { put, refuseOutside } from "../../src/session/targets.ts";
import { replace } from "../builtin.ts";
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
  symlinkSync(join(other, "gone"), join(root, "away"));
  symlinkSync(".git", join(root, "git"));
  const answer = (path: string, configured = true): string =>
    complaint(() => put(join(root, path), "x", { at: "seaworthy.yaml:1:1", configured, root }))
      .replace(JSON.stringify(join(root, path)), "it")
      .replace(join(root, path), "it");
  const link = "UsageError: seaworthy.yaml:1:1 names it, which leads out of the repository by a link";
  const git = "UsageError: seaworthy.yaml:1:1 names it, which is git's own";
  const failed = (code: string): string => `UsageError: it could not be written (${code})`;

  it.each([
    ["new.json", "nothing thrown"],
    ["a/b.txt", "nothing thrown"],
    ["a/b/c/new.json", failed("ENOENT")],
    ["a", failed("EISDIR")],
    ["in/new.json", "nothing thrown"],
    ["x.git", "nothing thrown"],
    ["file", "nothing thrown"],
    ["dangling", "nothing thrown"],
    [".git/hooks/pre-commit", git],
    [".GIT/config", git],
    ["git~1/config", git],
    ["sub/.GIT/x", git],
    [".git", git],
    ["git/x", git],
    ["out/x", link],
    ["away", link],
    ["out", link],
  ])("%s", (path, want) => {
    expect(answer(path)).toBe(want);
    expect(answer(path, false)).toBe(want);
  });

  it("follows links within the repository", () => {
    expect([readFileSync(join(root, "a/b.txt"), "utf8"), readFileSync(join(root, "gone"), "utf8")]).toEqual(["x", "x"]);
    expect([existsSync(join(other, "x")), existsSync(join(other, "gone"))]).toEqual([false, false]);
  });

  it("lies in the repository, unless the command line says so", () => {
    const path = join(other, "x");
    const refused = (named: string, configured: boolean) =>
      complaint(() => put(named, "x", { at: "seaworthy.yaml:1:1", configured, root }));
    const outside = (named: string): string =>
      `UsageError: seaworthy.yaml:1:1 names ${JSON.stringify(named)}, which is outside the repository: only the command line may name it`;
    expect(refused(path, true)).toBe(outside(path));
    expect(refused(`${root}/a/../../x`, true)).toBe(outside(`${root}/a/../../x`));
    expect(refused("/dev/stdout", true)).toBe(outside("/dev/stdout"));
    expect(existsSync(path)).toBe(false);
    expect(refused(path, false)).toBe("nothing thrown");
    expect(complaint(() => refuseOutside(root, { at: "x", configured: true, root }))).toContain("is outside the repository");
    expect(complaint(() => refuseOutside(path, { at: "x", configured: true }))).toContain("is outside the repository");
  });

  it("may be named from where we stand", () => {
    const path = relative(process.cwd(), join(root, ".git/config"));
    expect(complaint(() => put(path, "x", { at: "x", configured: false, root }))).toBe(
      `UsageError: x names ${JSON.stringify(path)}, which is git's own`,
    );
  });

  it("may stand in a repository that is itself behind a link", () => {
    const behind = join(project({ "a/b": "" }), "link");
    symlinkSync(root, behind);
    expect(complaint(() => put(join(behind, "a/new.txt"), "x", { at: "x", configured: true, root: behind }))).toBe("nothing thrown");
    expect(complaint(() => put(join(behind, ".git/x"), "x", { at: "x", configured: true, root: behind }))).toContain("git's own");
  });

  it("is replaced where it may be, and the way out is named where it may not", () => {
    const path = join(project({ b: "old" }), "b");
    const named = (configured: boolean) => ({ at: "x", configured, root: join(path, "..") });
    expect(complaint(() => put(path, "new", named(true), () => "is old"))).toBe(
      `UsageError: x names ${JSON.stringify(path)}, which is old: it is not replaced (remove it, or name another file)`,
    );
    expect(complaint(() => put(path, "new", named(false), () => "is old"))).toBe(
      `UsageError: x names ${JSON.stringify(path)}, which is old: it is not replaced`,
    );
    expect(readFileSync(path, "utf8")).toBe("old");
    put(path, "new", named(true), (old) => (old.toString() === "old" ? undefined : "is another"));
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it.skipIf(process.platform !== "linux")("is written in a folder that is not to be written, where the user names it", () => {
    const path = join(project({ b: "old" }), "b");
    replace(fs, "renameSync", () => {
      throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    });
    const named = (configured: boolean) => ({ at: "x", configured, root: join(path, "..") });
    expect(complaint(() => put(path, "new", named(true)))).toContain("EBUSY");
    expect(readFileSync(path, "utf8")).toBe("old");
    put(path, "new", named(false));
    expect(readFileSync(path, "utf8")).toBe("new");
  });
});
