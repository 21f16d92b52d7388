import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { parse } from "yaml";
import { bundled, root, temporary } from "../bundled.ts";

// What GitHub's runner is to the action: its environment, its files, a repository and the API.
const main = await bundled("src/action/main.ts", temporary("action"));
export const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
};

export let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seaworthy-action-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

export const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd,
    encoding: "utf8",
  }).trim();

export function put(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

export const run = (...commands: readonly string[]): string => `FROM debian:12.9\n${commands.map((each) => `RUN sudo ${each}\n`).join("")}`;
export const twenty = Array.from({ length: 20 }, (_, at) => `step-${at}`);

/** A checkout as actions/checkout makes it for a pull request: the merge of base and head, nothing before the base. */
export function pullRequest(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const origin = join(folder, "origin");
  mkdirSync(origin);
  git(origin, "init", "-q", "-b", "main");
  put(origin, { ...base, "README.md": "x" });
  git(origin, "add", "-A");
  git(origin, "commit", "-qm", "base");
  const baseSha = git(origin, "rev-parse", "HEAD");
  git(origin, "checkout", "-qb", "topic");
  put(origin, head);
  git(origin, "add", "-A");
  git(origin, "commit", "-qm", "head");
  const headSha = git(origin, "rev-parse", "HEAD");
  git(origin, "checkout", "-q", "main");
  git(origin, "merge", "-q", "--no-ff", "-m", "merge", "topic");
  const workspace = join(folder, "workspace");
  git(folder, "clone", "-q", "--depth=2", `file://${origin}`, workspace);
  const event = { pull_request: { base: { sha: baseSha }, head: { sha: headSha, repo: { full_name: "acme/shop" } } } };
  return { origin, workspace, event, baseSha };
}

/** What GitHub is told, and what it answers. */
export async function withApi<T>(
  status: number,
  body: string,
  use: (url: string, requests: { url: string; authorization: string; body: string }[]) => Promise<T>,
): Promise<T> {
  const requests: { url: string; authorization: string; body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      requests.push({ url: request.url ?? "", authorization: request.headers.authorization ?? "", body: Buffer.concat(parts).toString() });
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests);
  } finally {
    server.close();
  }
}

export interface Step {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action, as its sources make it now, as the runner does: inputs with their defaults, files for what it answers, nothing else of our environment. */
export async function step(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  more: { readonly event?: object; readonly api?: string } = {},
): Promise<Step> {
  const at = (name: string): string => join(folder, name);
  for (const name of ["output", "summary"]) writeFileSync(at(name), "");
  mkdirSync(at("temp"), { recursive: true });
  writeFileSync(at("event.json"), JSON.stringify(more.event ?? {}));
  const given = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value])),
    token: "t0k3n",
    ...inputs,
  };
  const environment = {
    PATH: process.env["PATH"],
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: more.event && "pull_request" in more.event ? "pull_request" : "push",
    GITHUB_EVENT_PATH: at("event.json"),
    GITHUB_OUTPUT: at("output"),
    GITHUB_STEP_SUMMARY: at("summary"),
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SHA: "0123456789012345678901234567890123456789",
    GITHUB_REF: "refs/pull/7/merge",
    RUNNER_TEMP: at("temp"),
    ...(more.api ? { GITHUB_API_URL: more.api } : {}),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const child = spawn(process.execPath, [main], { cwd: workspace, env: environment });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (log += text.toString("utf8")));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const outputs = Object.fromEntries(
    [...readFileSync(at("output"), "utf8").matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name as string,
      value as string,
    ]),
  );
  return { status, log, outputs, summary: readFileSync(at("summary"), "utf8") };
}
