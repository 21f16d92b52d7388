import type { Exported } from "../../model/script.ts";
import { HOLE } from "../image-reference.ts";

/** No script exports, sets what is exported, and unsets more often than this. */
export const mostChanges = 5_000;

/** Which variables a shell hands to the programs it starts, as POSIX has it: export, `set -a`, unset, and what it was itself given. */
export class Environment {
  /** What changed, newest first: commands keep it as it was for them. */
  changes: Exported | undefined;
  /** `set -a`: every assignment exports. */
  all = false;
  #count = 0;
  readonly #isGiven: (name: string) => boolean;

  constructor(isGiven: (name: string) => boolean) {
    this.#isGiven = isGiven;
  }

  /** Changes were left out. */
  get isFull(): boolean {
    return this.#count > mostChanges;
  }

  /** A variable gets a value, which programs see when it is exported. */
  assign(name: string, value: string, sometimes: boolean): void {
    const known = exportedBy(this.changes, name);
    const isExported = known ? known.value !== undefined : this.#isGiven(name);
    if (this.all || isExported) this.put(name, value, sometimes);
  }

  /** A variable is handed on with this value, or no longer: `undefined`. */
  put(name: string, value: string | undefined, sometimes: boolean): void {
    this.#count += 1;
    if (this.isFull) return;
    this.changes = { name, value: sometimes ? HOLE : value, ...(this.changes ? { before: this.changes } : {}) };
  }

  /** Runs something in a shell of its own: what it exports is gone afterwards. */
  apart<T>(run: () => T): T {
    const { changes, all } = this;
    const result = run();
    this.changes = changes;
    this.all = all;
    return result;
  }
}

/** The last that a script did with a variable's export. */
export function exportedBy(changes: Exported | undefined, name: string): Exported | undefined {
  let each = changes;
  while (each && each.name !== name) each = each.before;
  return each;
}
