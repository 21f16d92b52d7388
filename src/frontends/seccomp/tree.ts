import { Budget } from "../../text/budget.ts";
import { type Action, sameAction } from "./action.ts";
import type { Comparison } from "./filter.ts";
import { type Clue, FirstMatch } from "./first-match.ts";

/** Where a test leads: to an action, or to the tests of a further comparison. */
interface Branch {
  action?: Action;
  next?: Level;
}

/** Tests on one word of an argument: what a filter of the kernel can do at a time. */
interface Node {
  readonly argument: number;
  readonly high: boolean;
  readonly test: "EQ" | "GT" | "GE" | "MASKED_EQ";
  /** Equality is asked before LT and LE, these before GT and GE. */
  readonly rank: number;
  readonly mask: bigint;
  readonly datum: bigint;
  /** The whole value this is a word of. */
  readonly whole: bigint;
  readonly yes: Branch;
  readonly no: Branch;
}

/** Tests that are tried one after the other until one leads to an action. Two levels that became one have the same shelf. */
interface Level {
  shelf: Shelf;
}

/** The tests of a level, found by what they test. */
class Shelf {
  /** In the order they came in. */
  readonly #nodes: Node[] = [];
  readonly #same = new Map<string, Node[]>();

  constructor(first: Node) {
    this.add(first);
  }

  /** The one test of a level that has come from a single rule. */
  get only(): Node {
    return this.#nodes[0] as Node;
  }

  get nodes(): readonly Node[] {
    return this.#nodes;
  }

  /** In the order they are asked; of equals, the earlier first. */
  inOrder(): Node[] {
    return this.#nodes.toSorted((a, b) => (isLess(a, b) ? 1 : isLess(b, a) ? -1 : 0));
  }

  /** The same test, where the library finds it: it looks as far as the first test that is asked after this one, and at that one too. */
  sameAs(node: Node, budget: Budget): Node | undefined {
    const same = this.#same.get(keyOf(node)) ?? [];
    const before = same.filter((each) => !isLess(each, node));
    if (before.length < 2 && before.length === same.length) return before[0];
    if (before.length > 0) return before.reduce((first, each) => (isLess(first, each) ? each : first));
    budget.spend(this.#nodes.length);
    const after = this.#nodes.filter((each) => isLess(each, node));
    const next = after.reduce((first, each) => (isLess(first, each) ? each : first));
    return same.includes(next) ? next : undefined;
  }

  add(node: Node): void {
    this.#nodes.push(node);
    const key = keyOf(node);
    // One for each rank at the most: any other is the same.
    if (!this.#same.get(key)?.push(node)) this.#same.set(key, [node]);
  }
}

const levelOf = (node: Node): Level => ({ shelf: new Shelf(node) });

/** So many tests are looked at while the rules of one call are put together. */
const mostMerged = 2_000_000;

const word = 0xffff_ffffn;

/** Two rules for the same arguments with different actions, which libseccomp refuses. */
export class ClashError extends Error {
  override readonly name = "ClashError";
}

/**
 * The conditional rules of one call as libseccomp keeps them: a tree of 32-bit tests that shares beginnings. Which of two
 * overlapping rules wins follows from the order of its levels, not from the order in the profile; and where they share a
 * test, the later one may lose a part. Behaviour as of libseccomp 2.5 and 2.6.
 */
export class RuleTree {
  readonly #bits: 32 | 64;
  readonly #budget = new Budget(mostMerged, "comparisons of the rules for one system call");
  readonly #found = new Map<Shelf, FirstMatch<Node>>();
  #root: Level | undefined;

  constructor(bits: 32 | 64) {
    this.#bits = bits;
  }

  /** Adds a rule whose comparisons, sorted by argument, must all hold. Throws a ClashError when the library refuses it. */
  add(when: readonly Comparison[], action: Action): void {
    const chain = when
      .toReversed()
      .reduce<Branch>((then, each) => ({ next: levelOf(this.#bits === 64 ? nodes64(each, then) : node32(each, then)) }), {
        action,
      });
    this.#found.clear();
    if (!chain.next) return;
    if (this.#root) insert(this.#root, chain.next, this.#budget);
    else this.#root = chain.next;
  }

  /** The action for a call, or `undefined` when no rule matches. A look at a test is a step of the budget. */
  answer(args: readonly bigint[], budget?: Budget): Action | undefined {
    return this.#root && this.#ask(this.#root, args, budget);
  }

  #ask({ shelf }: Level, args: readonly bigint[], budget: Budget | undefined): Action | undefined {
    let known = this.#found.get(shelf);
    if (!known) {
      known = new FirstMatch(shelf.inOrder(), clueOf);
      this.#found.set(shelf, known);
    }
    for (const node of known.candidates(args, budget)) {
      const value = wordOf(node, args);
      const { test, datum } = node;
      const branch = (test === "GT" ? value > datum : test === "GE" ? value >= datum : value === datum) ? node.yes : node.no;
      const found = branch.next ? this.#ask(branch.next, args, budget) : branch.action;
      if (found) return found;
    }
    return undefined;
  }
}

/** What a test looks at. */
const wordOf = ({ argument, high, mask }: Pick<Node, "argument" | "high" | "mask">, args: readonly bigint[]): bigint => {
  const whole = args[argument] ?? 0n;
  return (high ? (whole >> 32n) & word : whole & word) & mask;
};

/** For which words a test leads on; `undefined` when it may for any. */
function clueOf({ argument, high, mask, test, datum, yes, no }: Node): Clue | undefined {
  const [onYes, onNo] = [yes, no].map(({ action, next }) => action !== undefined || next !== undefined);
  if (onYes === onNo) return undefined;
  const of = `${argument} ${high} ${mask} ${test}`;
  const read = (args: readonly bigint[]): bigint => wordOf({ argument, high, mask }, args);
  if (test === "EQ" || test === "MASKED_EQ") return onYes ? { kind: "is", of, value: datum, read } : undefined;
  if (onYes) return { kind: "from", of, value: test === "GT" ? datum + 1n : datum, read };
  return { kind: "upTo", of, value: test === "GT" ? datum : datum - 1n, read };
}

const rankOf = (op: Comparison["op"]): number => (op === "LT" || op === "LE" ? 2 : op === "GT" || op === "GE" ? 1 : 3);

/** Whether a comparison goes on when its test fails. */
const fallsThrough = (op: Comparison["op"]): boolean => op === "NE" || op === "LT" || op === "LE";

const lowTest = (op: Comparison["op"]): Node["test"] =>
  op === "MASKED_EQ" ? "MASKED_EQ" : op === "GT" || op === "LE" ? "GT" : op === "GE" || op === "LT" ? "GE" : "EQ";

function node32({ index, op, value, mask }: Comparison, then: Branch): Node {
  const [yes, no] = fallsThrough(op) ? [{}, then] : [then, {}];
  return {
    argument: index,
    high: false,
    test: lowTest(op),
    rank: rankOf(op),
    mask: mask & word,
    datum: value & mask & word,
    whole: value,
    yes,
    no,
  };
}

function nodes64({ index, op, value, mask }: Comparison, then: Branch): Node {
  const rank = rankOf(op);
  const low = { argument: index, high: false, rank, mask: mask & word, datum: value & mask & word, whole: value };
  const high = { ...low, high: true, mask: mask >> 32n, datum: (value & mask) >> 32n };
  const copy = (): Branch => ({ ...then });
  const after = (node: Node): Branch => ({ next: levelOf(node) });
  if (rank === 3) {
    const test = lowTest(op);
    return op === "NE"
      ? { ...high, test, yes: after({ ...low, test, yes: {}, no: copy() }), no: copy() }
      : { ...high, test, yes: after({ ...low, test, yes: copy(), no: {} }), no: {} };
  }
  const test = lowTest(op);
  const down = fallsThrough(op);
  const last: Node = { ...low, test, yes: down ? {} : copy(), no: down ? copy() : {} };
  const equal: Node = { ...high, test: "EQ", yes: after(last), no: down ? copy() : {} };
  return { ...high, test: "GT", yes: down ? {} : copy(), no: after(equal) };
}

const priority = ({ argument, high }: Node): number => argument * 2 + (high ? 1 : 0);

/** What two tests share that are the same. */
const keyOf = (node: Node): string => `${priority(node)} ${node.test} ${node.datum} ${node.mask}`;

/** Whether a node is asked after another one on its level. */
function isLess(a: Node, b: Node): boolean {
  if (priority(a) !== priority(b)) return priority(a) < priority(b);
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.rank === 2 ? a.datum > b.datum : a.datum < b.datum;
}

const isLeaf = ({ yes, no }: Node): boolean => !yes.next && !no.next;

/**
 * Puts the one node of a level among others. From then on both levels are one: whoever else leads to that node gets its
 * neighbours too, as in the library, so a rule may match more than it says.
 */
function insert(level: Level, from: Level, budget: Budget): void {
  const { only } = from.shelf;
  const same = level.shelf.sameAs(only, budget);
  if (same) {
    merge(same, only, budget);
    return;
  }
  level.shelf.add(only);
  from.shelf = level.shelf;
}

function merge(node: Node, added: Node, budget: Budget): void {
  for (const side of ["yes", "no"] as const) {
    const [own, other] = [node[side], added[side]];
    if (!other.action) continue;
    if (!own.action) {
      if (own.next && !onlyLeadsTo(own.next, other.action, budget)) throw new ClashError();
      delete own.next;
      own.action = other.action;
    } else if (!sameAction(own.action, other.action)) {
      if (added.high && (side === "yes" ? added.whole > node.whole : added.whole < node.whole)) own.action = other.action;
      if (isLeaf(node) || isLeaf(added)) throw new ClashError();
    }
  }
  for (const side of ["yes", "no"] as const) {
    const [own, other] = [node[side], added[side]];
    if (!other.next) continue;
    if (own.next) insert(own.next, other.next, budget);
    else if (own.action) return;
    else own.next = other.next;
  }
}

const onlyLeadsTo = ({ shelf }: Level, action: Action, budget: Budget): boolean =>
  shelf.nodes.every(({ yes, no }) => {
    budget.spend();
    return [yes, no].every(
      (branch) => (!branch.action || sameAction(branch.action, action)) && (!branch.next || onlyLeadsTo(branch.next, action, budget)),
    );
  });
