import type { Discovery } from "../../discover/discover.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../usage.ts";
import { type Order, sent } from "./order.ts";
import type { Workers } from "./workers.ts";

/**
 * With less to judge for each, in characters of files that are judged, another thread saves little: it loads and warms up what this one
 * has loaded, which costs as much as judging half of that.
 */
const enough = 600_000;
/** Each has the program and every text in memory. */
const most = 16;

/** How many threads `--jobs` asks for; `undefined`: one for each core. */
export function jobsOf({ values, origin }: Pick<Arguments, "values" | "origin">): number | undefined {
  const { jobs } = values;
  if (jobs === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError(`${origin("jobs")} takes a number of threads such as 4, not ${JSON.stringify(jobs)}`);
  return Number(jobs);
}

/** Threads for a run, when it is long enough to pay for them. Whoever gets them ends them. */
export async function workersFor(
  args: Arguments,
  { found, known }: Discovery,
  { cwd, today, pins }: Pick<Order, "cwd" | "today" | "pins">,
): Promise<Workers | undefined> {
  const jobs = jobsOf(args);
  if (jobs === 1 || !known) return undefined;
  let length = 0;
  for (const { source, kind } of found) if (kind) length += source.text.length;
  const worth = Math.floor(length / enough) - 1;
  const others = worth < 1 ? 0 : Math.min((jobs ?? cores()) - 1, worth);
  if (others < 1) return undefined;
  const { paths, values } = args;
  const { Workers } = await import("./workers.ts");
  return new Workers(others, { paths, values, cwd, today, pins, texts: found.map(sent), known: known() });
}

/** Most runs are too short to ask. */
const cores = (): number => Math.min(most, process.getBuiltinModule("node:os").availableParallelism());
