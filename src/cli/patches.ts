import { join } from "node:path/posix";
import type { Texts } from "../fix/mend.ts";
import { patchOf } from "../fix/patch.ts";
import type { Report } from "../model/report.ts";
import { redact } from "../secrets/redact.ts";
import { withoutEnd } from "../text/pattern.ts";
import { type Printable, printable } from "../text/printable.ts";
import { visible } from "../text/visible.ts";

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
    return { path, ...patchOf(join(prefix, path), old, text, (line) => !hidden.has(line) && redact(line) === line && isHarmless(line)) };
  });
  return {
    // Its lines are asked for one by one whether they may be shown.
    text: printable(patches.map(({ text }) => text).join("")),
    withheld: patches.flatMap(({ path, withheld }) => (withheld > 0 ? [[path, withheld] as const] : [])),
  };
}

/** Whether a line does nothing where it is printed: to a terminal, or to the log of GitHub's runner. A patch has lines as they are. */
const isHarmless = (line: string): boolean => {
  const text = withoutEnd(line, /\r/);
  return visible(text) === text && !/^\s*::|##\[/.test(text);
};

/** Lines of a file in which a report masks something. */
function hiddenLines({ sources }: Report, path: string, text: string): string[] {
  const shown = sources.get(path)?.slice(0, text.length).split("\n");
  return shown ? text.split("\n").filter((line, at) => shown[at] !== line) : [];
}
