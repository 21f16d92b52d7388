import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose, dockerfile, type Kind } from "./generate.ts";
import type { Program, Task } from "./peers.ts";
import { type Cost, costOf } from "./run.ts";
import type { Table } from "./table.ts";

const counts: readonly (readonly [kind: Kind, counts: readonly number[]])[] = [
  ["dockerfile", [100, 1000, 10_000]],
  ["compose", [200, 1000]],
];

/** What many files cost: each program twice in turn, of which the run counts that took less CPU. */
export function manyFiles(programs: readonly Program[], scratch: string, table: Table): void {
  table.head("Many files", ["What", "Files", "Wall", "CPU", "CPU per file", "Peak memory"]);
  for (const [kind, sizes] of counts)
    for (const count of sizes) {
      const task = write(kind, count, scratch);
      const runs = programs.flatMap(({ name, most, command }) => {
        const start = count <= most ? command(task) : undefined;
        return start ? [{ name, start, costs: [] as Cost[] }] : [];
      });
      for (const _ of [1, 2]) for (const { start, costs } of runs) costs.push(costOf(start, scratch));
      for (const { name, costs } of runs) {
        const [best] = costs.sort((a, b) => (a.cpu ?? a.wall) - (b.cpu ?? b.wall));
        if (best) table.row([name, `${count} x ${nameOf(kind)}`, ...cells(best, count)]);
      }
    }
}

/** Wall and CPU time, CPU time a file, and memory. Linters end with 0, 1 or a count; what a shell or a signal ends says so. */
function cells({ wall, cpu, memory, status }: Cost, count: number): string[] {
  const failed = status !== null && status < 126 ? "" : `ended with ${status} after `;
  return [
    `${failed}${(wall / 1000).toFixed(2)} s`,
    cpu === undefined ? "" : `${(cpu / 1000).toFixed(2)} s`,
    cpu === undefined ? "" : `${(cpu / count).toFixed(2)} ms`,
    memory === undefined ? "" : `${memory} MB`,
  ];
}

const nameOf = (kind: Kind): string => (kind === "compose" ? "compose.yaml" : "Dockerfile");

/** A folder of so many files, each in a folder of its own. */
function write(kind: Kind, count: number, scratch: string): Task {
  const folder = join(scratch, `${kind}${count}`);
  const files = Array.from({ length: count }, (_, at) => {
    mkdirSync(join(folder, `d${at}`), { recursive: true });
    const file = join(folder, `d${at}`, nameOf(kind));
    writeFileSync(file, kind === "compose" ? compose(at) : dockerfile(at));
    return file;
  });
  return { kind, folder, files };
}
