import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporary } from "../bundled.ts";

const guard = fileURLToPath(new URL("guard.cjs", import.meta.url));
const log = join(temporary("guard"), "log.jsonl");

/** What a process did, besides what it printed. */
export interface Deeds {
  /** What it tried, and may not. */
  readonly refused: readonly string[];
  /** The words each git was started with, and the environment it got: `null` is all of ours. */
  readonly git: readonly { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> | null }[];
  /** Full paths. */
  readonly read: readonly string[];
  /** Full paths. */
  readonly write: readonly string[];
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node with the words given, under guard: nothing connects, no program but git is started, and what it does is told. */
export function guarded(words: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): Deeds {
  rmSync(log, { force: true });
  const env = { PATH: process.env["PATH"], HOME: cwd, NO_COLOR: "1", ...more, GUARD_LOG: log };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", guard, ...words], { cwd, encoding: "utf8", env });
  const deeds = readFileSync(log, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as { refused?: string; git?: string[]; env?: Record<string, string> | null; read?: string; write?: string },
    );
  return {
    refused: deeds.flatMap((each) => each.refused ?? []),
    git: deeds.flatMap((each) => (each.git ? [{ args: each.git, env: each.env ?? null }] : [])),
    read: deeds.flatMap((each) => each.read ?? []),
    write: deeds.flatMap((each) => each.write ?? []),
    ...{ status, stdout, stderr },
  };
}
