import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DiscoverOptions, discover } from "../../src/discover/discover.ts";
import { commitOf } from "../../src/discover/git-command.ts";
import { Blobs, GitFiles } from "../../src/discover/git-files.ts";
import { folderOf, git, repositoryOf } from "../folder.ts";

const image = "FROM debian:12.9\n";
const tree = {
  Dockerfile: image,
  "a/Dockerfile": image,
  "a/b/Dockerfile": image,
  "a/b/Dockerfile.dev": image,
  "a/notes.txt": image,
  ".hidden/Dockerfile": image,
  "node_modules/x/Dockerfile": image,
  "app/[id]/Dockerfile": image,
  "app/i/Dockerfile": image,
  "out/Dockerfile": image,
  ".gitignore": "out/\n",
};

async function matched(cwd: string, paths: string[], options: Partial<DiscoverOptions> = {}) {
  const { found, notices, failures } = await discover({ cwd, paths, gitignore: true, ...options });
  return {
    files: found
      .filter(({ kind }) => kind)
      .map(({ source }) => source.path)
      .sort(),
    said: [...failures, ...notices].map(({ path, message }) => `${path} ${message}`),
  };
}

describe("a path argument", () => {
  it("that is a link out of the repository is not followed", async () => {
    const root = folderOf({ "out/compose.yaml": "services: {}\n" });
    const cwd = repositoryOf({ x: "" });
    symlinkSync(join(root, "out/compose.yaml"), join(cwd, "compose.yaml"));
    symlinkSync(join(root, "out"), join(cwd, "linked"));
    for (const path of ["compose.yaml", "linked/compose.yaml"])
      expect(await matched(cwd, [path])).toEqual({ files: [], said: [`${path} is a link out of the repository: name what it leads to`] });
    expect((await matched(cwd, [join(root, "out/compose.yaml")])).files).toHaveLength(1);
  });

  it("that is a link is followed where there is no repository it could lead out of", async () => {
    const root = folderOf({ "out/compose.yaml": "services: {}\n", "in/x": "" });
    symlinkSync(join(root, "out/compose.yaml"), join(root, "in/compose.yaml"));
    expect((await matched(join(root, "in"), ["compose.yaml"])).files).toEqual(["compose.yaml"]);
  });

  it("may be a link within the repository", async () => {
    const cwd = repositoryOf({ "a/compose.yaml": "services: {}\n" });
    symlinkSync("a/compose.yaml", join(cwd, "compose.yaml"));
    expect((await matched(cwd, ["compose.yaml"])).files).toEqual(["compose.yaml"]);
  });
});

describe("a path argument that is a pattern", () => {
  const cwd = repositoryOf(tree);
  it.each<[string, string[]]>([
    ["**/Dockerfile", [".hidden/Dockerfile", "Dockerfile", "a/Dockerfile", "a/b/Dockerfile", "app/[id]/Dockerfile", "app/i/Dockerfile"]],
    ["*/Dockerfile", [".hidden/Dockerfile", "a/Dockerfile"]],
    ["a/**", ["a/Dockerfile", "a/b/Dockerfile", "a/b/Dockerfile.dev"]],
    ["./a/*/Dockerfile?(.dev)", ["a/b/Dockerfile", "a/b/Dockerfile.dev"]],
    ["{a,app/i}/Dockerfile", ["a/Dockerfile", "app/i/Dockerfile"]],
    ["app/[[]id]/Dockerfile", ["app/[id]/Dockerfile"]],
    [join(cwd, "a/*/Dockerfile"), ["a/b/Dockerfile"]],
  ])("finds with %s what lies there", async (pattern, files) => {
    expect(await matched(cwd, [pattern])).toEqual({ files, said: [] });
  });

  it("is the path where there is one, whatever its characters", async () => {
    expect(await matched(cwd, ["app/[id]/Dockerfile"])).toEqual({ files: ["app/[id]/Dockerfile"], said: [] });
  });

  it("finds files, and says what to do where it matches folders", async () => {
    expect((await matched(cwd, ["ap[p]"])).said).toEqual([
      "ap[p] does not exist, and as a pattern it matches no file, only folders: end it with /**",
    ]);
    expect((await matched(cwd, ["ap[p]/**"])).files).toEqual(["app/[id]/Dockerfile", "app/i/Dockerfile"]);
  });

  it("opens no ignored folder, unless told to", async () => {
    expect((await matched(cwd, ["o*/Dockerfile"])).said).toEqual(["o*/Dockerfile does not exist, and as a pattern it matches no file"]);
    expect((await matched(cwd, ["o*/Dockerfile"], { gitignore: false })).files).toEqual(["out/Dockerfile"]);
    expect((await matched(cwd, ["{out,none}/Dockerfile"])).files).toEqual([]);
  });

  it("leaves out what is excluded, and says so where nothing is left", async () => {
    const isExcluded = (full: string): boolean => full.includes("/b/");
    expect((await matched(cwd, ["a/**/Dockerfile"], { isExcluded })).files).toEqual(["a/Dockerfile"]);
    expect((await matched(cwd, ["a/b/*"], { isExcluded })).said).toEqual([
      "a/b/* does not exist, and as a pattern it matches no file that is not excluded",
    ]);
  });

  it("is not left out for how it is written", async () => {
    const isExcluded = (full: string): boolean => full.endsWith("*/Dockerfile") || full.includes("/.hidden/");
    expect((await matched(cwd, ["*/Dockerfile"], { isExcluded, forceExclude: true })).files).toEqual(["a/Dockerfile"]);
  });

  it("says that it leaves out folders", async () => {
    expect(await matched(cwd, ["a/*"])).toEqual({
      files: ["a/Dockerfile"],
      said: ["a/* matches folders, too, which are skipped: end it with /** for what is in them"],
    });
  });

  it("says which names no pattern matches", async () => {
    const root = folderOf({ "a\nb/Dockerfile": image, "c\\d/Dockerfile": image, "e/Dockerfile": image });
    expect(await matched(root, ["**/Dockerfile"])).toEqual({
      files: ["e/Dockerfile"],
      said: ["a\nb", "c\\d"].map((name) => `${name} has a name that no pattern matches: name it, or a folder above it`),
    });
  });

  it("says which of its files cannot be read", async () => {
    const root = folderOf({ "a.txt": image });
    symlinkSync("none", join(root, "b.txt"));
    expect(await matched(root, ["*.txt"], { type: "dockerfile" })).toEqual({ files: ["a.txt"], said: ["b.txt is a link to nothing"] });
  });

  it("takes files of any name with a type, and says what to do without one", async () => {
    expect((await matched(cwd, ["a/*.txt"], { type: "dockerfile" })).files).toEqual(["a/notes.txt"]);
    expect(await matched(cwd, ["a/*.txt"])).toEqual({
      files: [],
      said: ["a/*.txt matches no supported file (--type forces one)"],
    });
  });

  it("is none where the files of one project are named", async () => {
    expect((await matched(cwd, ["*.yaml"], { isTogether: true, type: "compose" })).said).toEqual(["*.yaml does not exist"]);
  });

  it("that nobody can mean is refused in a sentence", async () => {
    expect((await matched(cwd, ["!a/**"])).said).toEqual(["!a/** is not a pattern: --exclude a/** excludes files"]);
    expect((await matched(cwd, ["{a,b}".repeat(10)])).said[0]).toContain("is a pattern of more than 1000 alternatives");
    expect((await matched(cwd, ["{a,b}".repeat(9)])).said[0]).toContain("matches no file");
    for (const range of ["a{1..2000}", "a/{1..999}{1..300}"])
      expect((await matched(cwd, [range])).said).toEqual([`${range} is a pattern with a range: write a list, such as {1,2,3}`]);
    expect((await matched(cwd, ["*a*a*a*"])).said).toEqual(["*a*a*a* is a pattern of more than 3 * in one name"]);
    expect((await matched(cwd, ["*a*/a*a*a"])).said[0]).toContain("matches no file");
    expect((await matched(cwd, ["**/a/**/a/**/a/**"])).said).toEqual(["**/a/**/a/**/a/** is a pattern of more than 3 **"]);
    expect((await matched(cwd, ["**/a/**/Docker**/*"])).said[0]).toContain("matches no file");
    for (const repeated of ["+(a|aa)", "*(a|aa)b"])
      expect((await matched(cwd, [repeated])).said).toEqual([`${repeated} is a pattern with a repetition: write a list, such as {a,b}`]);
    expect((await matched(cwd, ["@(a|b)/Dockerfile"])).files).toEqual(["a/Dockerfile"]);
    expect((await matched(cwd, ["{../none,a}/Dockerfile"])).files).toEqual(["a/Dockerfile"]);
  });

  it("reaches out of the folder where it says so, and follows no link to a folder", async () => {
    const root = folderOf({ "in/x": "", "other/Dockerfile": image });
    symlinkSync(join(root, "other"), join(root, "in/link"));
    expect((await matched(join(root, "in"), ["../o*/Dockerfile"])).files).toEqual(["../other/Dockerfile"]);
    expect((await matched(join(root, "in"), ["**/Dockerfile"])).files).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)("says which folders nobody may look into", async () => {
    const root = folderOf({ "a/Dockerfile": image, "b/Dockerfile": image });
    chmodSync(join(root, "b"), 0);
    expect(await matched(root, ["*/Dockerfile"])).toEqual({ files: ["a/Dockerfile"], said: ["b could not be read (EACCES)"] });
    chmodSync(join(root, "b"), 0o700);
  });

  it("is a path in an earlier commit, too, when it is one now", async () => {
    const root = repositoryOf({ "app/i/Dockerfile": image }, ["app/i/Dockerfile"]);
    git(root, "commit", "-qm", "a");
    const files = new GitFiles(root, commitOf(root, "HEAD"), new Blobs(root));
    expect((await matched(root, ["app/[i]/Dockerfile"], { files })).files).toEqual(["app/i/Dockerfile"]);
    mkdirSync(join(root, "app/[i]"));
    writeFileSync(join(root, "app/[i]/Dockerfile"), image);
    expect(await matched(root, ["app/[i]/Dockerfile"], { files })).toEqual({ files: [], said: ["app/[i]/Dockerfile does not exist"] });
  });

  it("finds files of a commit", async () => {
    const root = repositoryOf({ "a/Dockerfile": image, ".gitignore": "a\n" }, ["a/Dockerfile", ".gitignore"]);
    git(root, "commit", "-qm", "a");
    git(root, "rm", "-qf", "a/Dockerfile");
    const files = new GitFiles(root, commitOf(root, "HEAD"), new Blobs(root));
    expect((await matched(root, ["**/Dockerfile"], { files })).files).toEqual(["a/Dockerfile"]);
    expect((await matched(root, ["**/Dockerfile"])).files).toEqual([]);
  });
});
