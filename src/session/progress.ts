/** Told how many files have been judged, of how many. */
export type Progress = (done: number, all: number) => void;

/** A run shorter than this says nothing of how far it is. */
const patience = 1000;
const interval = 100;

/**
 * Says on a terminal how far a long run is, on one line that goes away. Nowhere else: not in a file, a pipe or a CI log.
 * Answers what to call, and what to call at the end.
 */
export function progressOn(
  stream: { readonly isTTY?: boolean | undefined; write(text: string): unknown },
  {
    off,
    now,
    environment,
  }: { readonly off: boolean; readonly now: () => number; readonly environment: Readonly<Record<string, string | undefined>> },
): { readonly show?: Progress; readonly end: () => void } {
  if (off || !stream.isTTY || environment["CI"] || environment["PRE_COMMIT"] || environment["TERM"] === "dumb") return { end: () => {} };
  const start = now();
  let last = 0;
  return {
    show(done, all) {
      const at = now();
      if (at - start < patience || at - last < interval) return;
      last = at;
      const filled = Math.min(20, Math.floor((done / Math.max(1, all)) * 20));
      stream.write(`\r\u001b[2Kchecking ${"=".repeat(filled)}${" ".repeat(20 - filled)} ${done} of ${all} files`);
    },
    end() {
      if (last) stream.write("\r\u001b[2K");
    },
  };
}
