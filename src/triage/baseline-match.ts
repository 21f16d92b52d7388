import type { Report } from "../model/report.ts";
import { groupBy } from "../text/group-by.ts";
import type { BaselineEntry } from "./baseline.ts";
import { fingerprints, fromRoot, withoutCount } from "./fingerprint.ts";

/** Which entry knows which finding, by its number in the report, and the entries that know none. */
export interface Matched {
  readonly entries: ReadonlyMap<number, BaselineEntry>;
  readonly unmet: readonly BaselineEntry[];
}

/** Names compared in a run, at most: where a list asks for more, what is left of it knows nothing. */
const mostCompared = 200_000;

/**
 * Gives every finding the entry that knows it: as many equal ones as there are entries. By the fingerprint; then, for entries that were
 * written when less of the command they name was masked, by that name. Those that a comment ignores take what is left each time: they
 * are there, but somebody else answers for them.
 */
export function matched(report: Report, baseline: readonly BaselineEntry[]): Matched {
  const entries = new Map<number, BaselineEntry>();
  const take = (open: Map<string, BaselineEntry[]>, keyOf: (at: number) => string, isIt: (entry: BaselineEntry, at: number) => boolean) => {
    for (const isWaived of [false, true])
      for (const [at, { suppressed }] of report.findings.entries()) {
        if (entries.has(at) || (suppressed?.by === "comment") !== isWaived) continue;
        const candidates = open.get(keyOf(at)) ?? [];
        const which = candidates.findIndex((entry) => isIt(entry, at));
        if (which >= 0) entries.set(at, ...(candidates.splice(which, 1) as [BaselineEntry]));
      }
    return [...open.values()].flat();
  };
  const prints = fingerprints(report).map(withoutCount);
  const left = take(
    groupBy(baseline, ({ fingerprint }) => withoutCount(fingerprint)),
    (at) => prints[at] as string,
    () => true,
  );
  let compared = 0;
  const placeOf = (rule: string, path: string): string => JSON.stringify([rule, path]);
  const unmet = take(
    groupBy(left, ({ rule, path }) => placeOf(rule, path)),
    (at) => {
      const { rule, span } = report.findings[at] as Report["findings"][number];
      return placeOf(rule, fromRoot(report.prefix, span.file));
    },
    ({ anchor }, at) => {
      const masked = report.findings[at]?.anchor ?? "";
      if (!masked.includes("*") || compared >= mostCompared) return false;
      compared += 1;
      return isMaskOf(masked, anchor);
    },
  );
  return { entries, unmet };
}

/** Whether a text with masks is another one with something in the place of each. */
export function isMaskOf(masked: string, text: string): boolean {
  const [first = "", ...rest] = masked.split(/\*+/);
  const last = rest.pop();
  if (last === undefined || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at < text.length - last.length;
}
