/** How much more may be compared to find what words mean; a shared one is for the words of one project. */
export interface Patience {
  /** Cells of tables of edits. */
  left: number;
}

/**
 * For all words of a project: a suggestion is a courtesy, and names that nobody knows, times those that are known, may be
 * more than there is time for. Words that come after that get none.
 */
export const patience = (): Patience => ({ left: 4_000_000 });

/** What is looked at of a word. */
const longest = 64;

/** The shortest candidate that a word begins, or the one fewest edits away when that is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>, { left }: Patience = patience()): string | undefined {
  return new Nearest(candidates, { left }).to(word);
}

/** The same for several words and one list of candidates, as long as there is patience. Each word is looked for once. */
export class Nearest {
  readonly #candidates: Iterable<string>;
  readonly #patience: Patience;
  readonly #known = new Map<string, string | undefined>();
  /** The candidates in lower case, as far as they are looked at. */
  #lower: readonly (readonly [lower: string, candidate: string])[] | undefined;

  constructor(candidates: Iterable<string>, shared: Patience) {
    this.#candidates = candidates;
    this.#patience = shared;
  }

  /** What a word was meant to be. */
  to(word: string): string | undefined {
    const wanted = word.slice(0, longest).toLowerCase().slice(0, longest);
    if (this.#known.has(wanted)) return this.#known.get(wanted);
    const found = this.#patience.left > 0 ? this.#find(wanted) : undefined;
    this.#known.set(wanted, found);
    return found;
  }

  #find(wanted: string): string | undefined {
    // One that is too long to be near may still begin with the word.
    this.#lower ??= Array.from(this.#candidates, (candidate) => [candidate.slice(0, 2 * longest).toLowerCase(), candidate] as const);
    this.#patience.left -= this.#lower.length;
    const begun = wanted.length >= 4 ? this.#lower.filter(([lower]) => lower.startsWith(wanted)) : [];
    if (begun.length) return begun.reduce((best, each) => (each[0].length < best[0].length ? each : best))[1];
    let best: string | undefined;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const [lower, candidate] of this.#lower) {
      if (Math.abs(wanted.length - lower.length) >= least) continue;
      this.#patience.left -= wanted.length * lower.length;
      if (this.#patience.left < 0) return best;
      const distance = edits(wanted, lower, least);
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }
}

/** Edits (a swap of neighbours is one) from `a` to `b`, or `limit` when it takes at least that many. */
function edits(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
      lowest = Math.min(lowest, least);
    }
    // What follows is no less: a swap comes from the row before, and adds one to it.
    if (lowest >= limit) return limit;
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
