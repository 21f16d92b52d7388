import type { Hook } from "../../model/workload.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import type { Exec } from "./execs.ts";
import { linesThatStart, nameGiven, nameKey } from "./names.ts";
import { commandLines } from "./read-lines.ts";
import { saidIn } from "./said.ts";

/** What other lines of a file do to a container that a line starts. */
export interface Afterwards {
  readonly updates: CommandLine[];
  readonly hooks: Hook[];
}

/**
 * What `docker update` and `docker exec` do later, by the line that starts the container: the last one before them that gives it their
 * name, else the first.
 */
export function afterwardsIn(document: CommandsDocument, execs: readonly Exec[]): ReadonlyMap<CommandLine, Afterwards> {
  const byName = new Map<string, CommandLine[]>();
  for (const line of linesThatStart(document)) {
    const name = nameGiven(line);
    const known = byName.get(name);
    if (known) known.push(line);
    else if (name !== "") byName.set(name, [line]);
  }
  const found = new Map<CommandLine, Afterwards>();
  const of = (name: string, at: number): Afterwards | undefined => {
    const lines = byName.get(name);
    const line =
      lines?.[
        Math.max(
          0,
          lastUpTo(lines, at, ({ call }) => call.at.start),
        )
      ];
    if (!line) return undefined;
    const known = found.get(line) ?? { updates: [], hooks: [] };
    found.set(line, known);
    return known;
  };
  for (const line of commandLines(document))
    if (line.call.verb === "update")
      for (const operand of line.operands) of(nameKey(saidIn(operand, document.source)), line.call.at.start)?.updates.push(line);
  for (const { container, hook } of execs) of(nameKey(container), hook.span.start)?.hooks.push(hook);
  return found;
}
