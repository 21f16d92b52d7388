/** What ends a program from outside, and lets it tidy up before. */
const ends = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How much is being done that leaves a mess when it is cut short. */
let busy = 0;
let sent: NodeJS.Signals | undefined;
const wait = (signal: NodeJS.Signals): void => {
  sent ??= signal;
};

/** Does something that leaves a mess when it is cut short: a signal that would end the program waits until it is done, and ends it then. */
export function untilWritten(work: () => void): void {
  if (busy === 0) for (const signal of ends) process.on(signal, wait);
  busy += 1;
  try {
    work();
  } finally {
    // Signals are heard of between two turns of the event loop, and the one that is running may be past that point.
    setImmediate(() => setImmediate(settle));
  }
}

function settle(): void {
  busy -= 1;
  if (busy > 0) return;
  for (const signal of ends) process.off(signal, wait);
  if (sent) process.kill(process.pid, sent);
}
