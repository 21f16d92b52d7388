import { type CharacterSet, type Glob, holds } from "./glob.ts";

interface State {
  /** States reached without a character. */
  readonly free: number[];
  /** With all behind them and the state itself, sorted; made when first asked for. */
  all?: readonly number[];
  /** A step over one character of a set. */
  step?: { readonly set: CharacterSet; readonly to: number };
}

/** A pattern made ready to be run: states, the first is the start, the last accepts. */
export interface Automaton {
  readonly states: readonly State[];
  readonly accepting: number;
}

/** Patterns longer than this when written out are not compared. */
const mostStates = 30_000;
/** States looked at before a comparison gives up. */
const mostVisited = 40_000;

/** Work that may still be done, counted in states looked at. */
export interface Budget {
  left: number;
}

/** How many states the automaton of a pattern has. */
export const statesOf = (glob: Glob): number =>
  glob.reduce(
    (sum, part) =>
      sum + (part.kind === "one" ? 1 : part.kind === "any" ? 2 : part.options.reduce((all, option) => all + 1 + statesOf(option), 1)),
    0,
  );

/** Whether a pattern is small enough to be compared with others. */
export const isComparable = (glob: Glob): boolean => statesOf(glob) < mostStates;

/** Makes an automaton of a pattern that `isComparable`. */
export function automatonOf(glob: Glob): Automaton {
  const states: State[] = [{ free: [] }];
  const fresh = (): number => states.push({ free: [] }) - 1;
  const build = (parts: Glob, from: number): number => {
    let at = from;
    for (const part of parts) {
      if (part.kind === "one") {
        const to = fresh();
        (states[at] as State).step = { set: part.set, to };
        at = to;
      } else if (part.kind === "any") {
        const loop = fresh();
        const out = fresh();
        (states[at] as State).free.push(loop, out);
        (states[loop] as State).step = { set: part.set, to: at };
        at = out;
      } else {
        const ends = part.options.map((option) => {
          const begin = fresh();
          (states[at] as State).free.push(begin);
          return build(option, begin);
        });
        const out = fresh();
        for (const end of ends) (states[end] as State).free.push(out);
        at = out;
      }
    }
    return at;
  };
  const accepting = build(glob, 0);
  return { states, accepting };
}

/** Everything reachable without a character, sorted. */
function closure(automaton: Automaton, from: readonly number[]): readonly number[] {
  // Along a text, hardly any state has others beside it.
  const [only] = from;
  return only !== undefined && from.length === 1 ? closureOf(automaton, only) : closed(automaton, from);
}

function closureOf(automaton: Automaton, state: number): readonly number[] {
  const known = automaton.states[state] as State;
  known.all ??= known.free.length === 0 ? [state] : closed(automaton, [state]);
  return known.all;
}

function closed({ states }: Automaton, from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const each of seen) for (const next of (states[each] as State).free) seen.add(next);
  return [...seen].sort((a, b) => a - b);
}

function move(automaton: Automaton, from: readonly number[], code: number): readonly number[] {
  const reached: number[] = [];
  for (const each of from) {
    const { step } = automaton.states[each] as State;
    if (step && holds(step.set, code)) reached.push(step.to);
  }
  return closure(automaton, reached);
}

/** Whether a pattern matches a text. */
export function matches(automaton: Automaton, text: string): boolean {
  let at = closure(automaton, [0]);
  for (let index = 0; index < text.length && at.length > 0; index += 1) at = move(automaton, at, text.charCodeAt(index));
  return at.includes(automaton.accepting);
}

/**
 * A shortest text for which `wanted` holds of which patterns match it; `null` when there is none, `undefined` when the
 * search was given up. `alive` lets a branch be left early: it is told which patterns can still match. `budget` bounds
 * this search and others together.
 */
export function findText(
  automata: readonly Automaton[],
  wanted: (matched: readonly boolean[]) => boolean,
  alive: (possible: readonly boolean[]) => boolean,
  budget: Budget = { left: mostVisited },
): string | null | undefined {
  const own = { left: Math.min(mostVisited, budget.left) };
  const begin = automata.map((each) => closure(each, [0]));
  const queue: { readonly at: readonly (readonly number[])[]; readonly text: string }[] = [{ at: begin, text: "" }];
  const seen = new Set([keyOf(begin)]);
  for (let head = 0; head < queue.length; head += 1) {
    const { at, text } = queue[head] as (typeof queue)[number];
    const cost = at.reduce((sum, each) => sum + each.length, 0);
    own.left -= cost;
    budget.left -= cost;
    if (own.left < 0) return undefined;
    if (wanted(at.map((each, index) => each.includes((automata[index] as Automaton).accepting)))) return text;
    for (const code of representatives(automata, at)) {
      const next = automata.map((each, index) => move(each, at[index] as readonly number[], code));
      if (!alive(next.map((each) => each.length > 0))) continue;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ at: next, text: text + String.fromCharCode(code) });
    }
  }
  return null;
}

const keyOf = (at: readonly (readonly number[])[]): string => at.map((each) => each.join(",")).join("|");

/** One character of every kind the steps from here tell apart, ones that read well first. */
function representatives(automata: readonly Automaton[], at: readonly (readonly number[])[]): number[] {
  const bounds = new Set([0x61, 0x62]);
  automata.forEach(({ states }, index) => {
    for (const each of at[index] as readonly number[]) {
      const { step } = states[each] as State;
      for (const [from, to] of step?.set ?? []) {
        bounds.add(from);
        bounds.add(to + 1);
      }
    }
  });
  const sorted = [...bounds].filter((code) => code > 0 && code <= 0xffff).sort((a, b) => a - b);
  return sorted.sort((a, b) => rank(a) - rank(b) || a - b);
}

const rank = (code: number): number =>
  (code >= 0x61 && code <= 0x7a) || code === 0x2f ? 0 : code >= 0x30 && code <= 0x39 ? 1 : code > 0x20 && code < 0x7f ? 2 : 3;
