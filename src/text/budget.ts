import { thousands } from "./thousands.ts";

/**
 * Says that a text makes more work than anything that people write. What it stops ends alone: whoever runs it tells so, names the
 * file, and goes on with the rest.
 */
export class OverBudget extends Error {
  override readonly name = "OverBudget";
}

/** Steps that work on a stranger's text may take. They are counted, not timed: a text ends alike on every machine. */
export class Budget {
  readonly #most: number;
  readonly #steps: string;
  #left: number;

  /** `steps`: what is counted, in the plural, as it stands behind a number: "comparisons of conditions". */
  constructor(most: number, steps: string) {
    this.#most = most;
    this.#steps = steps;
    this.#left = most;
  }

  /** Counts steps before they are taken. Throws an OverBudget when there are too many. */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new OverBudget(`it takes more than ${thousands(this.#most)} ${this.#steps}`);
  }
}
