/** Tries after the first. */
export const retries = 3;

/** Whether a status says that the same may be answered in a while (RFC 9110, 15; RFC 6585, 4). */
export const isPassing = (status: number): boolean =>
  status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);

/**
 * Milliseconds to wait before the next try: what the server asks for, and not less than our own, which doubles from `pause` and is
 * spread so that those who were refused together do not come back together. `random` is from 0 to 1.
 */
export function waitBefore(attempt: number, pause: number, asked: number | undefined, random: number): number {
  return Math.max(asked ?? 0, pause * 2 ** attempt * (0.5 + random));
}

/** What a `Retry-After` header asks for in milliseconds from now: seconds or a date (RFC 9110, 10.2.3); `undefined` for neither. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.length > 40) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = /^[A-Z][a-z]{2}, \d/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
