import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commit, folder, git, put, runIn } from "./command.ts";

const workflow = ".github/workflows/seaworthy-pins.yml";

/** What `init --updates` begins and says in a repository. */
function begun(files: Readonly<Record<string, string>>, remote?: string) {
  const cwd = folder({ Dockerfile: "FROM debian:12.9\n", ...files });
  commit(cwd);
  if (remote) git(cwd, "remote", "add", "origin", remote);
  const { stdout, stderr, status } = runIn(cwd, ["init", "--updates"]);
  expect([stderr, status]).toEqual(["", 0]);
  expect(existsSync(join(cwd, "seaworthy.yaml"))).toBe(false);
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(cwd, path), "utf8"), path).toBe(text);
  return { cwd, stdout, hasWorkflow: existsSync(join(cwd, workflow)) };
}

describe("init --updates", () => {
  it.each<[files: Record<string, string>, remote: string | undefined, has: boolean, said: RegExp]>([
    [{}, undefined, true, /^wrote /],
    [{}, "https://github.com/a/b.git", true, /^wrote /],
    [{}, "git@gitlab.com:a/b.git", false, /^wrote \.gitlab-ci\.yml\n$/],
    [{ ".gitlab-ci.yml": "a: {}\n" }, undefined, false, /^For GitLab, add this job to \.gitlab-ci\.yml:\n\nseaworthy-pins:\n/],
    [{ "renovate.json": "{}\n" }, undefined, false, /^For Renovate, add this preset.* renovate\.json:\n\n"docker:pinDigests"\n$/],
    [
      { ".github/dependabot.yml": "version: 2\n" },
      undefined,
      false,
      /^For Dependabot, which renews digests.*\n\n {2}- package-ecosystem: docker\n/,
    ],
    [{ [workflow]: "on: push\n" }, undefined, true, /^\.github\/workflows\/seaworthy-pins\.yml already exists: not changed\n$/],
  ])("%j with the remote %s", (files, remote, has, said) => {
    const { hasWorkflow, stdout } = begun(files, remote);
    expect(hasWorkflow).toBe(has);
    expect(stdout).toMatch(said);
  });

  it("gives a token to the one step that needs it, and pins the action of others", () => {
    const { cwd } = begun({});
    const text = readFileSync(join(cwd, workflow), "utf8");
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({});
    expect(jobs.pins.permissions).toEqual({ contents: "write", "pull-requests": "write" });
    expect(text).toMatch(/uses: actions\/checkout@[0-9a-f]{40} # v5/);
    expect(jobs.pins.steps.map(({ env }: { env?: object }) => env && Object.keys(env))).toEqual([
      undefined,
      undefined,
      ["GH_TOKEN"],
      undefined,
    ]);
    // Whatever is printed is data: no expression is put into a script.
    for (const { run = "" } of jobs.pins.steps) expect(run).not.toContain("${{");
  });
});

/** Runs the steps of the workflow as a runner does, with programs in the place of npx and gh. */
function runJob(cwd: string, npx: string) {
  const tools = folder({ npx: `#!/bin/sh\n${npx}\n`, gh: `#!/bin/sh\necho "$*" >> "$CALLS"\n[ "$1 $2" != "pr edit" ]\n` });
  for (const name of ["npx", "gh"]) chmodSync(join(tools, name), 0o755);
  const output = join(tools, "output");
  const calls = join(tools, "calls");
  for (const path of [output, calls]) writeFileSync(path, "");
  const env = { ...process.env, PATH: `${tools}:${process.env["PATH"]}`, RUNNER_TEMP: tools, GITHUB_OUTPUT: output, CALLS: calls };
  let status = 0;
  for (const { run, if: condition } of parse(readFileSync(join(cwd, workflow), "utf8")).jobs.pins.steps) {
    const isWanted = condition === undefined || readFileSync(output, "utf8") === "code=2\n";
    if (run && isWanted && status === 0) status = spawnSync("bash", ["-e", "-c", run], { cwd, env, encoding: "utf8" }).status ?? -1;
  }
  const body = join(tools, "body.md");
  return { status, calls: readFileSync(calls, "utf8"), body: existsSync(body) ? readFileSync(body, "utf8") : "" };
}

describe("the workflow", () => {
  function repository(): { readonly cwd: string; readonly origin: string } {
    const origin = folder({});
    git(origin, "init", "-q", "--bare", "-b", "main");
    const { cwd } = begun({});
    git(cwd, "add", "-A");
    git(cwd, "commit", "-q", "-m", "workflow");
    git(cwd, "remote", "add", "origin", origin);
    git(cwd, "push", "-q", "origin", "main");
    return { cwd, origin };
  }
  const change = (code = 0): string =>
    `printf 'FROM debian:12.9@new\\n' > Dockerfile; echo '{}' > seaworthy.lock; echo 'Dockerfile  write x'; exit ${code}`;
  const fresh = (cwd: string): void => void [git(cwd, "reset", "-q", "--hard", "origin/main"), git(cwd, "clean", "-fdq")];

  it("does nothing where nothing changes", () => {
    const { cwd, origin } = repository();
    expect(runJob(cwd, "echo '0 references are pinned.'")).toMatchObject({ status: 0, calls: "" });
    expect(git(origin, "branch")).toBe("* main");
  });

  it("opens one pull request with what changed, the lock too, and not again for the same", () => {
    const { cwd, origin } = repository();
    const first = runJob(cwd, change());
    expect(first).toMatchObject({ status: 0, body: "- Dockerfile  write x\n" });
    expect(first.calls).toMatch(/^auth setup-git\npr edit seaworthy\/pins .*\npr create --head seaworthy\/pins --title Renew /);
    expect(git(origin, "show", "--stat", "--format=%s", "seaworthy/pins")).toMatch(
      /^Renew the digests of images\n[\s\S]*Dockerfile[\s\S]*seaworthy\.lock/,
    );
    fresh(cwd);
    expect(runJob(cwd, change())).toMatchObject({ status: 0, calls: "auth setup-git\n" });
    fresh(cwd);
    put(cwd, { other: "x" });
    expect(runJob(cwd, change()).calls).toContain("pr create");
  });

  it.each([
    [0, 0, true],
    [1, 0, true],
    [2, 2, true],
    [3, 1, false],
  ])("proposes what was renewed when pin exits with %i, and exits with %i", (code, status, isPushed) => {
    const { cwd, origin } = repository();
    expect(runJob(cwd, change(code)).status).toBe(status);
    expect(git(origin, "branch").includes("seaworthy/pins")).toBe(isPushed);
  });
});
