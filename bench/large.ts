import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bundle } from "./ours.ts";
import { costOf, leastOf } from "./run.ts";
import { shapes } from "./shapes.ts";
import type { Table } from "./table.ts";

const sizes = [1000, 2000, 4000, 8000, 16_000] as const;

/** A doubling that costs more than this is no longer linear. */
const mostOfDoubling = 2.2;

/** What large inputs of each shape cost, as they double: CPU time, and how many times the one before. */
export function largeFiles(ours: readonly Bundle[], words: readonly string[], scratch: string, table: Table): void {
  table.head(`Large files, CPU time: where the lines double, the time may double (${mostOfDoubling} x at most, else **bold**)`, [
    "What",
    ...sizes.map((size) => `${size / 1000}k lines`),
  ]);
  const chosen = Object.entries(shapes).filter(([name]) => words.every((word) => name.toLowerCase().includes(word.toLowerCase())));
  for (const [name, filesOf] of chosen) {
    const times = sizes.map((size) => {
      const folder = join(scratch, "large");
      rmSync(folder, { recursive: true, force: true });
      for (const [path, text] of Object.entries(filesOf(size))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const measures = ours.map(({ start }) => () => {
        const { cpu, wall } = costOf(start("--format", "compact", folder), scratch);
        return cpu ?? wall;
      });
      return leastOf(measures, 3);
    });
    for (const [at, bundle] of ours.entries())
      table.row([ours.length > 1 ? `${bundle.name}: ${name}` : name, ...doublings(times.map((least) => least[at] as number))]);
  }
}

/** Each time, with how many times the one before it is. */
const doublings = (times: readonly number[]): string[] =>
  times.map((time, at) => {
    const before = times[at - 1];
    if (before === undefined) return `${time.toFixed(0)} ms`;
    const ratio = time / before;
    const factor = `${ratio.toFixed(2)} x`;
    return `${time.toFixed(0)} ms, ${ratio > mostOfDoubling ? `**${factor}**` : factor}`;
  });
