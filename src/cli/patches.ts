import { join } from "node:path/posix";
import type { Texts } from "../fix/mend.ts";
import { patchOf } from "../fix/patch.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine } from "../secrets/harmless.ts";
import { redact } from "../secrets/redact.ts";
import { withoutEnd } from "../text/pattern.ts";
import { type Printable, printable } from "../text/printable.ts";
import { visible } from "../text/visible.ts";

/** Patches of several files, one behind the other, and the changes of which files are left out: each as a person may see it. */
export interface Patches {
  readonly text: Printable;
  readonly withheld: readonly (readonly [path: string, changes: readonly Printable[]])[];
}

/** What changes, as a patch from the repository's root. No line is in it that a report of either state would mask. */
export function patchesOf(after: Texts, before: Texts, reports: readonly Report[]): Patches {
  const prefix = reports[0]?.prefix ?? "";
  const patches = [...after].sort().map(([path, text]) => {
    const old = before.get(path);
    const hidden = new Map(reports.flatMap((report, at) => hiddenLines(report, path, at === 0 ? (old ?? "") : text)));
    const masked = (line: string): string => harmlessLine(hidden.get(line) ?? line);
    const patch = patchOf(join(prefix, path), old, text, (line) => !hidden.has(line) && redact(line) === line && isHarmless(line));
    // Behind a bar no line is a command to the log of GitHub's runner.
    const changes = patch.withheld.map((lines) => printable(lines.map((line) => `  | ${line[0]}${masked(line.slice(1))}\n`).join("")));
    return { path, text: patch.text, changes };
  });
  return {
    // Its lines are asked for one by one whether they may be shown.
    text: printable(patches.map(({ text }) => text).join("")),
    withheld: patches.flatMap(({ path, changes }) => (changes.length > 0 ? [[path, changes] as const] : [])),
  };
}

/** Whether a line does nothing where it is printed: to a terminal, or to the log of GitHub's runner. A patch has lines as they are. */
const isHarmless = (line: string): boolean => {
  const text = withoutEnd(line, /\r/);
  return visible(text) === text && !/^\s*::|##\[/.test(text);
};

/** Lines of a file in which a report masks something, and what it shows of them. */
function hiddenLines({ sources }: Report, path: string, text: string): (readonly [line: string, shown: string])[] {
  const shown = sources.get(path)?.slice(0, text.length).split("\n");
  return shown ? text.split("\n").flatMap((line, at) => (shown[at] === line ? [] : [[line, shown[at] ?? ""] as const])) : [];
}
