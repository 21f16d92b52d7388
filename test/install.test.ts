import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { PRE_COMMIT: _, FORCE_COLOR: __, ...inherited } = process.env;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "seaworthy-install-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd,
    encoding: "utf8",
  }).trim();

describe("the packed package", () => {
  it("runs by npx in an empty folder, offline, and brings nothing along", { timeout: 120_000 }, () => {
    const packed = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, root], { encoding: "utf8", cwd: folder }),
    );
    const { filename, files } = (Array.isArray(packed) ? packed[0] : Object.values(packed)[0]) as {
      filename: string;
      files: { path: string }[];
    };
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["dist/cli.js", "dist/action.js", "schema/config.json", "action.yml", "rules/container/no-docker-socket.md"]),
    );
    expect(paths.filter((path) => /^(?:src|test|fixtures|bench)\//.test(path))).toEqual([]);
    const empty = join(folder, "empty");
    mkdirSync(empty);
    writeFileSync(join(empty, "Dockerfile"), "FROM debian:12.9\nUSER root\n");
    const npx = (...args: string[]) =>
      spawnSync("npx", ["--yes", "--offline", "--package", join(folder, filename), "seaworthy", ...args], {
        cwd: empty,
        encoding: "utf8",
        env: { ...inherited, npm_config_cache: join(folder, "npm"), npm_config_registry: "http://127.0.0.1:9/" },
      });
    const { stdout, status } = npx("--format", "compact", "--only", "non-root-user");
    expect(stdout).toBe("Dockerfile:2:6: error[high] the image runs as root: user `root` is set here [non-root-user]\n");
    expect(status).toBe(1);
    expect(npx("--version").stdout).toMatch(/^seaworthy \d+\.\d+\.\d+\n$/);
  });
});

const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
if (!hasPreCommit) console.warn("pre-commit is not installed: the hooks are not run");

describe.runIf(hasPreCommit)("the hooks under pre-commit", () => {
  it("judge what is committed, leave out what is excluded, and pass what is none of ours", { timeout: 300_000 }, () => {
    // The repository of the hooks: a clone of this one with the files as they are now.
    const hooks = join(folder, "hooks");
    git(folder, "clone", "-q", "--no-hardlinks", root, hooks);
    for (const path of ["dist", "package.json", "package-lock.json", ".pre-commit-hooks.yaml"]) {
      rmSync(join(hooks, path), { recursive: true, force: true });
      cpSync(join(root, path), join(hooks, path), { recursive: true });
    }
    git(hooks, "add", "-A");
    git(hooks, "commit", "-q", "--allow-empty", "-m", "now");
    const work = join(folder, "work");
    mkdirSync(join(work, "vendor"), { recursive: true });
    git(work, "init", "-q");
    const write = (path: string, text: string): void => writeFileSync(join(work, path), text);
    write(
      ".pre-commit-config.yaml",
      `repos:\n  - repo: file://${hooks}\n    rev: ${git(hooks, "rev-parse", "HEAD")}\n    hooks: [{id: seaworthy}, {id: seaworthy-all}]\n`,
    );
    write("seaworthy.yaml", "exclude: [vendor/]\n");
    write("vendor/Dockerfile", "FROM debian:12.9\nUSER root\n");
    write("compose-notes.json", '{ "notes": "of no kind that is known here" }\n');
    git(work, "add", "-A");
    const hook = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync("pre-commit", ["run", ...args], {
        cwd: work,
        encoding: "utf8",
        env: { ...inherited, PRE_COMMIT_HOME: join(folder, "pre-commit") },
      });
      return { status, said: stdout + stderr };
    };
    const clean = hook();
    expect(clean.said).toMatch(/seaworthy\.+Passed\nseaworthy \(whole repository\)\.+Passed\n$/);
    expect(clean.status).toBe(0);
    write("Dockerfile", "FROM debian:12.9\nUSER root\n");
    git(work, "add", "-A");
    const dirty = hook("seaworthy");
    expect(dirty.status).toBe(1);
    expect(dirty.said).toContain("high[non-root-user]: the image runs as root");
    expect(dirty.said).not.toContain("vendor");
    expect(hook("seaworthy-all").status).toBe(1);
    write("Dockerfile", "FROM debian:12.9\nUSER 1000\n");
    git(work, "add", "-A");
    expect(hook().status).toBe(0);
  });
});
