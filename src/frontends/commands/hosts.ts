import { isShell, shebangOf } from "../../syntax/shell/unwrap.ts";
import { lastPart } from "../../text/path.ts";

/** A kind of file that holds shell scripts: what its files are called and look like. `texts.ts` reads the scripts. */
export interface Host {
  readonly kind: "shell";
  /** Names of its files, without their folders. */
  readonly names: RegExp;
  /** Whether a file is one, by its path and the text it begins with. */
  claims(path: string, head: string): boolean;
  /** It has comments that begin with `#`, which may stand above any command. Absent: none that could ignore a finding. */
  readonly hasComments?: true;
}

const shellEnding = /\.(?:sh|bash|ksh|zsh)$/i;

/** Every kind of file that holds shell scripts. */
export const hosts: readonly Host[] = [
  {
    kind: "shell",
    // A file without an ending may be anything: its first line tells.
    names: /\.(?:sh|bash|ksh|zsh)$|^[^.]+$/i,
    claims: (path, head) => {
      const [program] = shebangOf(head) ?? [];
      return program === undefined ? shellEnding.test(path) : isShell(lastPart(program));
    },
    hasComments: true,
  },
];

/** The kind of a file; `undefined` when it is none of them. */
export const hostOf = (path: string, head: string): Host | undefined => {
  const name = lastPart(path);
  return hosts.find(({ names, claims }) => names.test(name) && claims(path, head));
};
