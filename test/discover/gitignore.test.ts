import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { disk } from "../../src/discover/files.ts";
import { listFolder } from "../../src/discover/folder.ts";
import { Gitignore } from "../../src/discover/gitignore.ts";
import { folderOf, git, repositoryOf } from "../folder.ts";

const everything = { isFile: (name: string) => name !== ".gitignore", isFolder: () => false };

/** What a walk finds, as paths below the folder. */
const walked = (root: string, gitignore = true): string[] =>
  listFolder(root, { gitignore, offered: everything }, disk)
    .files.map((path) => relative(root, path))
    .filter(
      (path) => disk.stat(`${root}/${path}`) !== "does not exist" && (disk.stat(`${root}/${path}`) as { kind: string }).kind === "file",
    );

/** What git says is there: what it has, and what no pattern ignores. */
const listed = (root: string): string[] =>
  git(root, "ls-files", "-z", "--cached", "--others", "--exclude-per-directory=.gitignore")
    .split("\0")
    .filter((path) => path && !path.endsWith(".gitignore"))
    .sort();

describe("what .gitignore leaves out", () => {
  it.each<[string, Record<string, string>, string[], string[]]>([
    ["a file by its name, wherever it lies", { ".gitignore": "a\n", a: "", "x/a": "", "x/b": "" }, [], ["x/b"]],
    ["a file at one place", { ".gitignore": "/a\n", a: "", "x/a": "" }, [], ["x/a"]],
    ["a folder, and not a file of the name", { ".gitignore": "a/\n", "x/a": "", "a/b": "" }, [], ["x/a"]],
    ["not what a later line takes back", { ".gitignore": "*\n!a\n", a: "", b: "" }, [], ["a"]],
    ["what lies in an ignored folder, whatever a line takes back", { ".gitignore": "x/\n!x/a\n", "x/a": "" }, [], []],
    ["what the nearest file says", { ".gitignore": "a\n", "x/.gitignore": "!a\n", "x/a": "", "y/a": "" }, [], ["x/a"]],
    ["nothing that an ignored folder's own file takes back", { ".gitignore": "x\n", "x/.gitignore": "!a\n", "x/a": "" }, [], []],
    ["not what git has, in an ignored folder or not", { ".gitignore": "x/\na\n", a: "", "x/b": "", "x/c": "" }, ["a", "x/b"], ["a", "x/b"]],
  ])("is %s", (_, files, tracked, expected) => {
    const root = repositoryOf(files, tracked);
    expect(walked(root)).toEqual(expected);
    expect(listed(root)).toEqual(expected);
    expect(walked(root, false)).toEqual(
      Object.keys(files)
        .filter((path) => !path.endsWith(".gitignore"))
        .sort(),
    );
  });

  it("is what git says, for patterns and trees of any kind", () => {
    const name = fc.constantFrom("a", "b", "ab", "x", "y");
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${names.join("/")}.f`);
    const line = fc.tuple(
      fc.constantFrom("", "!", "/"),
      fc.constantFrom("a", "b", "x", "*", "a*", "x/a", "x/*", "**/b", "y/**", "*.f"),
      fc.constantFrom("", "/"),
    );
    const ignorefile = fc.array(line, { maxLength: 3 }).map((lines) => `${lines.map((each) => each.join("")).join("\n")}\n`);
    const tree = fc.record({
      paths: fc.uniqueArray(path, { minLength: 1, maxLength: 8 }),
      top: ignorefile,
      inner: fc.option(fc.tuple(fc.constantFrom("x", "a", "x/y"), ignorefile)),
      tracked: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(tree, ({ paths, top, inner, tracked }) => {
        const files: Record<string, string> = { ".gitignore": top, ...Object.fromEntries(paths.map((each) => [each, ""])) };
        if (inner) files[`${inner[0]}/.gitignore`] = inner[1];
        const root = repositoryOf(files, paths.slice(0, tracked));
        expect(walked(root)).toEqual(listed(root));
      }),
      { numRuns: 25 },
    );
  });

  it("begins at the repository's root, wherever the walk begins", () => {
    const root = repositoryOf({ ".gitignore": "a\n", "x/.gitignore": "b\n", "x/y/a": "", "x/y/b": "", "x/y/c": "" });
    expect(walked(`${root}/x/y`)).toEqual(["c"]);
  });

  it("holds without a repository, for what is below the folder", () => {
    expect(walked(folderOf({ ".gitignore": "a\n", a: "", "x/a": "", b: "" }))).toEqual(["b"]);
  });

  it("begins anew in a repository within another, as a submodule is", () => {
    const root = repositoryOf({ ".gitignore": "built/\n", "mod/built/a": "", "mod/b": "", "mod/.gitignore": "b\n", "built/c": "" });
    git(join(root, "mod"), "init", "-q");
    expect(walked(root)).toEqual(["mod/built/a"]);
    git(join(root, "mod"), "add", "-f", "b");
    expect(walked(root)).toEqual(["mod/b", "mod/built/a"]);
  });

  it("leaves out a repository within another by its own name", () => {
    const root = repositoryOf({ ".gitignore": "mod\n", "mod/a": "", b: "" });
    git(join(root, "mod"), "init", "-q");
    expect(walked(root)).toEqual(["b"]);
  });

  it("tells small letters from capitals", () => {
    expect(walked(repositoryOf({ ".gitignore": "dockerfile\n", Dockerfile: "", dockerfile: "" }))).toEqual(["Dockerfile"]);
  });

  it("is nothing that a link leads to, as in git, and nothing that is no ordinary file", () => {
    const root = repositoryOf({ patterns: "a\n", a: "", "x/a": "", "y/a": "" });
    symlinkSync("patterns", join(root, ".gitignore"));
    symlinkSync("/dev/zero", join(root, "x/.gitignore"));
    expect(walked(root)).toEqual(["a", "patterns", "x/a", "y/a"]);
    expect(listed(root)).toEqual(["a", "patterns", "x/a", "y/a"]);
  });

  it("opens nothing whose name is not UTF-8, and says so", () => {
    const root = folderOf({ x: "" });
    for (const name of ["bad\xff", "ok"]) {
      const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, "latin1")]);
      mkdirSync(folder);
      writeFileSync(Buffer.concat([folder, Buffer.from("/Dockerfile")]), "FROM a:1\n");
    }
    const { files, closed } = listFolder(root, { gitignore: true, offered: everything }, disk);
    expect(files.map((path) => relative(root, path))).toEqual(["ok", "ok/Dockerfile", "x"]);
    expect([...closed.values()]).toEqual(["could not be read: its name is not UTF-8"]);
  });

  it("is nothing where .gitignore is a folder", () => {
    expect(walked(folderOf({ ".gitignore/x": "", a: "" }))).toContain("a");
  });

  it("never opens a folder that is ignored", () => {
    const root = repositoryOf({ ".gitignore": "built/\n", "built/a/b": "", "x/c": "" });
    const list = vi.fn(disk.list);
    listFolder(root, { gitignore: true, offered: everything }, { ...disk, list });
    expect(list.mock.calls.map(([folder]) => relative(root, folder)).sort()).toEqual(["", "x"]);
  });

  it("takes nothing out of a commit", () => {
    const root = folderOf({ ".gitignore": "a\n", a: "" });
    expect(new Gitignore(root, disk).leavesOut(`${root}/a`, false)).toBe(true);
    expect(new Gitignore(root, { ...disk, isCommit: true }).leavesOut(`${root}/a`, false)).toBe(false);
  });
});
