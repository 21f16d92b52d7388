import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { bundled, temporary } from "../bundled.ts";
import { answersIn, environmentFor, type Given, put } from "./surroundings.ts";

// What GitHub's runner is to the action: its environment, its files, a repository and the API.
const main = await bundled("src/action/main.ts", temporary("action"));
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

/** Runs the action, as its sources make it now, as the runner does: nothing else of our environment. */
export async function step(workspace: string, inputs: Readonly<Record<string, string>>, more: Given = {}): Promise<Step> {
  const env = { PATH: process.env["PATH"], ...environmentFor(folder, workspace, inputs, more) };
  const child = spawn(process.execPath, [main], { cwd: workspace, env });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (log += text.toString("utf8")));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, log, ...answersIn(folder) };
}
