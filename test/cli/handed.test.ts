import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commit, folder, put, runIn } from "./command.ts";

const key = "STRIPE_KEY=sk_live_4eC39HqLyjWDarjtT1zdp7dc\n";
const hook = ["check", "--force-exclude", "--allow-empty", "--format", "compact"];
const service = (more: string): string => `services:\n  web:\n    image: example/web:1.0\n${more}`;

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  commit(cwd);
  return cwd;
}

/** What a run says: its findings as place and rule, and what it ends with. */
function said(cwd: string, args: readonly string[]) {
  const { stdout, stderr, status } = runIn(cwd, args);
  return {
    found: stdout
      .replace(/:\d+: .*\[(.*)\]$/gm, ":$1")
      .split("\n")
      .filter(Boolean),
    stderr,
    status,
  };
}

describe("a file of no format that is named by itself", () => {
  it.each([
    [".env", { "compose.yaml": service("") }],
    ["app/prod.env", { "compose.yaml": service("    env_file: app/prod.env\n") }],
    ["a/b/prod.env", { "a/compose.yml": service("    env_file: b/prod.env\n") }],
    [".env.prod", { "deploy/compose.yaml": service("    env_file: ../.env.prod\n") }],
  ] as const)("is judged with the project it belongs to: %s", (path, files) => {
    const cwd = repository({ ...files, [path]: key });
    const only = { found: [`${path}:1:no-secret-in-env-file`], stderr: "", status: 1 };
    expect(said(cwd, [...hook, path])).toEqual(only);
    expect(said(cwd, ["check", "--format", "compact", path])).toEqual(only);
    expect(said(cwd, ["check", "--list-files", path])).toMatchObject({ found: [`${path}  text  named`], status: 0 });
  });

  it("is judged wherever below the project somebody stands", () => {
    const cwd = repository({ "compose.yaml": service("    env_file: app/conf/prod.env\n"), "app/conf/prod.env": key });
    expect(said(join(cwd, "app"), [...hook, "conf/prod.env"]).found).toEqual(["conf/prod.env:1:no-secret-in-env-file"]);
    expect(said(join(cwd, "app/conf"), [...hook, "prod.env"]).found).toEqual(["prod.env:1:no-secret-in-env-file"]);
  });

  it("is told of what is wrong with it elsewhere, and of nothing else there", () => {
    const secrets = "    secrets: [db]\n    privileged: true\nsecrets:\n  db: { file: secrets/db.txt }\n";
    const cwd = repository({ "compose.yaml": service(secrets), "secrets/db.txt": "sk_live_4eC39HqLyjWDarjtT1zdp7dc\n" });
    expect(said(cwd, [...hook, "secrets/db.txt"])).toEqual({ found: ["compose.yaml:7:no-committed-secret-file"], stderr: "", status: 1 });
  });

  it("is skipped where nothing leads to it, or what does is excluded", () => {
    const cwd = repository({ "compose.yaml": service("    env_file: a.env\n"), "a.env": key, "b.env": key, "notes.txt": "x\n" });
    const skipped = (path: string) => `seaworthy: ${path} skipped: not a supported file (--type forces one)\n`;
    for (const path of ["b.env", "notes.txt"]) expect(said(cwd, [...hook, path])).toEqual({ found: [], stderr: skipped(path), status: 0 });
    expect(said(cwd, ["check", "b.env"]).status).toBe(3);
    expect(said(cwd, [...hook, "--exclude", "compose.yaml", "a.env"])).toEqual({ found: [], stderr: skipped("a.env"), status: 0 });
    expect(said(cwd, [...hook, "--exclude", "a.env", "a.env"])).toEqual({ found: [], stderr: "", status: 0 });
    const ignored = repository({ ".gitignore": "compose.yaml\n", "compose.yaml": service("    env_file: a.env\n"), "a.env": key });
    expect(said(ignored, [...hook, "a.env"]).stderr).toBe(skipped("a.env"));
  });

  it("is silent as an example, and keeps what a comment or the baseline says", () => {
    const cwd = repository({
      "compose.yaml": service("    env_file: [a.env, b.env, a.env.example]\n"),
      "a.env": `# seaworthy: ignore[no-secret-in-env-file] a key for tests\n${key}# seaworthy: ignore[no-sudo] left over\nA=b\n`,
      "b.env": key,
      "a.env.example": key,
    });
    for (const path of ["a.env", "a.env.example"]) expect(said(cwd, [...hook, path])).toEqual({ found: [], stderr: "", status: 0 });
    expect(runIn(cwd, ["baseline"]).status).toBe(0);
    expect(said(cwd, [...hook, "b.env"])).toEqual({ found: [], stderr: "", status: 0 });
  });

  it("changes nothing of what is said of the files beside it", () => {
    const cwd = repository({
      "compose.yaml": service("    build: .\n    user: root\n"),
      Dockerfile: "FROM debian:12.9\nRUN sudo id\nUSER root\n",
      ".env": key,
    });
    const alone = said(cwd, [...hook, "Dockerfile"]).found;
    expect(said(cwd, [...hook, "Dockerfile", ".env"]).found).toEqual([".env:1:no-secret-in-env-file", ...alone]);
  });

  it("is compared between commits", () => {
    const cwd = repository({ "compose.yaml": service("    env_file: a.env\n"), "a.env": "A=b\n" });
    put(cwd, { "a.env": key });
    commit(cwd, "a key");
    expect(said(cwd, ["check", "--format", "compact", "--since", "HEAD~1", "a.env"])).toMatchObject({
      found: ["a.env:1:no-secret-in-env-file"],
      status: 1,
    });
    expect(said(cwd, ["check", "--format", "compact", "--since", "HEAD", "a.env"])).toMatchObject({ found: [], status: 0 });
  });

  it("is judged outside of a repository, with the folders above it", () => {
    const cwd = folder({ "compose.yaml": service("    secrets: [db]\n    env_file: a/b.env\n"), "a/b.env": "A=b\n" });
    expect(said(cwd, ["check", "--list-files", "a/b.env"])).toMatchObject({ found: ["a/b.env  text  named"], status: 0 });
  });
});

it("the hook lets through what may hold a secret or keep one out", () => {
  const hooks = parse(readFileSync(fileURLToPath(new URL("../../.pre-commit-hooks.yaml", import.meta.url)), "utf8")) as { files: string }[];
  for (const { files } of hooks) {
    const pattern = new RegExp(files.replace(/^\(\?i\)/, ""), "i");
    for (const path of [".env", "app/.env.prod", "conf/app.env", ".dockerignore", "a/.dockerignore", "Dockerfile", "docker-compose.yml"])
      expect(path, files).toMatch(pattern);
    for (const path of ["README.md", "src/env.ts", join("environment", "a.yaml")]) expect(path, files).not.toMatch(pattern);
  }
});
