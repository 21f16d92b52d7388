/** Nanoseconds in each unit of Go's time.ParseDuration; `d` and `w` are those of xhit/go-str2duration, which Compose reads with. */
const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
  d: 8.64e13,
  w: 6.048e14,
};

const whole = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/;
const part = /[+-]?([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy;

/** Reads a duration such as `1m30s` in nanoseconds; `undefined` for anything else. Days and weeks are for Compose only. */
export function nanosecondsIn(text: string, hasDays: boolean): number | undefined {
  if (!whole.test(text) || (!hasDays && /[dw]/.test(text))) return undefined;
  let sum = 0;
  for (const [, count, unit = ""] of text.matchAll(part)) sum += Number(count) * (units[unit] ?? 0);
  return text.startsWith("-") && sum !== 0 ? -sum : sum;
}
