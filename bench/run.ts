import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A process to measure: the program, and what it is started with. */
export type Command = readonly [program: string, ...args: string[]];

/** What one process cost. CPU and memory are undefined where GNU time is not installed. */
export interface Cost {
  /** Wall time, in milliseconds. */
  readonly wall: number;
  /** User and system time of the process and of those it waited for, in milliseconds. */
  readonly cpu: number | undefined;
  /** The largest resident set of any of them, in megabytes. */
  readonly memory: number | undefined;
  readonly status: number | null;
}

// This variable costs Node 20 more than everything we measure (nodejs/node#40524).
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const time = "/usr/bin/time";
const hasTime = existsSync(time) && spawnSync(time, ["-f", "%e", "true"], { stdio: "ignore" }).status === 0;

/** Starts a process in a folder and waits: its wall time alone, and nothing between it and us. */
export function wallOf([program, ...args]: Command, cwd: string): number {
  const started = performance.now();
  spawnSync(program, args, { cwd, env: environment, stdio: "ignore", timeout: 600_000 });
  return performance.now() - started;
}

/** Starts a process in a folder and waits: everything that it cost. */
export function costOf(command: Command, cwd: string): Cost {
  const note = join(cwd, "time.txt");
  const [program, ...args] = hasTime ? [time, "-o", note, "-f", "%U %S %M", ...command] : command;
  const started = performance.now();
  const { status } = spawnSync(program as string, args, { cwd, env: environment, stdio: "ignore", timeout: 600_000 });
  const wall = performance.now() - started;
  if (!existsSync(note)) return { wall, cpu: undefined, memory: undefined, status };
  const [user = 0, system = 0, peak = 0] = (readFileSync(note, "utf8").trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  rmSync(note);
  return { wall, cpu: (user + system) * 1000, memory: Math.round(peak / 1024), status };
}

/** Calls every measure in turn, so many rounds: a machine that slows down slows all of them. Answers the least of each. */
export function leastOf(measures: readonly (() => number)[], rounds: number): number[] {
  const least = measures.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, measure] of measures.entries()) least[at] = Math.min(least[at] as number, measure());
  return least;
}
