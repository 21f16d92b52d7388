import { UsageError } from "./usage.ts";

/** When a run is: now, or what `SOURCE_DATE_EPOCH` says, in milliseconds since 1970. A UsageError says that it says no time. */
export function timeOf({ SOURCE_DATE_EPOCH: epoch }: Readonly<Record<string, string | undefined>>, now: () => number): number {
  if (!epoch) return now();
  // Seconds, up to the year 9999.
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > 253_402_300_799)
    throw new UsageError(`SOURCE_DATE_EPOCH takes seconds since 1970, not ${JSON.stringify(epoch)}`);
  return Number(epoch) * 1000;
}
