import { readFileSync } from "node:fs";

/**
 * CPU time that the first thread of a process has had, in milliseconds, as the Linux kernel counts it (schedstat in proc(5));
 * undefined where no kernel says so.
 */
export function cpuTimeOf(pid: number): number | undefined {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
