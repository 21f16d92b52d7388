import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { commit, folder, git, runIn } from "./command.ts";

const workflow = ".github/workflows/seaworthy.yml";
const from = { Dockerfile: "FROM debian:12.9\n" };

/** What init begins and says in a repository with these files and a remote. */
function begun(files: Readonly<Record<string, string>>, remote?: string) {
  const cwd = folder({ ...from, ...files });
  commit(cwd);
  if (remote) git(cwd, "remote", "add", "origin", remote);
  const { stdout, stderr, status } = runIn(cwd, ["init"]);
  expect([stderr, status]).toEqual(["", 0]);
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(cwd, path), "utf8"), path).toBe(text);
  return { cwd, stdout, hasWorkflow: existsSync(join(cwd, workflow)) };
}

it.each<[Record<string, string>, string | undefined, boolean]>([
  [{}, undefined, true],
  [{ ".pre-commit-config.yaml": "repos: []\n" }, undefined, true],
  [{ ".gitlab-ci.yml": "a: {}\n" }, undefined, false],
  [{ "azure-pipelines.yml": "steps: []\n" }, undefined, false],
  [{ "bitbucket-pipelines.yml": "pipelines: {}\n" }, undefined, false],
  [{ ".gitlab-ci.yml": "a: {}\n", ".github/dependabot.yml": "version: 2\n" }, undefined, true],
  [{ ".gitlab-ci.yml": "a: {}\n" }, "git@github.com:a/b.git", true],
  [{}, "https://user:word@gitlab.com/a/b.git", false],
  [{}, "ssh://git@gitlab.example.org:2222/a/b.git", false],
  [{}, "git@bitbucket.org:a/b.git", false],
  [{}, "https://dev.azure.com/a/b/_git/c", false],
  [{}, "https://github.com/gitlab/b.git", true],
])("writes a workflow where GitHub may run it: %j with the remote %s", (files, remote, has) => {
  const { hasWorkflow, stdout } = begun(files, remote);
  expect(hasWorkflow).toBe(has);
  expect(stdout).not.toContain("user:word");
});

it("pins the actions of others to a commit", () => {
  const { cwd } = begun({});
  const uses = [...readFileSync(join(cwd, workflow), "utf8").matchAll(/uses: (?!seaworthy-lint)(.*)/g)].map(([, used]) => used);
  expect(uses).toEqual([expect.stringMatching(/^actions\/checkout@[0-9a-f]{40} # v5\.\d+\.\d+$/)]);
});

it("begins the job of GitLab, or says what to add to its file", () => {
  const job = (text: string) => parse(text).seaworthy;
  const report = { when: "always", reports: { codequality: "gl-code-quality-report.json" } };
  const { cwd } = begun({}, "git@gitlab.com:a/b.git");
  expect(job(readFileSync(join(cwd, ".gitlab-ci.yml"), "utf8")).artifacts).toEqual(report);
  const { stdout } = begun({ ".gitlab-ci.yml": "stages: [test]\n" });
  const said = /For GitLab, add this job to \.gitlab-ci\.yml:\n\n([\s\S]*?)\n\n/.exec(stdout)?.[1] ?? "";
  expect(job(said)).toMatchObject({ artifacts: report, script: [expect.stringContaining("--output gitlab=gl-code-quality-report.json")] });
  const arguments_ = job(said).script[0].split(" ").slice(3);
  expect(runIn(folder(from), arguments_).status).toBe(1);
});

it("prints what each of them reads, and commands that run", () => {
  const { stdout } = begun({
    "azure-pipelines.yml": "steps: []\n",
    "bitbucket-pipelines.yml": "pipelines: {}\n",
    ".pre-commit-config.yaml": "repos: []\n",
    "package.json": '{ "lint-staged": { "*.js": "eslint" } }\n',
    ".devcontainer/devcontainer.json": "{}\n",
  });
  const [azure, bitbucket, preCommit, lintStaged, container] = stdout.split(/\n(?:For|Next).*:.*\n/).slice(1);
  const steps = parse(azure ?? "");
  expect(steps[2]).toMatchObject({ task: "PublishTestResults@2", inputs: { testResultsFiles: "seaworthy.xml" } });
  const [{ step }] = parse(bitbucket ?? "");
  expect(step.script[0]).toBe("mkdir -p test-results");
  expect(parse(preCommit ?? "")).toEqual([
    { repo: "https://github.com/seaworthy-lint/seaworthy", rev: expect.stringMatching(/^v\d/), hooks: [{ id: "seaworthy" }] },
  ]);
  const tasks = Object.values(JSON.parse(`{${lintStaged}}`)) as string[];
  expect(Object.keys(JSON.parse(`{${container}}`))).toEqual(["features", "postCreateCommand"]);
  const cwd = folder({ ...from, "test-results/.gitkeep": "" });
  for (const line of [steps[1].script, step.script[1], `${tasks[0]} Dockerfile`]) {
    const [npx, yes, what, ...args] = line.split(" ");
    expect([npx, yes, what]).toEqual(["npx", "--yes", expect.stringMatching(/^seaworthy@\d+\.\d+\.\d+$/)]);
    expect(runIn(cwd, args)).toMatchObject({ status: 1, stderr: "" });
  }
  for (const path of ["seaworthy.xml", "test-results/seaworthy.xml"])
    expect(readFileSync(join(cwd, path), "utf8")).toContain("<testsuites");
});

it("prints what to add for each that is there, and nothing for one that runs us", () => {
  const { stdout } = begun({
    "azure-pipelines.yml": "steps: []\n",
    "bitbucket-pipelines.yml": "pipelines: {}\n",
    ".pre-commit-config.yaml": "repos: []\n",
    "package.json": '{ "lint-staged": { "*.js": "eslint" } }\n',
    ".devcontainer/devcontainer.json": "{}\n",
    ".gitlab-ci.yml": "a:\n  script: npx seaworthy\n",
  });
  expect(stdout.match(/^For .*:$/gm)).toEqual([
    "For Azure Pipelines, add these steps to azure-pipelines.yml:",
    "For Bitbucket Pipelines, add this step to bitbucket-pipelines.yml:",
    "For pre-commit, add this to the repos of .pre-commit-config.yaml:",
    "For lint-staged, add this task to lint-staged in package.json:",
    "For the development container, add this to .devcontainer/devcontainer.json:",
  ]);
  expect(stdout).toContain(".gitlab-ci.yml already runs seaworthy: not changed\n");
  expect(begun({ "package.json": '{ "name": "a" }\n' }).stdout).not.toContain("lint-staged");
});
