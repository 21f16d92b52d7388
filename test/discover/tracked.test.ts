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

  it("is nothing without a repository, and before the first add", () => {
    const plain = folderOf(files);
    expect(new Tracked(plain).has(join(plain, "d"))).toBe(false);
    const empty = repositoryOf(files);
    expect(new Tracked(empty).has(join(empty, "d"))).toBe(false);
  });

  it("is what the index seems to hold, where git does not answer: nothing is hidden by mistake", () => {
    const root = repositoryOf(files, ["a/b/c"]);
    const index = join(root, ".git/index");
    const whole = readFileSync(index);
    replace(childProcess, "spawnSync", (() => ({ status: 128, stdout: Buffer.from(""), stderr: Buffer.from("") })) as never);
    const has = (path: string) => new Tracked(root).has(join(root, path));
    expect(["a", "a/b/c", "a/bc", "d"].map(has)).toEqual([true, true, false, false]);
    for (const bytes of [Buffer.from("DIR"), Buffer.concat([Buffer.from("DIRC\0\0\0\x04"), whole.subarray(8)])]) {
      writeFileSync(index, bytes);
      expect(has("d")).toBe(true);
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
