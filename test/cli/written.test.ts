import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, folder, git, runIn } from "./command.ts";

const sudo = "FROM alpine:3.22\nRUN sudo a\n";
const textOf = (...path: string[]): string => readFileSync(join(...path), "utf8");

/** A repository, and a folder beside it, as a checkout lies beside others. */
function beside(files: Readonly<Record<string, string | Buffer>>): { readonly root: string; readonly other: string } {
  const cwd = folder({ "root/Dockerfile": sudo, "other/x": "theirs\n" });
  const root = join(cwd, "root");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  commit(root);
  return { root, other: join(cwd, "other") };
}

describe("init", () => {
  it.each([
    [".github", "../other"],
    [".github/workflows", "../../other"],
    [".github/workflows/seaworthy.yml", "../../../other/new.yml"],
    [".github", ".git"],
  ])("begins what is inside, and nothing behind the link %s to %s", (link, to) => {
    const { root, other } = beside({});
    mkdirSync(join(root, link, ".."), { recursive: true });
    symlinkSync(to, join(root, link));
    const { stderr, stdout, status } = runIn(root, ["init"]);
    expect([status, stdout]).toEqual([2, "wrote seaworthy.yaml\n"]);
    expect(stderr).toMatch(
      /^seaworthy: \.github\/workflows\/seaworthy\.yml is not written: it (?:leads out of the repository by a link|is git's own)\n$/,
    );
    expect([readdirSync(other), existsSync(join(root, ".git/workflows"))]).toEqual([["x"], false]);
    expect(textOf(root, "seaworthy.yaml")).toContain("profile: recommended");
  });

  it("follows a link within the repository", () => {
    const { root } = beside({ "ci/x": "" });
    symlinkSync("ci", join(root, ".github"));
    expect(runIn(root, ["init"]).status).toBe(0);
    expect(textOf(root, "ci/workflows/seaworthy.yml")).toContain("seaworthy");
  });
});

describe("--add-ignore", () => {
  it("leaves what it cannot write as it is, byte for byte, and writes the others", () => {
    const latin = Buffer.from("FROM alpine:3.22\n# caf\xe9\nRUN sudo a\n", "latin1");
    const { root, other } = beside({ "old/Dockerfile": latin, "utf8/Dockerfile": "FROM alpine:3.22\n# café \uFFFD\nRUN sudo a\n" });
    mkdirSync(join(root, "in"));
    symlinkSync("../utf8/Dockerfile", join(root, "in/Dockerfile"));
    mkdirSync(join(root, ".git/x"));
    writeFileSync(join(root, ".git/x/Dockerfile"), sudo);
    const { stderr, status } = runIn(root, [
      "--only",
      "no-sudo",
      "--add-ignore",
      "known",
      "Dockerfile",
      "old",
      "utf8",
      ".git/x/Dockerfile",
    ]);
    expect(stderr.split("\n").filter((line) => line.includes("not changed"))).toEqual([
      "seaworthy: old/Dockerfile is not changed: it is not valid UTF-8, and rewriting it would lose bytes",
      "seaworthy: .git/x/Dockerfile is not changed: it is git's own",
    ]);
    expect(status).toBe(1);
    expect(readFileSync(join(root, "old/Dockerfile")).equals(latin)).toBe(true);
    expect(textOf(root, ".git/x/Dockerfile")).toBe(sudo);
    expect(textOf(root, "Dockerfile")).toContain("# seaworthy: ignore[no-sudo] known");
    expect(textOf(root, "utf8/Dockerfile")).toBe("FROM alpine:3.22\n# café \uFFFD\n# seaworthy: ignore[no-sudo] known\nRUN sudo a\n");
    expect(lstatSync(join(root, "in/Dockerfile")).isSymbolicLink()).toBe(true);
    expect([readdirSync(other), git(root, "status", "--short", "--untracked-files=all").includes(".tmp")]).toEqual([["x"], false]);
  });
});

describe("reports", () => {
  it("that a configuration names go over reports, and one that is refused keeps none of the others back", () => {
    const { root } = beside({
      "seaworthy.yaml": "output: [json=src/index.js, sarif=out.sarif, text=.git/x]\n",
      "src/index.js": "const a = 42;\n",
    });
    for (const _ of ["first", "again"]) {
      const { stdout, stderr, status } = runIn(root, ["--only", "no-sudo"]);
      expect([stdout.includes("no-sudo"), status]).toEqual([true, 2]);
      expect(stderr).toBe(
        'seaworthy: seaworthy.yaml:1:9: output names "src/index.js", which is not a report of seaworthy: it is not replaced (remove it, or name another file)\n' +
          'seaworthy: seaworthy.yaml:1:9: output names ".git/x", which is git\'s own\n',
      );
      expect([textOf(root, "src/index.js"), existsSync(join(root, ".git/x"))]).toEqual(["const a = 42;\n", false]);
      expect(JSON.parse(textOf(root, "out.sarif")).version).toBe("2.1.0");
    }
    expect(runIn(root, ["--only", "no-sudo", "-o", "json=src/index.js"]).status).toBe(1);
    expect(JSON.parse(textOf(root, "src/index.js")).schemaVersion).toBe(1);
  });
});

describe("a baseline", () => {
  it("that is a link out of the repository is neither read nor written, and every finding counts", () => {
    const { root, other } = beside({});
    writeFileSync(join(other, "b.json"), '{ "version": 1, "findings": [] }\n');
    symlinkSync("../other/b.json", join(root, ".seaworthy-baseline.json"));
    const why = "seaworthy: .seaworthy-baseline.json is a link out of the repository";
    expect(runIn(root, ["--only", "no-sudo"])).toMatchObject({ status: 1, stderr: `${why}: every finding counts\n` });
    expect(runIn(root, ["baseline"])).toMatchObject({ status: 2, stderr: `${why}\n` });
    expect(textOf(other, "b.json")).toBe('{ "version": 1, "findings": [] }\n');
  });

  it("may be a link within it, and is left as it is when it holds what is no text", () => {
    const { root } = beside({ "ci/b.json": '{ "version": 1, "findings": [] }\n' });
    symlinkSync("ci/b.json", join(root, ".seaworthy-baseline.json"));
    expect(runIn(root, ["baseline", "--only", "no-sudo"]).status).toBe(0);
    const text = textOf(root, "ci/b.json");
    expect([text.includes('"no-sudo"'), runIn(root, ["--only", "no-sudo"]).status]).toEqual([true, 0]);
    const bytes = Buffer.from(text.replace('"anchor"', '"reason":"caf\xe9","anchor"'), "latin1");
    writeFileSync(join(root, "ci/b.json"), bytes);
    expect(runIn(root, ["baseline"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("which is not valid UTF-8: it is not replaced"),
    });
    expect(readFileSync(join(root, "ci/b.json")).equals(bytes)).toBe(true);
  });
});
