import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Program } from "./peers.ts";
import type { Command } from "./run.ts";

/** One bundle of ours to measure. */
export interface Bundle extends Program {
  /** The folder that `dist` is in. */
  readonly root: string;
  /** How to start the command with some arguments. */
  readonly start: (...args: string[]) => Command;
}

const here = fileURLToPath(new URL("..", import.meta.url));

const bundleIn = (name: string, root: string): Bundle => {
  const start = (...args: string[]): Command => [process.execPath, join(root, "dist/cli.js"), ...args];
  const command = ({ files, folder }: { readonly files: readonly string[]; readonly folder: string }): Command =>
    start("--format", "compact", files.length === 1 ? (files[0] as string) : folder);
  return { name, root, start, command, most: Number.POSITIVE_INFINITY };
};

/** The bundle of this tree and, where a commit is named, the one that was committed there. Throws when there is none. */
export function bundles(against: string | undefined, scratch: string): Bundle[] {
  const own = bundleIn("seaworthy", here);
  if (against === undefined) return [own];
  const root = join(scratch, "against");
  mkdirSync(root);
  const archive = spawnSync(
    "git",
    ["archive", "--format=tar", `--output=${join(scratch, "against.tar")}`, "--end-of-options", against, "dist"],
    {
      cwd: here,
      encoding: "utf8",
    },
  );
  const unpacked = archive.status === 0 && spawnSync("tar", ["-xf", join(scratch, "against.tar"), "-C", root]).status === 0;
  if (!unpacked) throw new Error(`the bundle of ${against} could not be read: ${archive.stderr}`);
  return [own, bundleIn(`seaworthy at ${against}`, root)];
}
