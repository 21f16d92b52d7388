import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The files of dist/ as they are committed: what loads on demand lies in files of its own, and each has to work with the others.
const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist/cli.js");
const { FORCE_COLOR: _, ...inherited } = process.env;

describe("the committed bundle", () => {
  const cwd = mkdtempSync(join(tmpdir(), "seaworthy-bundle-"));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      encoding: "utf8",
      env: { ...inherited, NO_COLOR: "1" },
    });
    return { status, stdout, stderr };
  };
  beforeAll(() => {
    for (const name of ["shop", "kernel"]) cpSync(join(root, "fixtures/projects", name), join(cwd, name), { recursive: true });
    for (const args of [
      ["init", "-q"],
      ["add", "-A"],
      ["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "a"],
    ])
      spawnSync("git", args, { cwd });
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  it.each<[string[], number, RegExp]>([
    [["."], 1, /no-docker-socket/],
    ...[
      "compact",
      "json",
      "sarif",
      "github",
      "markdown",
      "html",
      "junit",
      "gitlab",
      "gitlab-sast",
      "checkstyle",
      "rdjson",
      "sonarqube",
    ].map((format): [string[], number, RegExp] => [["--format", format, "."], 1, /no-docker-socket/]),
    [["--exclude", "shop/", "--exit-zero", "."], 0, /kernel/],
    [["--since", "HEAD", "."], 0, /./],
    [["show", "shop/compose.yaml"], 0, /services api/],
    [["show", "shop/api/Dockerfile"], 0, /stages serve/],
    [["show", "--as", "compose", "--format", "json", "shop/compose.yaml"], 0, /"services"/],
    [["show", "--as", "instructions", "shop/api/Dockerfile"], 0, /"FROM"/],
    [["show", "kernel/seccomp/web.json"], 0, /everything else/],
    [["show", "--against", "default", "kernel/seccomp/web.json"], 0, /against the default profile/],
    [["show", "kernel/apparmor.d/worker"], 0, /allows/],
    [["ignores", "."], 0, /ignore/],
    [["config"], 0, /fail-on/],
    [["rules"], 0, /cap-drop-all/],
    [["explain", "DL3002"], 0, /# non-root-user/],
    [["completions", "bash"], 0, /apparmor/],
    [["problem-matcher"], 0, /owner/],
    [["--help"], 0, /dockerfile, compose,\s+commands,\s+dockerignore,\s+seccomp,\s+apparmor/],
    [["--version"], 0, /seaworthy \d/],
    [["baseline"], 0, /known findings/],
    [["init"], 0, /wrote seaworthy\.yaml/],
  ])("runs %j", (args, status, says) => {
    const result = run(...args);
    expect(result.stderr).not.toContain("our mistake");
    expect(result.stdout).toMatch(says);
    expect(result.status).toBe(status);
  });

  it("is small, holds every class once, and no other HTTP client than Node's", () => {
    const texts = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".js"))
      // Long lines are broken, strings included.
      .map((path) => readFileSync(join(root, "dist", path), "utf8").replace(/\\?\n/g, ""));
    expect(texts.join("").length).toBeLessThan(3_200_000);
    for (const name of ["UsageError", "ConfigError", "ConfigChoice", "GitError"])
      expect(texts.flatMap((text) => [...text.matchAll(new RegExp(`\\bname="${name}"`, "g"))])).toHaveLength(1);
    expect(texts.filter((text) => /undici/.test(text))).toEqual([]);
  });

  it("declares types that need no package", () => {
    const types = join(root, "dist/types");
    const imported = readdirSync(types, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".d.ts"))
      .flatMap((path) => [...readFileSync(join(types, path), "utf8").matchAll(/from "([^"]+)"/g)].map(([, name]) => name));
    expect(imported.filter((name) => !/^(?:\.|node:)/.test(name ?? ""))).toEqual([]);
  });

  it("is a library for import and for require", async () => {
    for (const library of [await import(join(root, "dist/index.js")), createRequire(import.meta.url)(join(root, "dist/index.js"))]) {
      const { findings } = await library.lint([{ path: "Dockerfile", text: "FROM debian:12.9\nUSER root\n" }]);
      expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("non-root-user");
    }
  });

  it("writes ignore comments into files of every format that has them", () => {
    const { status, stderr } = run("--no-baseline", "--add-ignore", "known", ".");
    expect(stderr).not.toContain("our mistake");
    // A seccomp profile is JSON, which has no comments: its findings are left.
    expect(status).toBe(1);
    for (const path of ["shop/compose.yaml", "shop/api/Dockerfile", "kernel/apparmor.d/worker"])
      expect(readFileSync(join(cwd, path), "utf8")).toContain("# seaworthy: ignore[");
  });

  it("runs the action", () => {
    const folder = mkdtempSync(join(tmpdir(), "seaworthy-bundle-"));
    cpSync(join(root, "fixtures/projects/shop"), join(folder, "shop"), { recursive: true });
    const env = { PATH: inherited["PATH"], GITHUB_OUTPUT: join(folder, "output"), RUNNER_TEMP: folder, INPUT_SARIF: "false" };
    writeFileSync(env.GITHUB_OUTPUT, "");
    const action = spawnSync(process.execPath, [join(root, "dist/action.js")], { cwd: join(folder, "shop"), encoding: "utf8", env });
    expect(action.stdout).toMatch(/no-docker-socket[\s\S]*\nFailed: there are findings/);
    expect(readFileSync(env.GITHUB_OUTPUT, "utf8")).toMatch(/^exit-code<<(\S+)\n1\n\1$/m);
    expect(action.status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});
