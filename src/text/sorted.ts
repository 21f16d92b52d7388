/** The index of the last item of a sorted list that starts at or before a limit; -1 when there is none. */
export function lastUpTo<T, N extends number | bigint>(sorted: readonly T[], limit: N, startOf: (item: T) => N): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as T) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the first text of a sorted list that does not come before another one; its length when there is none. */
export function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
