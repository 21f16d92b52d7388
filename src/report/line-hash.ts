/** Characters each hash looks at. */
const window = 100;
const factor = 37;
/** 37 to the power of the window, modulo 2 to the power of 64, in two halves. */
const [firstHigh, firstLow] = [0xe59cd09a, 0x331cdb71] as const;
/** What a half counts up to. */
const half = 2 ** 32;
const endOfFile = 65_535;

/**
 * GitHub's `primaryLocationLineHash` of every line, index 0 for line 1: a rolling 64-bit hash over the first 100
 * characters from the line's start, blanks skipped and line ends counted as one `\n`, then a count for equal ones
 * (github/codeql-action src/fingerprints.ts).
 */
export function lineHashes(text: string): string[] {
  const ring = new Uint32Array(window);
  const starts: number[] = new Array<number>(window).fill(-1);
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  // Of 64 bits in two halves, which numbers hold exactly while they are multiplied: a BigInt for each character costs ten times as much.
  let high = 0;
  let low = 0;
  let at = 0;
  let line = 0;
  let atLineStart = true;

  const roll = (code: number, evicted: number): void => {
    const sum = factor * low + code - firstLow * evicted;
    high = (factor * high - firstHigh * evicted + Math.floor(sum / half)) >>> 0;
    low = sum >>> 0;
  };
  const emit = (which: number): void => {
    const hex = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
    const count = (counts.get(hex) ?? 0) + 1;
    counts.set(hex, count);
    hashes[which] = `${hex}:${count}`;
  };
  const push = (code: number): void => {
    const due = starts[at] as number;
    if (due >= 0) emit(due);
    starts[at] = -1;
    if (atLineStart) {
      atLineStart = false;
      starts[at] = line;
      line += 1;
    }
    if (code === 10) atLineStart = true;
    const evicted = ring[at] as number;
    ring[at] = code;
    roll(code, evicted);
    at = (at + 1) % window;
  };

  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 9) continue;
    if (code === 13) {
      if (text.charCodeAt(index + 1) === 10) continue;
      push(10);
    } else push(code);
  }
  push(endOfFile);
  for (let flush = 0; flush < window; flush += 1) {
    const due = starts[at] as number;
    if (due >= 0) emit(due);
    starts[at] = -1;
    const evicted = ring[at] as number;
    ring[at] = 0;
    roll(0, evicted);
    at = (at + 1) % window;
  }
  return hashes;
}
