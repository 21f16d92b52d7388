import { join } from "node:path/posix";
import type { Texts } from "../fix/mend.ts";
import { patchOf } from "../fix/patch.ts";
import type { Report } from "../model/report.ts";
import { redact } from "../secrets/redact.ts";
import { type Printable, printable } from "../text/printable.ts";

/** Patches of several files, one behind the other, and of which files how many places are left out. */
export interface Patches {
  readonly text: Printable;
  readonly withheld: readonly (readonly [path: string, count: number])[];
}

/** What changes, as a patch from the repository's root. No line is in it that a report of either state would mask. */
export function patchesOf(after: Texts, before: Texts, reports: readonly Report[]): Patches {
  const prefix = reports[0]?.prefix ?? "";
  const patches = [...after].sort().map(([path, text]) => {
    const old = before.get(path);
    const hidden = new Set(reports.flatMap((report, at) => hiddenLines(report, path, at === 0 ? (old ?? "") : text)));
    return { path, ...patchOf(join(prefix, path), old, text, (line) => !hidden.has(line) && redact(line) === line) };
  });
  return {
    // Its lines are asked for one by one whether they may be shown.
    text: printable(patches.map(({ text }) => text).join("")),
    withheld: patches.flatMap(({ path, withheld }) => (withheld > 0 ? [[path, withheld] as const] : [])),
  };
}

/** Lines of a file in which a report masks something. */
function hiddenLines({ sources }: Report, path: string, text: string): string[] {
  const shown = sources.get(path)?.slice(0, text.length).split("\n");
  return shown ? text.split("\n").filter((line, at) => shown[at] !== line) : [];
}
