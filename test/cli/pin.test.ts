import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { pinCommand } from "../../src/cli/pin.ts";
import type { Answer } from "../../src/distribution/registry.ts";
import { commit, folder, git, runIn } from "./command.ts";

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const [a, b, c] = [digest("a"), digest("b"), digest("c")];

const home = process.cwd();
afterAll(() => process.chdir(home));

type Answers = Record<string, string | Answer>;

/** Runs the command in a folder with registries that answer by name. */
async function pin(cwd: string, words: readonly string[], answers: Answers) {
  const asked: string[] = [];
  const said = { stdout: "", stderr: "" };
  process.chdir(cwd);
  try {
    const status = await pinCommand(
      readCommandLine(["pin", ...words]),
      rules,
      { out: (text) => (said.stdout += text), err: (text) => (said.stderr += text) },
      () => ({
        resolve: async ({ registry, repository, tag, digest: pinned }) => {
          const name = `${registry}/${repository}${pinned ? `@${pinned}` : `:${tag}`}`.replace("docker.io/library/", "");
          asked.push(name);
          const answer = answers[name] ?? (pinned ? pinned : { kind: "missing", what: "tag" });
          return typeof answer === "string" ? { kind: "found", digest: answer, mediaType: "", platforms: ["linux/amd64"] } : answer;
        },
      }),
    );
    return { status, asked: asked.sort(), ...said };
  } finally {
    process.chdir(home);
  }
}

const textOf = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

const files = {
  Dockerfile: "# syntax=docker/dockerfile:1\nFROM node:24 AS build # keep\nFROM scratch\nCOPY --from=build /a /a\n",
  "compose.yaml":
    "services:\n  db:\n    image: postgres:17.2 # keep\n  web:\n    build: .\n    image: example/web\n  again:\n    image: node:24\n",
};
const answers: Answers = { "docker.io/docker/dockerfile:1": c, "node:24": a, "postgres:17.2": b };

describe("pin", () => {
  it("writes every digest, asks for each image once, and keeps what it found", async () => {
    const cwd = folder(files);
    const { status, stdout, stderr, asked } = await pin(cwd, [], answers);
    expect([status, stderr]).toEqual([0, ""]);
    expect(asked).toEqual(["docker.io/docker/dockerfile:1", "node:24", "postgres:17.2"]);
    expect(stdout).toBe(
      [
        `Dockerfile  write \`docker/dockerfile:1@${c}\``,
        `Dockerfile  write \`node:24@${a}\``,
        `compose.yaml  write \`postgres:17.2@${b}\``,
        `compose.yaml  write \`node:24@${a}\``,
        "4 references are pinned in 2 files.\n",
      ].join("\n"),
    );
    expect(textOf(cwd, "Dockerfile")).toBe(
      files.Dockerfile.replace("node:24", `node:24@${a}`).replace("dockerfile:1", `dockerfile:1@${c}`),
    );
    expect(textOf(cwd, "compose.yaml")).toBe(
      files["compose.yaml"].replace("node:24", `node:24@${a}`).replace("postgres:17.2", `postgres:17.2@${b}`),
    );
    expect(textOf(cwd, "seaworthy.lock").match(/"name":"[^"]*","tag":"[^"]*"/g)).toEqual([
      '"name":"docker.io/docker/dockerfile","tag":"1"',
      '"name":"docker.io/library/node","tag":"24"',
      '"name":"docker.io/library/postgres","tag":"17.2"',
    ]);
  });

  it("changes nothing the second time, asks for nothing that the lock has, and check finds nothing", async () => {
    const cwd = folder(files);
    await pin(cwd, [], answers);
    const before = ["Dockerfile", "compose.yaml", "seaworthy.lock"].map((path) => textOf(cwd, path));
    expect(await pin(cwd, [], {})).toEqual({ status: 0, stdout: "0 references are pinned.\n", stderr: "", asked: [] });
    expect(["Dockerfile", "compose.yaml", "seaworthy.lock"].map((path) => textOf(cwd, path))).toEqual(before);
    expect(runIn(cwd, ["check", "--only", "image-digest-pinned", "--format", "compact"]).stdout).toBe("");
    expect(runIn(cwd, ["pin", "--offline", "--check", "--format", "compact"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("renews exactly the pins whose tag has moved, with --update", async () => {
    const cwd = folder(files);
    await pin(cwd, [], answers);
    const before = textOf(cwd, "Dockerfile");
    const moved = { ...answers, "node:24": b };
    expect(await pin(cwd, [], moved)).toMatchObject({ status: 0, stdout: "0 references are pinned.\n" });
    const checked = await pin(cwd, ["--check", "--format", "compact"], moved);
    expect(checked.status).toBe(1);
    expect(checked.stdout.match(/is behind its tag/g)).toHaveLength(2);
    expect((await pin(cwd, ["--update"], moved)).stdout).toContain("2 references are pinned in 2 files.");
    expect(textOf(cwd, "Dockerfile")).toBe(before.replace(a, b));
    expect((await pin(cwd, ["--check"], moved)).status).toBe(0);
    expect(textOf(cwd, "seaworthy.lock")).not.toContain(a);
  });

  it("says what is not pinned with --check, in any format, and writes nothing", async () => {
    const cwd = folder(files);
    const { status, stdout } = await pin(cwd, ["--check", "--format", "json"], answers);
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => "image-digest-pinned"));
    expect(textOf(cwd, "Dockerfile")).toBe(files.Dockerfile);
    expect(existsSync(join(cwd, "seaworthy.lock"))).toBe(false);
  });

  it("tells of an image that fails, does the others, and exits with 2", async () => {
    const cwd = folder(files);
    const { status, stderr } = await pin(cwd, [], { ...answers, "postgres:17.2": { kind: "failed", why: "hub answers with 503" } });
    expect(status).toBe(2);
    expect(stderr).toBe("seaworthy: docker.io/library/postgres:17.2 could not be resolved: hub answers with 503\n");
    expect(textOf(cwd, "Dockerfile")).toContain(`node:24@${a}`);
    expect(textOf(cwd, "compose.yaml")).toContain("image: postgres:17.2 # keep");
    expect(textOf(cwd, "seaworthy.lock")).not.toContain("postgres");
  });

  it("keeps in the lock what nobody can answer for today, and drops what nothing names", async () => {
    const cwd = folder(files);
    await pin(cwd, [], answers);
    writeFileSync(join(cwd, "compose.yaml"), files["compose.yaml"].replace("node:24", "alpine:3"));
    await pin(cwd, ["--update"], { ...answers, "alpine:3": c, "postgres:17.2": { kind: "failed", why: "x" } });
    expect(textOf(cwd, "seaworthy.lock").match(/"name":"[^"]*"/g)).toEqual([
      '"name":"docker.io/docker/dockerfile"',
      '"name":"docker.io/library/alpine"',
      '"name":"docker.io/library/node"',
      '"name":"docker.io/library/postgres"',
    ]);
  });

  it("tells of what is left and why, and exits with 1", async () => {
    const cwd = folder({ Dockerfile: "ARG V=24\nFROM node:${V}-slim\nFROM ${X}\nFROM gone:1\n" });
    const { status, stderr, stdout } = await pin(cwd, [], { "node:24-slim": a });
    expect(status).toBe(1);
    expect(stderr).toBe(
      [
        "seaworthy: Dockerfile:3 `${X}` is left as it is, because `X` has no value here",
        `seaworthy: Dockerfile:2 \`node:\${V}-slim\` is not pinned to a digest, so it can become a different image; write \`node:\${V}-slim@${a}\` by hand, because a part of its tag is a variable, and a digest would hold whatever that is set to`,
        "seaworthy: Dockerfile:4 `gone:1` does not exist: its registry has no such tag\n",
      ].join("\n"),
    );
    expect(stdout).toBe("0 references are pinned; 2 are left.\n");
  });

  it("prints a patch that git applies with --diff, and a list of changes with --json", async () => {
    const cwd = folder(files);
    commit(cwd);
    const { stdout, status } = await pin(cwd, ["--diff"], answers);
    expect(status).toBe(1);
    expect(git(cwd, "status", "--porcelain")).toBe("");
    writeFileSync(join(cwd, "p"), stdout);
    git(cwd, "apply", "p");
    expect(textOf(cwd, "compose.yaml")).toContain(`postgres:17.2@${b} # keep`);
    const changed = await pin(cwd, ["--update", "--json"], { ...answers, "node:24": c });
    expect(JSON.parse(changed.stdout)).toEqual([
      { path: "Dockerfile", line: 2, column: 6, image: "node:24", from: a, to: c },
      { path: "compose.yaml", line: 8, column: 12, image: "node:24", from: a, to: c },
    ]);
  });

  it("pins only what --only names, and keeps the rest of the lock", async () => {
    const cwd = folder(files);
    const { asked } = await pin(cwd, ["--only", "postgres,x*"], answers);
    expect(asked).toEqual(["postgres:17.2"]);
    expect(textOf(cwd, "Dockerfile")).toBe(files.Dockerfile);
    await pin(cwd, ["--only", "node"], answers);
    expect(textOf(cwd, "seaworthy.lock").match(/"name":"[^"]*"/g)).toHaveLength(2);
  });

  it("leaves what a comment ignores, whatever the configuration says of the rule", async () => {
    const cwd = folder({
      "seaworthy.yaml": "rules:\n  image-digest-pinned: off\n",
      Dockerfile: "# seaworthy: ignore[image-digest-pinned] it has to move\nFROM node:24 AS a\nFROM node:24\n",
    });
    await pin(cwd, [], answers);
    expect(textOf(cwd, "Dockerfile").match(/@sha256/g)).toHaveLength(1);
  });

  it("lists the images without asking for any", async () => {
    const cwd = folder({ ...files, "sub/Dockerfile": `FROM node:24@${a}\nFROM \${X}\n` });
    const { stdout, asked, status } = await pin(cwd, ["--list"], {});
    expect([asked, status]).toEqual([[], 0]);
    expect(stdout).toBe(
      [
        "${X}  not pinned  sub/Dockerfile:2",
        "docker.io/docker/dockerfile:1  not pinned  Dockerfile:1",
        "docker.io/library/node:24  not pinned  Dockerfile:2, compose.yaml:8",
        `docker.io/library/node:24  ${a}  sub/Dockerfile:1`,
        "docker.io/library/postgres:17.2  not pinned  compose.yaml:3\n",
      ].join("\n"),
    );
    expect(JSON.parse((await pin(cwd, ["--list", "--json"], {})).stdout)).toHaveLength(5);
  });
});

describe("the lock", () => {
  it("pins without any network, and check and fix know the digests by it", async () => {
    const cwd = folder(files);
    await pin(cwd, [], answers);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
    const only = ["--only", "image-digest-pinned"];
    expect(runIn(cwd, ["check", ...only]).stdout).toContain(`help: write \`node:24@${a}\``);
    expect(runIn(cwd, ["pin", "--offline"])).toMatchObject({ status: 0, stderr: "" });
    const pinned = Object.keys(files).map((path) => textOf(cwd, path));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
    runIn(cwd, ["fix", "--unsafe", ...only]);
    expect(Object.keys(files).map((path) => textOf(cwd, path))).toEqual(pinned);
    writeFileSync(join(cwd, "Dockerfile"), `FROM node:24@${c}\n`);
    expect(runIn(cwd, ["check", ...only, "--format", "compact", "Dockerfile"]).stdout).toContain(
      "seaworthy.lock does not have the digest of `node:24`",
    );
  });

  it("that is none is told of, and nothing is checked without it", () => {
    const cwd = folder({ ...files, "seaworthy.lock": "<<<<<<<\n" });
    expect(runIn(cwd, ["check"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "seaworthy: seaworthy.lock is not valid JSON: resolve the merge conflict, or write it again with seaworthy pin\n",
    });
  });

  it.each([
    [["--platform", "a b"], 'seaworthy: --platform takes a platform such as linux/amd64, not "a b"\n'],
    [["-"], "seaworthy: repairs are written into files: name one in place of -, which is standard input\n"],
    [["--check", "--diff"], "seaworthy: --check and --diff cannot be combined: remove one of them\n"],
  ])("%j is answered with a sentence", (words, stderr) => {
    expect(runIn(folder(files), ["pin", "--offline", ...words])).toMatchObject({ status: 2, stderr });
  });
});
