import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { hookPattern } from "../../build/hooks.ts";
import { frontends } from "../../src/frontends/registry.ts";

/** Which paths pre-commit would hand over: it searches with the `re` of Python. */
function handed(paths: readonly string[]): string[] {
  const program =
    "import json, re, sys\npattern, paths = json.load(sys.stdin)\nprint(json.dumps([p for p in paths if re.search(pattern, p)]))";
  const { stdout, stderr } = spawnSync("python3", ["-c", program], { input: JSON.stringify([hookPattern(), paths]), encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("Python is not installed: the pattern of the hooks is not tried");

describe.runIf(hasPython)("the hooks of pre-commit are handed", () => {
  it("files of every format", () => {
    const paths = frontends.flatMap(({ usualName }) => [usualName, `a/b/${usualName}`]);
    expect(handed(paths)).toEqual(paths);
  });

  it("env files, and everything that holds scripts", () => {
    const paths = [
      ...[".env", "a/.env.prod", "prod.env", "Dockerfile.dev", "docker/Containerfile", "docker-compose.prod.yml"],
      ...["a/run.sh", "x.bash", "Makefile", "a/GNUmakefile", "rules.mk", "justfile", "Jenkinsfile", "app.service", "package.json"],
      ...[".github/workflows/ci.yml", "a/action.yml", ".gitlab-ci.yml", "azure-pipelines.yml", "bitbucket-pipelines.yml"],
      ...[".circleci/config.yml", ".woodpecker.yml", "etc/cron.d/backup", "crontab", "etc/docker/daemon.json", "a.dockerignore"],
    ];
    expect(handed(paths)).toEqual(paths);
  });

  it("nothing that only may be one of ours", () => {
    expect(
      handed(["README.md", "src/a.ts", "k8s/deploy.yaml", "tsconfig.json", "LICENSE", "a/Cargo.toml", "mymakefile.txt", "data.json"]),
    ).toEqual([]);
  });
});
