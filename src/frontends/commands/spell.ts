import type { Change } from "../../model/change.ts";

/** A change as flags of `docker run`: "add `--read-only`"; `undefined` when no flag says it. */
export function spellFlags(_change: Change): string | undefined {
  return undefined;
}
