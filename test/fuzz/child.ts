import type { Case } from "./cases.ts";
import { examineCommands } from "./commands.ts";
import { examine, thrown, type Verdict } from "./oracle.ts";

// The process that does the work, so that whoever started it can end it. It is told cases, and answers verdicts.

/** How this machine compares with one that does the same in 100 ms of CPU time; never less than 1. */
function slowness(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage();
    const counts = new Map<string, number>();
    for (let at = 0; at < 300_000; at += 1) {
      const key = `key${at % 5000}`.replace(/y/g, "z");
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return Math.max(1, least / 100);
}

const send = (message: Message): void => void process.send?.(message);

/** What the process says: that it is in a step, or what the case came to. */
export type Message = { readonly step: string } | { readonly verdict: Verdict };

let factor: number | undefined;

// Who started it says when it ends.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());

process.on("message", async ({ files, onDisk }: Case) => {
  factor ??= slowness();
  const say = (step: string): void => send({ step });
  try {
    const { complaints, cpu } = await (onDisk ? examineCommands(files, say) : examine(files, say));
    send({ verdict: { complaints, cpu: cpu / factor } });
  } catch (error) {
    send({ verdict: { complaints: [thrown("the fuzzer", error)], cpu: 0 } });
  }
});
