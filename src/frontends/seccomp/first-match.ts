import type { Budget } from "../../text/budget.ts";
import { lastUpTo } from "../../text/sorted.ts";

/** When an item may match: what is read of the arguments of a call is this value, or from it on, or up to it. */
export type Clue = {
  /** Names what is read: clues of one name read the same. */
  readonly of: string;
} & (
  | { readonly kind: "is"; readonly value: bigint | string; read(args: readonly bigint[]): bigint | string }
  | { readonly kind: "from" | "upTo"; readonly value: bigint; read(args: readonly bigint[]): bigint }
);

type Limit = Clue & { readonly kind: "from" | "upTo" };

/** Items that ask for a value, by it. */
interface Values {
  readonly read: (Clue & { readonly kind: "is" })["read"];
  readonly is: Map<bigint | string, number[]>;
}

/** Items that ask for an order, sorted by their limits. */
interface Limits {
  readonly kind: Limit["kind"];
  readonly read: Limit["read"];
  readonly limits: bigint[];
  readonly items: number[];
}

/**
 * The items of a list that may match a call, in its order, without a look at each of them: what asks for one value is found by that
 * value, and what asks for an order by its limit, where the limits are sorted.
 */
export class FirstMatch<T> {
  readonly #items: readonly T[];
  /** By what their clues read. */
  readonly #groups = new Map<string, Values | Limits>();
  /** Those that may match any call. */
  readonly #open: number[] = [];

  /** An item without a clue may match any call. */
  constructor(items: readonly T[], clueOf: (item: T) => Clue | undefined) {
    this.#items = items;
    for (const [at, item] of items.entries()) {
      const clue = clueOf(item);
      if (!clue) this.#open.push(at);
      else if (clue.kind === "is") this.#byValue(clue, at);
      else this.#byLimit(clue, at);
    }
  }

  #byValue({ of, value, read }: Clue & { readonly kind: "is" }, at: number): void {
    const name = `is ${of}`;
    const group = this.#groups.get(name) ?? { read, is: new Map<bigint | string, number[]>() };
    this.#groups.set(name, group);
    if ("is" in group && !group.is.get(value)?.push(at)) group.is.set(value, [at]);
  }

  #byLimit({ kind, of, value, read }: Limit, at: number): void {
    const name = `${kind} ${of}`;
    const group = this.#groups.get(name) ?? { read, kind, limits: [], items: [] };
    this.#groups.set(name, group);
    if ("is" in group) return;
    const last = group.limits.at(-1);
    // Where one limit is met, those behind it are: any other stands among those that may match any call.
    if (last !== undefined && (kind === "from" ? value > last : value < last)) {
      this.#open.push(at);
      return;
    }
    group.limits.push(value);
    group.items.push(at);
  }

  /** What may match a call with these arguments, in the order of the list. A look at an item, or at a group, is a step. */
  *candidates(args: readonly bigint[], budget?: Budget): Generator<T> {
    budget?.spend(this.#groups.size + 1);
    const lists = [{ list: this.#open as readonly number[], at: 0 }];
    for (const group of this.#groups.values())
      lists.push("is" in group ? { list: group.is.get(group.read(args)) ?? [], at: 0 } : { list: group.items, at: firstMet(group, args) });
    const left = lists.filter(({ list, at }) => at < list.length);
    const head = ({ list, at }: (typeof left)[number]): number => list[at] as number;
    while (left.length > 0) {
      budget?.spend(left.length);
      const next = left.reduce((first, each) => (head(each) < head(first) ? each : first));
      yield this.#items[head(next)] as T;
      next.at += 1;
      if (next.at === next.list.length) left.splice(left.indexOf(next), 1);
    }
  }
}

/** The first limit of a sorted list that arguments meet: they meet all behind it. */
function firstMet({ kind, limits, read }: Limits, args: readonly bigint[]): number {
  const value = read(args);
  return lastUpTo(limits, 0, (limit) => ((kind === "from" ? value >= limit : value <= limit) ? 1 : 0)) + 1;
}
