import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, folder, git, put, run, runIn } from "./command.ts";

const compact = ["--format", "compact"];
const sudo = (...commands: readonly string[]): string => `FROM debian:12.9\n${commands.map((each) => `RUN sudo ${each}\n`).join("")}`;
const steps = (count: number): string[] => Array.from({ length: count }, (_, at) => `step-${at}`);
const only = ["--only", "no-sudo"];

describe("--since", () => {
  const twenty = { "app/Dockerfile": sudo(...steps(20)) };

  it("says exactly what is new, fixed and there already, from git's objects alone", () => {
    const cwd = folder(twenty);
    commit(cwd);
    git(cwd, "checkout", "-qb", "topic");
    put(cwd, { "app/Dockerfile": `# moved\n${sudo(...steps(20).slice(2), "new")}` });
    commit(cwd, "one more, two less");
    const { status, stdout } = runIn(cwd, ["--since", "main", ...only]);
    expect(stdout).toContain("app/Dockerfile:21:5");
    expect(stdout).toContain("1 new finding (1 medium) in 1 file; 2 fixed and 18 there already, compared with main.");
    expect(status).toBe(1);
    const { findings, fixed, summary } = JSON.parse(runIn(cwd, ["--since", "main", ...only, "--format", "json"]).stdout);
    expect(findings.filter((each: { status: string }) => each.status === "new")).toHaveLength(1);
    expect(fixed.map(({ path, line }: { path: string; line: number }) => `${path}:${line}`)).toEqual([
      "app/Dockerfile:2",
      "app/Dockerfile:3",
    ]);
    expect(summary).toMatchObject({ findings: 1, existing: 18, fixed: 2 });
    // Without a work tree there is all the same to say.
    const bare = join(cwd, "../bare.git");
    git(cwd, "clone", "-q", "--bare", cwd, bare);
    git(cwd, "clone", "-q", "--no-checkout", cwd, `${bare}-empty`);
    expect(runIn(`${bare}-empty`, ["--since", "origin/main", ...only]).stdout).toContain(
      "1 new finding (1 medium) in 1 file; 2 fixed and 18 there already",
    );
    // Both ways, and from below.
    expect(runIn(cwd, ["--since", "topic..main", ...only]).stdout).toContain("No new findings in 1 file; 0 fixed and 20 there already");
    expect(runIn(join(cwd, "app"), ["--since", "main", ...only]).stdout).toContain("Dockerfile:21:5");
  });

  it("takes the point where the branches parted, and follows files that were moved", () => {
    const cwd = folder({ ...twenty, "other/Dockerfile": sudo("a") });
    commit(cwd);
    git(cwd, "checkout", "-qb", "topic");
    git(cwd, "mv", "app", "service");
    commit(cwd, "moved");
    git(cwd, "checkout", "-q", "main");
    put(cwd, { "other/Dockerfile": "FROM scratch\n" });
    commit(cwd, "fixed elsewhere");
    git(cwd, "checkout", "-q", "topic");
    expect(runIn(cwd, ["--since", "main", ...only])).toMatchObject({
      status: 0,
      stdout: "No new findings in 2 files; 0 fixed and 21 there already, compared with main.\n",
    });
  });

  it("takes an updated image for the one it was", () => {
    const cwd = folder({
      Dockerfile: "FROM registry.example.com:5000/debian:12.9 AS run\nUSER root\n",
      "compose.yaml": "services:\n  web:\n    image: nginx:1.28\n",
    });
    commit(cwd);
    put(cwd, {
      Dockerfile: "FROM registry.example.com:5000/debian:12.11 AS run\nUSER root\n",
      "compose.yaml": "services:\n  web:\n    image: nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
    });
    commit(cwd, "update");
    expect(runIn(cwd, ["--since", "HEAD~1", ...compact, "--profile", "strict"])).toMatchObject({ status: 0, stdout: "" });
  });

  it("reads projects of several files, links and ignored files as they are committed", () => {
    const cwd = folder({
      "compose.yaml":
        'services:\n  web:\n    build: {context: ., target: "${T}"}\n    env_file: a.env\n    extends: {file: base.yaml, service: base}\n',
      "base.yaml": "services:\n  base:\n    privileged: false\n",
      ".env": "T=run\n",
      "a.env": "A=1\n",
      Dockerfile: "FROM debian:12.9 AS run\nUSER 1000\nFROM scratch\n",
    });
    commit(cwd);
    put(cwd, { "base.yaml": "services:\n  base:\n    privileged: true\n" });
    commit(cwd, "extends changed");
    put(cwd, { "base.yaml": "services: {}\n", "untracked/Dockerfile": sudo("x") });
    const { stdout, stderr } = runIn(cwd, ["--since", "HEAD~1", ...compact]);
    expect(stdout).toBe("base.yaml:3:17: error[critical] service `web` is privileged: root in it is root on the host [no-privileged]\n");
    expect(stderr).toBe("seaworthy: the work tree holds 1 file with changes that are not committed: --since compares commits\n");
  });

  it("judges a path that one side lacks, and says what it cannot do", () => {
    const cwd = folder({ "a/Dockerfile": sudo("x") });
    commit(cwd);
    put(cwd, { "b/Dockerfile": sudo("y") });
    commit(cwd, "b");
    expect(runIn(cwd, ["--since", "HEAD~1", ...only, "b"]).stdout).toContain("1 new finding");
    expect(runIn(cwd, ["--since", "HEAD~1", "nowhere"]).status).toBe(2);
    expect(runIn(cwd, ["--since", "nope"])).toMatchObject({
      status: 2,
      stderr: 'seaworthy: --since "nope": there is no commit "nope" here: fetch it first, or check the name\n',
    });
    expect(runIn(cwd, ["--since=--output=x", "."]).stderr).toContain("there is no commit");
    expect(run(["--since", "HEAD"], { Dockerfile: sudo("x") })).toMatchObject({ status: 2 });
    expect(runIn(cwd, ["--since", "HEAD", "-"], "FROM a\n").stderr).toContain("standard input is in none");
  });
});
