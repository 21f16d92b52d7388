/** Signals that Linux has, without SIG (moby/sys signal/signal_linux.go). The real-time ones are numbered from both ends. */
const names: ReadonlySet<string> = new Set([
  ...["ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL", "PIPE", "POLL", "PROF", "PWR"],
  ...["QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP", "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM", "WINCH"],
  ...["XCPU", "XFSZ", "RTMIN", "RTMAX"],
  ...Array.from({ length: 15 }, (_, at) => `RTMIN+${at + 1}`),
  ...Array.from({ length: 14 }, (_, at) => `RTMAX-${at + 1}`),
]);

/** Signal names, for a suggestion. */
export const signalNames: readonly string[] = [...names].map((name) => `SIG${name}`);

/** Whether the engine knows a signal: by number but 0, or by name, with or without SIG, in any case (moby/sys signal.ParseSignal). */
export function isSignal(text: string): boolean {
  if (/^[+-]?\d+$/.test(text)) return Number(text) !== 0;
  return names.has(text.toUpperCase().replace(/^SIG/, ""));
}
