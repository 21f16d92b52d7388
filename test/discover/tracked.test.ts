import childProcess from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Tracked } from "../../src/discover/tracked.ts";
import { replace } from "../builtin.ts";
import { folderOf, git, repositoryOf } from "../folder.ts";

const files = { "a/b/c": "", "a/bc": "", d: "", "e/f": "" };

describe("what git has", () => {
  it.each<[string, (root: string) => void]>([
    ["an index of version 2", (root) => git(root, "update-index", "--index-version", "2")],
    ["an index of version 4, which shortens paths", (root) => git(root, "update-index", "--index-version", "4")],
    ["an index split in two", (root) => git(root, "update-index", "--split-index")],
  ])("is told from %s", (_, prepare) => {
    const root = repositoryOf(files, ["a/b/c", "d"]);
    prepare(root);
    const tracked = new Tracked(root);
    const has = (path: string) => tracked.has(join(root, path));
    expect(["a", "a/b", "a/b/c", "d"].map(has)).toEqual([true, true, true, true]);
    expect(["a/bc", "e", "e/f", "b", "c", "a/b/", "x"].map(has)).toEqual([false, false, false, false, false, true, false]);
  });

  it("is told from a linked work tree", () => {
    const root = repositoryOf(files, ["a/b/c"]);
    git(root, "commit", "-qm", "a");
    const linked = join(folderOf({}), "linked");
    git(root, "worktree", "add", "-q", linked);
    expect(new Tracked(linked).has(join(linked, "a/b"))).toBe(true);
    expect(new Tracked(linked).has(join(linked, "d"))).toBe(false);
  });

  it("is nothing without a repository, before the first add, and where the index is broken", () => {
    const plain = folderOf(files);
    expect(new Tracked(plain).has(join(plain, "d"))).toBe(false);
    const empty = repositoryOf(files);
    expect(new Tracked(empty).has(join(empty, "d"))).toBe(false);
    const broken = repositoryOf(files, ["d"]);
    const index = join(broken, ".git/index");
    for (const bytes of [Buffer.alloc(0), Buffer.from("DIR"), readFileSync(index).subarray(0, 40)]) {
      writeFileSync(index, bytes);
      expect(new Tracked(broken).has(join(broken, "d"))).toBe(false);
    }
  });

  it.each<[string, string, number]>([
    ["once, when many paths are asked for", repositoryOf(files, ["a/b/c"]), 1],
    ["never, where nothing was added", repositoryOf(files), 0],
    ["never, without a repository", folderOf(files), 0],
  ])("is asked of git %s", (_, root, count) => {
    const { spawnSync } = childProcess;
    let asked = 0;
    replace(childProcess, "spawnSync", ((...args: Parameters<typeof spawnSync>) => {
      asked += 1;
      return spawnSync(...args);
    }) as typeof spawnSync);
    const tracked = new Tracked(root);
    for (let at = 0; at < 40; at += 1) expect(tracked.has(join(root, `none${at}`))).toBe(false);
    expect([tracked.has(join(root, "a/b/c")), asked]).toEqual([count > 0, count]);
  });
});
