import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConfig } from "../../src/config/find.ts";
import { loadConfig } from "../../src/config/load.ts";
import { inPackage } from "../../src/config/package.ts";
import type { Notice } from "../../src/model/report.ts";
import { complaintOf, projects, rule } from "../session/project.ts";

const project = projects();
const pipe = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  execFileSync("mkfifo", [path]);
};
/** What is wrong with the configuration of a repository. */
const wrong = async (root: string, path?: string): Promise<string> => {
  const complaint = await complaintOf(
    (async () => {
      const place = path === undefined ? findConfig(root) : { path: join(root, path) };
      if (place) await loadConfig(place, [rule("no-sudo")], { cwd: root, root });
    })(),
  );
  return complaint.replaceAll(`${root}/`, "");
};

describe.skipIf(process.platform === "win32")("a configuration that is no ordinary file is told in a sentence, at once", () => {
  it.each([
    "seaworthy.yaml",
    "seaworthy.yml",
    "seaworthy.json",
    "seaworthy.jsonc",
    ".seaworthyrc",
    ".seaworthyrc.yaml",
    ".config/seaworthy.yaml",
    ".github/seaworthy.yml",
  ])("%s", async (name) => {
    const root = project({});
    pipe(join(root, name));
    expect(await wrong(root)).toBe(`ConfigError: ${name} is a pipe, not a regular file`);
  });

  it("where it is a folder, a device, too large, or somewhere else", async () => {
    const root = project({ "seaworthy.yaml/x": "" });
    expect(await wrong(root)).toBe("ConfigError: seaworthy.yaml is a folder, not a regular file");
    expect(await wrong("/", "dev/zero")).toContain("dev/zero is a device, not a regular file");
    const large = project({ "seaworthy.yaml": "" });
    truncateSync(join(large, "seaworthy.yaml"), 2 ** 34);
    expect(await wrong(large)).toBe("ConfigError: seaworthy.yaml has more than 1 MB, the most that is read");
    const linked = project({ "away/x": "" });
    symlinkSync("/dev/zero", join(linked, "seaworthy.yaml"));
    expect(await wrong(linked)).toContain("seaworthy.yaml is a link out of the repository");
    const gits = project({ ".git/c": "profile: strict\n" });
    symlinkSync(".git/c", join(gits, "seaworthy.yaml"));
    expect(await wrong(gits)).toContain("seaworthy.yaml is git's own");
    const folder = project({ "seaworthy.yaml": "" });
    const other = project({});
    symlinkSync(folder, join(other, ".github"));
    expect(await wrong(other)).toContain(".github/seaworthy.yaml is a link out of the repository");
  });

  it("where it is named, or built on", async () => {
    const root = project({
      "a.yaml": "extends: [./p]\n",
      "b.yaml": "extends: [./.git/p]\n",
      "c.yaml": "extends: [./link]\n",
      ".git/p": "secret: h7Gk\n",
    });
    pipe(join(root, "p"));
    symlinkSync(".git/p", join(root, "link"));
    expect(await wrong(root, "p")).toBe("ConfigError: p is a pipe, not a regular file");
    expect(await wrong(root, "a.yaml")).toBe("ConfigError: p is a pipe, not a regular file");
    expect(await wrong(root, "b.yaml")).toBe(
      'ConfigError: b.yaml:1:11: "./.git/p" is inside .git: a policy must be one of the repository\'s files',
    );
    expect(await wrong(root, "c.yaml")).toBe(
      'ConfigError: c.yaml:1:11: "./link" is inside .git: a policy must be one of the repository\'s files',
    );
  });

  it("and package.json, which most have for something else, configures nothing", () => {
    const heard = (root: string): readonly string[] => {
      const notices: Notice[] = [];
      expect(findConfig(root, (notice) => notices.push(notice))).toBeUndefined();
      return notices.map(({ path, message }) => `${path.slice(root.length + 1)} ${message}`);
    };
    const root = project({});
    pipe(join(root, "package.json"));
    expect(heard(root)).toEqual(["package.json is a pipe, not a regular file: its settings are ignored"]);
    const linked = project({});
    symlinkSync(join(root, "package.json"), join(linked, "package.json"));
    expect(heard(linked)).toEqual(["package.json is a link out of the repository: its settings are ignored"]);
    const large = project({ "package.json": "{}" });
    truncateSync(join(large, "package.json"), 2 ** 34);
    expect(heard(large)).toEqual(["package.json has more than 8 MB, the most that is read: its settings are ignored"]);
    expect(heard(project({}))).toEqual([]);
    expect(heard(project({ "package.json": "{}" }))).toEqual([]);
    const dangling = project({});
    symlinkSync("gone", join(dangling, "package.json"));
    expect(heard(dangling)).toEqual([]);
  });
});

describe("a package of a policy", () => {
  const root = project({
    "node_modules/p/seaworthy.yaml": "",
    "node_modules/@a/p/strict.yaml": "",
    "node_modules/p/.git/config": "",
    "seaworthy.yaml": "",
  });
  writeFileSync(join(root, "../seaworthy.yaml"), "secret: 1\n");
  it.each([
    ["p", "node_modules/p/seaworthy.yaml"],
    ["@a/p/strict.yaml", "node_modules/@a/p/strict.yaml"],
  ])("%s is %s", (name, want) => expect(inPackage(name, root)).toBe(join(root, want)));
  it.each(["..", ".", "../..", "@a/..", "..//", "p/../../seaworthy.yaml", "p/.git/config", "p/.GIT/config", ".git", ".bin"])(
    "%s is none",
    (name) => expect(inPackage(name, root)).toBeUndefined(),
  );
});
