/** The name of the lock, at the repository's root. */
export const lockName = "seaworthy.lock";
