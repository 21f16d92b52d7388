/** `set -e` and `set -o pipefail`. */
export interface ShellOptions {
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** Shells whose `-c` text is a script we can read. */
const shells: ReadonlySet<string> = new Set(["sh", "bash", "ash", "dash", "ksh", "mksh", "zsh"]);

/** Whether a program is a shell whose scripts we can read. */
export const isShell = (name: string): boolean => shells.has(name);
