import { existsSync, rmSync } from "node:fs";
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
    expect(stdout).toContain(
      "\n1 new finding (1 medium), 1 file checked.\n  compared  with main: 2 fixed, 18 unchanged\n  repairs   seaworthy fix --unsafe repairs 1, --diff shows the changes first\n",
    );
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
      "1 new finding (1 medium), 1 file checked.\n  compared  with origin/main: 2 fixed, 18 unchanged\n",
    );
    // Both ways, and from below.
    expect(runIn(cwd, ["--since", "topic..main", ...only]).stdout).toContain(
      "No new findings, 1 file checked.\n  compared  with topic: 0 fixed, 20 unchanged\n",
    );
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
      stdout: "No new findings, 2 files checked.\n  compared  with main: 0 fixed, 21 unchanged\n",
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

  it("is not deceived: patterns that ignore what is committed, comments, moves, an empty reference, another GIT_DIR", () => {
    const cwd = folder({ Dockerfile: sudo("a"), "a/Dockerfile": sudo("x") });
    commit(cwd);
    put(cwd, { ".gitignore": "Dockerfile\n", Dockerfile: sudo("a", "evil") });
    git(cwd, "add", "-f", "-A");
    git(cwd, "commit", "-qm", "hidden");
    expect(runIn(cwd, ["--since", "HEAD~1", ...only]).stdout).toContain(
      "1 new finding (1 medium), 2 files checked.\n  compared  with HEAD~1: 0 fixed",
    );
    expect(runIn(cwd, only).stdout).toContain("3 findings");
    git(cwd, "mv", "a", "b");
    put(cwd, { "b/Dockerfile": sudo("x", "y") });
    git(cwd, "commit", "-qam", "moved");
    expect(runIn(join(cwd, "b"), ["--since", "HEAD~1", ...only]).stdout).toContain(
      "1 new finding (1 medium), 1 file checked.\n  compared  with HEAD~1: 0 fixed, 1 unchanged\n",
    );
    for (const since of ["", "..", "HEAD~1..HEAD..zzz", "^HEAD"]) expect(runIn(cwd, ["--since", since, ...only]).status, since).toBe(2);
    const other = folder({ Dockerfile: sudo("z") });
    commit(other);
    expect(runIn(cwd, ["--since", "HEAD~1", ...only], undefined, { GIT_DIR: join(other, ".git"), GIT_INDEX_FILE: "x" }).stdout).toContain(
      "1 new finding",
    );
    const quiet = folder({ Dockerfile: "FROM debian:12.9\n# seaworthy: ignore[no-sudo] because\nRUN sudo ls\nRUN sudo ls\n" });
    commit(quiet);
    put(quiet, { "README.md": "x" });
    commit(quiet, "nothing");
    expect(runIn(quiet, ["--since", "HEAD~1", ...only]).status).toBe(0);
  });

  it("ends when a file of a commit is not here, and runs nothing a repository names", () => {
    const cwd = folder({ Dockerfile: sudo("a") });
    commit(cwd);
    put(cwd, { Dockerfile: sudo("a", "evil") });
    commit(cwd, "evil");
    put(cwd, { ".gitattributes": "* filter=evil diff=evil\n", Dockerfile: sudo("changed") });
    git(cwd, "config", "filter.evil.clean", "touch pwned; cat");
    git(cwd, "config", "diff.evil.textconv", "touch pwned; cat");
    git(cwd, "config", "core.fsmonitor", "touch pwned");
    expect(runIn(cwd, ["--since", "HEAD~1", ...only]).stderr).toContain("has 1 file with uncommitted changes");
    expect(existsSync(join(cwd, "pwned"))).toBe(false);
    const blob = git(cwd, "rev-parse", "HEAD:Dockerfile");
    rmSync(join(cwd, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(runIn(cwd, ["--since", "HEAD~1", ...only])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("this clone does not hold every file"),
    });
  });

  it("finds the files of -f under their earlier names", () => {
    const cwd = folder({
      "a.yaml": "services:\n  w:\n    image: x:1\n    privileged: true\n",
      "b.yaml": "services:\n  w:\n    pid: host\n",
    });
    commit(cwd);
    git(cwd, "mv", "b.yaml", "bb.yaml");
    put(cwd, { "bb.yaml": "services:\n  w:\n    pid: host\n    network_mode: host\n" });
    commit(cwd, "moved");
    expect(runIn(cwd, ["--since", "HEAD~1", "-f", "a.yaml", "-f", "bb.yaml"]).stdout).toContain("1 new finding");
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
    expect(stderr).toBe("seaworthy: the work tree has 1 file with uncommitted changes, which are not compared: --since compares commits\n");
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
