import type { Action } from "./action.ts";
import type { Comparison } from "./filter.ts";

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

/** Tests that are tried one after the other until one leads to an action. */
interface Level {
  nodes: Node[];
}

const word = 0xffff_ffffn;

/** Two rules for the same arguments with different actions, which libseccomp refuses. */
export class ClashError extends Error {
  override readonly name = "ClashError";
}

const sameAction = (a: Action, b: Action): boolean => a.kind === b.kind && a.value === b.value;

/**
 * The conditional rules of one call as libseccomp keeps them: a tree of 32-bit tests that shares beginnings. Which of two
 * overlapping rules wins follows from the order of its levels, not from the order in the profile; and where they share a
 * test, the later one may lose a part. Behaviour as of libseccomp 2.5 and 2.6.
 */
export class RuleTree {
  readonly #bits: 32 | 64;
  readonly #root: Level = { nodes: [] };

  constructor(bits: 32 | 64) {
    this.#bits = bits;
  }

  /** Adds a rule whose comparisons, sorted by argument, must all hold. Throws a ClashError when the library refuses it. */
  add(when: readonly Comparison[], action: Action): void {
    const chain = when
      .toReversed()
      .reduce<Branch>((then, each) => ({ next: { nodes: [this.#bits === 64 ? nodes64(each, then) : node32(each, then)] } }), {
        action,
      });
    if (chain.next) insert(this.#root, chain.next);
  }

  /** The action for a call, or `undefined` when no rule matches. */
  answer(args: readonly bigint[]): Action | undefined {
    return ask(this.#root, args);
  }
}

function ask({ nodes }: Level, args: readonly bigint[]): Action | undefined {
  for (const { argument, high, test, mask, datum, yes, no } of nodes) {
    const whole = args[argument] ?? 0n;
    const value = (high ? (whole >> 32n) & word : whole & word) & mask;
    const branch = (test === "GT" ? value > datum : test === "GE" ? value >= datum : value === datum) ? yes : no;
    const found = branch.next ? ask(branch.next, args) : branch.action;
    if (found) return found;
  }
  return undefined;
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
  const after = (node: Node): Branch => ({ next: { nodes: [node] } });
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

const isSame = (a: Node, b: Node): boolean => priority(a) === priority(b) && a.test === b.test && a.datum === b.datum && a.mask === b.mask;

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
function insert(level: Level, from: Level): void {
  const { nodes } = level;
  const added = from.nodes[0] as Node;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (isSame(node, added)) {
      merge(node, added);
      return;
    }
    if (isLess(node, added)) {
      nodes.splice(at, 0, added);
      from.nodes = nodes;
      return;
    }
  }
  nodes.push(added);
  from.nodes = nodes;
}

function merge(node: Node, added: Node): void {
  for (const side of ["yes", "no"] as const) {
    const [own, other] = [node[side], added[side]];
    if (!other.action) continue;
    if (!own.action) {
      if (own.next && !onlyLeadsTo(own.next, other.action)) throw new ClashError();
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
    if (own.next) insert(own.next, other.next);
    else if (own.action) return;
    else own.next = other.next;
  }
}

const onlyLeadsTo = ({ nodes }: Level, action: Action): boolean =>
  nodes.every(({ yes, no }) =>
    [yes, no].every(
      (branch) => (!branch.action || sameAction(branch.action, action)) && (!branch.next || onlyLeadsTo(branch.next, action)),
    ),
  );
