import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, folder, put, runIn } from "./command.ts";

const compact = ["--format", "compact"];
const lines = (stdout: string): string[] => stdout.split("\n").filter(Boolean);
const sudo = (...commands: readonly string[]): string => `FROM debian:12.9\n${commands.map((each) => `RUN sudo ${each}\n`).join("")}`;
const steps = (count: number): string[] => Array.from({ length: count }, (_, at) => `step-${at}`);
const only = ["--only", "no-sudo"];

describe("an old repository", () => {
  it("is adopted in three commands, and quiet until something new appears", () => {
    const cwd = folder(Object.fromEntries(steps(30).map((each) => [`${each}/Dockerfile`, sudo(...steps(8))])));
    commit(cwd);
    expect(lines(runIn(cwd, compact).stdout)).toHaveLength(300);
    expect(runIn(cwd, ["init"]).status).toBe(0);
    expect(runIn(cwd, ["baseline"]).stdout).toBe(".seaworthy-baseline.json: 300 known findings, 300 of them new\n");
    expect(runIn(cwd, [])).toEqual({
      status: 0,
      stdout: "No findings, 30 files checked.\n  hidden    30 with --profile strict, 300 in the baseline\n",
      stderr: "",
    });
    commit(cwd, "adopt");
    put(cwd, { "new/Dockerfile": "FROM debian:12.9\nUSER root\n" });
    const { status, stdout } = runIn(cwd, compact);
    expect(lines(stdout).map((line) => line.slice(0, 20))).toEqual(["new/Dockerfile:1:6: ", "new/Dockerfile:2:6: "]);
    expect(status).toBe(1);
    expect(runIn(cwd, ["--no-baseline", ...compact]).stdout.split("\n")).toHaveLength(303);
    // From below the root the same file counts.
    expect(runIn(join(cwd, "step-1"), []).stdout).toContain("10 in the baseline");
  });

  it("has nothing to accept where nothing is found, and no file is written", () => {
    const cwd = folder({});
    const nothing =
      "seaworthy: nothing to check in .: no Dockerfile, Compose file, script with docker commands, .dockerignore, kernel profile, docker inspect output or engine configuration found\n";
    expect(runIn(cwd, ["baseline"])).toEqual({ status: 3, stdout: "", stderr: nothing });
    expect(runIn(cwd, ["baseline", "--allow-empty"])).toEqual({ status: 0, stdout: "", stderr: "" });
    put(cwd, { Dockerfile: "FROM scratch\nCOPY app /app\nUSER 65532\n" });
    expect(runIn(cwd, ["baseline"]).stdout).toBe("No findings: there is nothing to accept, and nothing is written.\n");
    expect(existsSync(join(cwd, ".seaworthy-baseline.json"))).toBe(false);
  });

  it("keeps its baseline when lines move and files are laid out anew", () => {
    const dockerfile = "FROM debian:12.9\nRUN apt-get update && sudo ls && sudo id\nENV API_TOKEN=kd83hf7HJD8 OTHER=1\nUSER root\n";
    const compose =
      'services:\n  web:\n    image: nginx:latest\n    privileged: true\n    ports: ["5432:5432"]\n    cap_add: [SYS_ADMIN, NET_ADMIN]\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n';
    const cwd = folder({ Dockerfile: dockerfile, "compose.yaml": compose });
    commit(cwd);
    const before = runIn(cwd, ["baseline", "--profile", "strict"]).stdout;
    expect(Number(/(\d+) known/.exec(before)?.[1])).toBeGreaterThan(20);
    put(cwd, {
      Dockerfile:
        "# a new head\n\nFROM   debian:12.9\nRUN apt-get update \\\n  # as root\n  && sudo ls \\\n  && sudo id\nENV API_TOKEN=kd83hf7HJD8 \\\n    OTHER=1\nUSER root\n",
      "compose.yaml":
        "# moved\nservices:\n    web:\n        privileged: true\n        image: 'nginx:latest'\n        cap_add:\n            - SYS_ADMIN\n            - NET_ADMIN\n        ports:\n            - 5432:5432\n        volumes: ['/var/run/docker.sock:/var/run/docker.sock']\n",
    });
    const { status, stdout, stderr } = runIn(cwd, ["--profile", "strict", ...compact]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, ".seaworthy-baseline.json"), "utf8")).not.toContain("kd83hf7HJD8");
  });

  it("prunes what is gone, keeps reasons, and says no more than it knows", () => {
    const cwd = folder({ "a/Dockerfile": sudo("x", "y"), "b/Dockerfile": sudo("z") });
    const path = join(cwd, ".seaworthy-baseline.json");
    expect(runIn(cwd, ["baseline", ...only]).stdout).toContain("3 known findings");
    const text = readFileSync(path, "utf8");
    expect(lines(text)).toHaveLength(5);
    writeFileSync(path, text.replace('sudo x"', 'sudo x","reason":"until the rewrite"'));
    put(cwd, { "a/Dockerfile": sudo("x") });
    const stale = runIn(cwd, only);
    expect(stale.status).toBe(0);
    expect(stale.stderr).toBe(
      "seaworthy: .seaworthy-baseline.json has 1 entry that no longer matches a finding: run seaworthy baseline --prune to remove it\n",
    );
    expect(runIn(cwd, [...only, "b"]).stderr).toBe("");
    expect(runIn(cwd, ["--only", "no-curl-pipe-shell"]).stderr).toBe("");
    expect(runIn(cwd, ["baseline", "--prune", ...only]).stdout).toBe(".seaworthy-baseline.json: 2 known findings, 1 removed\n");
    put(cwd, { "b/Dockerfile": sudo("z", "new") });
    expect(runIn(cwd, ["baseline", ...only, "b"]).stdout).toBe(".seaworthy-baseline.json: 3 known findings, 1 of them new\n");
    expect(readFileSync(path, "utf8")).toContain('"reason":"until the rewrite"');
    expect(JSON.parse(runIn(cwd, [...only, "--format", "json"]).stdout).findings[0].suppressed).toEqual({
      by: "baseline",
      reason: "until the rewrite",
    });
    writeFileSync(path, "<<<<<<< HEAD\n");
    expect(runIn(cwd, only)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(".seaworthy-baseline.json:1: it is not valid JSON"),
    });
    writeFileSync(path, '{"version":9}');
    expect(runIn(cwd, only).stderr).toContain("is not a baseline of this version");
    rmSync(path);
    expect(runIn(cwd, ["baseline", "--prune"]).stderr).toContain("there is no .seaworthy-baseline.json to prune");
    expect(existsSync(path)).toBe(false);
  });
});

describe("a baseline that is written again", () => {
  it("keeps what the run says nothing about: other rules, other folders, another profile", () => {
    const cwd = folder({ Dockerfile: sudo("x"), "sub/Dockerfile": sudo("x") });
    commit(cwd);
    const entries = (): string[] =>
      JSON.parse(readFileSync(join(cwd, ".seaworthy-baseline.json"), "utf8")).findings.map(
        ({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`,
      );
    runIn(cwd, ["baseline", "--profile", "strict"]);
    const all = entries();
    expect(all).toHaveLength(8);
    for (const [where, ...args] of [[cwd, "--only", "no-sudo"], [cwd, "sub"], [join(cwd, "sub")], [cwd], [cwd, "--prune"]] as [
      string,
      ...string[],
    ][]) {
      expect(runIn(where, ["baseline", ...args]).status).toBe(0);
      expect(entries()).toEqual(all);
    }
    expect(runIn(join(cwd, "sub"), ["baseline", "--prune"]).stderr).toContain(
      "--prune needs the whole repository: run it in .. without paths",
    );
    rmSync(join(cwd, "sub"), { recursive: true });
    expect(runIn(cwd, ["baseline", "--prune", "--profile", "strict"]).stdout).toContain("4 known findings, 4 removed");
  });

  it("is not told apart by comments beside it, by quotes or by the length of a secret", () => {
    const cwd = folder({
      Dockerfile:
        "FROM debian:12.9\n# seaworthy: ignore[no-sudo] r\nRUN sudo ls\nRUN sudo ls\nENV DB_PASSWORD=abc12345Xy\nRUN echo x | sudo tee a\nUSER 1000\n",
    });
    runIn(cwd, ["baseline"]);
    put(cwd, {
      Dockerfile:
        'FROM alpine:3.22 AS tools\nRUN ls\nFROM debian:12.9 AS run\nRUN sudo ls\nENV DB_PASSWORD="abc12345Xyz"\nRUN echo x | sudo tee "a"\nUSER 1000\n',
    });
    expect(runIn(cwd, ["--skip", "image-digest-pinned", ...compact]).stdout).toBe("");
  });

  it("keeps what stands in a file that cannot be read", () => {
    const cwd = folder({ Dockerfile: sudo("x") });
    commit(cwd);
    runIn(cwd, ["baseline"]);
    put(cwd, { Dockerfile: sudo("x").replace("FROM", "FRM") });
    expect(runIn(cwd, ["baseline", "--prune"]).stdout).toContain("0 removed");
  });

  it("holds no secret, whatever signs stand in it", () => {
    const cwd = folder({
      Dockerfile:
        "FROM debian:12.9\nRUN PGPASSWORD='abc;Secr3tXq9' sudo psql\nRUN sudo useradd -p '$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIe' u && sudo useradd -p hunter2abc v\\nRUN sudo curl -u admin:'hu&&nter2x9' https://example.com\nUSER 1000\n",
      "compose.yaml": 'services:\n  web:\n    image: x:1\n    environment:\n      "token=ghp_16C7e42F292c6912E7710c838347Ae178B4a": {}\n',
    });
    runIn(cwd, ["baseline"]);
    expect(readFileSync(join(cwd, ".seaworthy-baseline.json"), "utf8")).not.toMatch(/qFmFH|hunter2abc|Secr3t|nter2x9|hu&&|ghp_16C7/);
  });
});
