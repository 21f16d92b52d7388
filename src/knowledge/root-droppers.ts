/** How a program is told the account that it gives root up for. */
export interface RootDropper {
  /** Its first operand. */
  readonly operand?: true;
  /** One of these options. */
  readonly options?: readonly string[];
}

/** Programs that give root up and then start another one; from the manual page of each. fixuid takes the account from its own file. */
export const rootDroppers: Readonly<Record<string, RootDropper>> = {
  gosu: { operand: true },
  "su-exec": { operand: true },
  "s6-setuidgid": { operand: true },
  setpriv: { options: ["--reuid", "--ruid", "--euid"] },
  chpst: { options: ["-u"] },
  runuser: { options: ["-u", "--user"] },
  fixuid: {},
};
