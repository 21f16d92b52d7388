import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const home = mkdtempSync(join(tmpdir(), "seaworthy-discover-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));
let count = 0;

/** A fresh folder that holds some files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const root = join(home, String(count++));
  mkdirSync(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "core.excludesFile=/dev/null", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

/** The same as a repository, in which git has some of the files, ignored or not. */
export function repositoryOf(files: Readonly<Record<string, string>>, tracked: readonly string[] = []): string {
  const root = folderOf(files);
  git(root, "init", "-q");
  if (tracked.length) git(root, "add", "-f", "--", ...tracked);
  return root;
}
