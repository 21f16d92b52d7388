import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { disk } from "../../src/discover/files.ts";
import { Blobs, GitFiles } from "../../src/discover/git-files.ts";
import { Tracked } from "../../src/discover/tracked.ts";
import { folderOf, git, repositoryOf } from "../folder.ts";

const onUnix = describe.skipIf(process.platform === "win32");
const dockerfile = "FROM alpine:3.22\n";

/** Puts a pipe, which nobody writes to, at a path. */
function pipe(root: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    execFileSync("mkfifo", [join(root, path)]);
  }
}

/** What a run reads, and what it says of the rest. */
async function told(cwd: string, paths: readonly string[] = ["."], more = {}) {
  const { found, notices, failures } = await discover({ cwd, paths, gitignore: true, ...more });
  return {
    read: found.map(({ source }) => source.path).sort(),
    said: [...notices, ...failures].map(({ path, message }) => `${path} ${message}`),
  };
}

onUnix("a pipe or a device under a name that is always opened", () => {
  it("ignores nothing as .gitignore, and is told once however many files lie beside it", async () => {
    const root = repositoryOf({
      Dockerfile: dockerfile,
      "a/Dockerfile": dockerfile,
      "a/b/Dockerfile": dockerfile,
      "c/Dockerfile": dockerfile,
    });
    pipe(root, ".gitignore", "a/.gitignore");
    symlinkSync("/dev/zero", join(root, "c/.gitignore"));
    const { read, said } = await told(root, [".", "a", "c", "**/Dockerfile"]);
    expect(read).toEqual(["Dockerfile", "a/Dockerfile", "a/b/Dockerfile", "c/Dockerfile"]);
    expect(said.sort()).toEqual([
      ".gitignore is a pipe, not a regular file: it ignores nothing",
      "a/.gitignore is a pipe, not a regular file: it ignores nothing",
      "c/.gitignore is a device, not a regular file: it ignores nothing",
    ]);
  });

  it("says nothing as .gitignore where it is a link to an ordinary file, as git says nothing", async () => {
    const root = repositoryOf({ Dockerfile: dockerfile, patterns: "Dockerfile\n" });
    symlinkSync("patterns", join(root, ".gitignore"));
    expect(await told(root)).toEqual({ read: ["Dockerfile"], said: [] });
  });

  it("is too large, or a folder, as .gitignore", async () => {
    const root = repositoryOf({ Dockerfile: dockerfile, "a/Dockerfile": dockerfile, ".gitignore/x": "" });
    writeFileSync(join(root, "a/.gitignore"), "");
    truncateSync(join(root, "a/.gitignore"), 2 ** 33);
    expect((await told(root)).said.sort()).toEqual([
      ".gitignore is a folder, not a regular file: it ignores nothing",
      "a/.gitignore has more than 1 MB: it ignores nothing",
    ]);
  });

  it("is left out of a project", async () => {
    const compose = "services:\n  a:\n    build: {context: ., dockerfile: d}\n    env_file: x.env\n    security_opt: ['seccomp:s.json']\n";
    const root = repositoryOf({ "compose.yaml": `${compose}include: [i.yaml]\n`, Dockerfile: dockerfile });
    pipe(root, ".dockerignore", ".env", "d", "x.env", "s.json", "i.yaml", "Makefile", ".env.example", ".github/dependabot.yml");
    const { read, said } = await told(root);
    expect(read).toEqual(["Dockerfile", "compose.yaml"]);
    expect(said.sort()).toEqual([
      ".dockerignore skipped: it is not a regular file",
      ".env is referenced and is not a regular file: not read",
      "d is referenced and is not a regular file: not read",
      "i.yaml is referenced and is not a regular file: not read",
      "s.json is referenced and is not a regular file: not read",
      "x.env is referenced and is not a regular file: not read",
    ]);
  });

  it("is left out of a folder that is included as a whole", async () => {
    const root = repositoryOf({
      "usr.bin.a": "#include <tunables/global>\nprofile a /usr/bin/a {\n  #include <abstractions/d>\n}\n",
      "inc/abstractions/d/x": "/x r,\n",
    });
    pipe(root, "inc/abstractions/d/pipe");
    symlinkSync("/dev/zero", join(root, "inc/abstractions/d/zero"));
    const { read, said } = await told(root, ["usr.bin.a"], { includeFolders: ["inc"], type: "apparmor" });
    expect(read).toContain("inc/abstractions/d/x");
    expect(said).toEqual([
      "inc/abstractions/d/pipe is referenced and is not a regular file: not read",
      "inc/abstractions/d/zero is referenced and is not a regular file: not read",
    ]);
  });

  it("has git's index say nothing, and nobody ask git, which would wait", () => {
    const root = repositoryOf({ a: "" }, ["a"]);
    rmSync(join(root, ".git/index"));
    pipe(root, ".git/index");
    expect(new Tracked(root).has(join(root, "a"))).toBe(true);
  });

  it("is said of what is named", async () => {
    const root = repositoryOf({});
    pipe(root, "Dockerfile");
    const why = "is not a regular file: pass its text on standard input, with - as the path";
    expect(await told(root, ["Dockerfile"])).toEqual({ read: [], said: [`Dockerfile ${why}`] });
    expect(await told(root, ["/dev/zero"], { type: "dockerfile" })).toMatchObject({ read: [], said: [expect.stringContaining(why)] });
  });
});

describe("git's own folder", () => {
  const secret = "FROM alpine:3.22\nRUN sudo a\n";
  /** What a project with this in it reads and says, where .git and .GIT hold what every reference could want. */
  const over = async (files: Readonly<Record<string, string>>) => {
    const root = repositoryOf({ Dockerfile: dockerfile, ...files });
    for (const folder of [".git", "sub/.GIT"])
      for (const [name, text] of Object.entries({
        Dockerfile: secret,
        "x.yaml": "services: {x: {image: y}}\n",
        "x.env": "A=1\n",
        "s.json": "{}",
        p: "profile p {}\n",
      })) {
        mkdirSync(join(root, folder), { recursive: true });
        writeFileSync(join(root, folder, name), text);
      }
    return { root, ...(await told(root)) };
  };
  const service = (text: string): string => `services:\n  a:\n    image: b\n${text.replace(/^/gm, "    ")}\n`;

  it.each<[string, string, string]>([
    ["a Dockerfile", service("build: {context: ., dockerfile: .git/Dockerfile}"), ".git/Dockerfile"],
    ["a Dockerfile in another spelling", service("build: {context: ., dockerfile: sub/.GIT/Dockerfile}"), "sub/.GIT/Dockerfile"],
    ["a Dockerfile of a context", service("build: .git"), ".git/Dockerfile"],
    ["an env file", service("env_file: [.git/x.env]"), ".git/x.env"],
    ["what is extended", service("extends: {file: .git/x.yaml, service: x}"), ".git/x.yaml"],
    ["what is included", `${service("")}include: [.git/x.yaml]\n`, ".git/x.yaml"],
    ["a seccomp profile", service("security_opt: ['seccomp:.git/s.json']"), ".git/s.json"],
    ["by a way about", service("env_file: [sub/../.git/x.env]"), ".git/x.env"],
  ])("is not followed to %s", async (_, compose, path) => {
    const { read, said } = await over({ "compose.yaml": compose });
    expect(read.filter((each) => /\.git\//i.test(each))).toEqual([]);
    expect(said).toEqual([`${path} is referenced and is git's own: not followed`]);
  });

  it("is not read for what a build copies, nor for a secret", async () => {
    const { read, said } = await over({
      Dockerfile: "FROM alpine:3.22\nCOPY .git/x.env .git/p /\nRUN --mount=type=bind,source=.git/x.env,target=/x . /x\n",
      "compose.yaml":
        "services: {a: {build: ., secrets: [s], configs: [c]}}\nsecrets: {s: {file: .git/x.env}}\nconfigs: {c: {file: .git/x.env}}\n",
    });
    expect([read.filter((each) => each.includes(".git/")), said]).toEqual([
      [],
      [".git/x.env is referenced and is git's own: not followed"],
    ]);
  });

  it("is not reached by a link", async () => {
    const root = repositoryOf({ "a/b": "" });
    writeFileSync(join(root, ".git/Dockerfile"), secret);
    symlinkSync("../.git/Dockerfile", join(root, "a/Dockerfile"));
    symlinkSync(".git", join(root, "here"));
    expect(await told(root)).toEqual({ read: [], said: ["a/Dockerfile skipped: it is a link into .git"] });
    expect((await told(root, ["a/Dockerfile"])).said).toEqual(["a/Dockerfile is a link into .git: name what it leads to"]);
  });

  it("is read where the user names it, and no further", async () => {
    const root = repositoryOf({ Dockerfile: dockerfile });
    mkdirSync(join(root, ".git/x"));
    writeFileSync(join(root, ".git/x/Dockerfile"), secret);
    writeFileSync(join(root, ".git/x/compose.yaml"), service("env_file: [../config, y.env]"));
    writeFileSync(join(root, ".git/x/y.env"), "A=1\n");
    expect((await told(root, [".git/x/Dockerfile"])).read).toEqual([".git/x/Dockerfile"]);
    const { read, said } = await told(root, [".git/x"]);
    expect(read).toEqual([".git/x/Dockerfile", ".git/x/compose.yaml", ".git/x/y.env"]);
    expect(said).toEqual([".git/config is referenced and is git's own: not followed"]);
  });

  it.each([".github", ".gitea", "x.git", ".images"])("is not %s", async (folder) => {
    const root = repositoryOf({ "compose.yaml": service(`build: {context: ., dockerfile: ${folder}/d}`), [`${folder}/d`]: dockerfile });
    expect(await told(root)).toEqual({ read: ["compose.yaml", `${folder}/d`].sort(), said: [] });
  });

  it("is the same without a repository, and in a commit", async () => {
    const root = folderOf({ "compose.yaml": service("env_file: [sub/.git/x.env]"), "sub/.git/x.env": "A=1\n" });
    expect((await told(root)).said).toEqual(["sub/.git/x.env is referenced and is git's own: not followed"]);
  });
});

onUnix("a commit", () => {
  it("holds no more of a link, or of a file, than anybody reads", async () => {
    const root = repositoryOf({ Dockerfile: dockerfile, large: "", "compose.yaml": "services: {a: {image: b, env_file: large}}\n" });
    truncateSync(join(root, "large"), 65 * 1024 * 1024);
    git(root, "add", "-A");
    const id = git(root, "hash-object", "-w", "large").trim();
    git(root, "update-index", "--add", "--cacheinfo", `120000,${id},Containerfile`);
    git(root, "commit", "-qm", "x");
    const commit = git(root, "rev-parse", "HEAD").trim();
    const files = new GitFiles(root, commit, new Blobs(root));
    const { read, said } = await told(root, ["."], { files });
    expect(read).toEqual(["Dockerfile", "compose.yaml"]);
    expect(said.sort()).toEqual([
      "Containerfile skipped: it is a link to nothing",
      "large skipped: it has more than 64 MB, the most that is read",
    ]);
    expect(() => files.head(join(root, "large"), 10)).toThrow("has more than 64 MB");
  });

  it("asks the disk for nothing but ordinary files", () => {
    const root = folderOf({});
    pipe(root, "p");
    expect(() => disk.read(join(root, "p"))).toThrow("is a pipe");
    expect(() => disk.head(join(root, "p"), 1)).toThrow("is a pipe");
  });
});
