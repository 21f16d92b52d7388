import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundled, temporary } from "../bundled.ts";

// The command as the sources make it now.
export const home = temporary("cli");
const cli = await bundled("src/cli/main.ts", home);

let count = 0;

/** Writes files into a fresh folder; answers it. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const cwd = join(home, `case${count++}`);
  mkdirSync(cwd);
  put(cwd, files);
  return cwd;
}

/** Writes files into a folder. */
export function put(cwd: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

/** Without what the test runner itself sets for colours. */
const { FORCE_COLOR: _, ...inherited } = process.env;
export const env = { ...inherited, NO_COLOR: "1" };

/** Runs the command in a folder. */
export function runIn(cwd: string, args: readonly string[], input?: string, more: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: "utf8",
    input,
    timeout: 60_000,
    env: { ...env, ...more },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs the command in a folder of its own. */
export const run = (args: readonly string[], files: Readonly<Record<string, string | Buffer>> = {}, input?: string) =>
  runIn(folder(files), args, input);

/** Runs git in a folder. */
export function git(cwd: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(
    "git",
    ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args],
    { cwd, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Commits everything in a folder, which becomes a repository. */
export function commit(cwd: string, message = "x"): string {
  git(cwd, "init", "-q", "-b", "main");
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "--allow-empty", "-m", message);
  return git(cwd, "rev-parse", "HEAD");
}
