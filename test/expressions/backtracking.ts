import { type Alternative, type Automaton, alternativesOf, automatonOf, split } from "./automaton.ts";

/** Why an expression takes more than linear time, with the text that shows it: `prefix`, `pump` over and over, and `suffix`. */
export interface Backtracking {
  readonly kind: "exponential" | "polynomial" | "look behind" | "too large";
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** A place, and the kind of the character it read: `place * kinds + kind`. */
type State = number;

/** Steps of a search before it is given up, which counts as found. */
const mostSteps = 40_000_000;
const mostSuffixes = 400;

/**
 * How an expression can be made to look at a text again and again: exponential, when a loop reads one text in two ways;
 * polynomial, when a text leads from one loop (or from a place where the match may begin) to the same loop, to another, and round that other
 * (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991). Nothing, when it cannot.
 */
export function backtracking(source: string, flags: string, isRepeated = /[gy]/.test(flags)): Backtracking | undefined {
  const analyse = (alternative: Alternative): Backtracking | undefined => {
    const found = new Search(automatonOf(alternative), isRepeated).run();
    const parts = found?.kind === "too large" ? split(alternative) : undefined;
    return parts ? first(parts, analyse) : found;
  };
  try {
    return first(alternativesOf(source, flags), analyse);
  } catch (error) {
    return { kind: "too large", prefix: "", pump: "", suffix: String(error) };
  }
}

function first<T, R>(each: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of each) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

class TooLarge extends Error {}

class Search {
  readonly #automaton: Automaton;
  readonly #kinds: number;
  readonly #next = new Map<State, readonly (readonly [kind: number, to: State, times: number])[]>();
  #left = mostSteps;

  readonly #isRepeated: boolean;

  constructor(automaton: Automaton, isRepeated: boolean) {
    this.#isRepeated = isRepeated;
    this.#automaton = automaton;
    this.#kinds = automaton.samples.length;
  }

  run(): Backtracking | undefined {
    try {
      return this.#run();
    } catch (error) {
      if (error instanceof TooLarge) return { kind: "too large", prefix: "", pump: "", suffix: "" };
      throw error;
    }
  }

  #run(): Backtracking | undefined {
    const before = this.#reachable();
    const parts = components([...before.keys()], (state) => this.#steps(state).map(([, to]) => to));
    const loops = parts.filter((part) => part.length > 1 || this.#steps(part[0] as State).some(([, to]) => to === part[0]));
    const componentOf = new Map(loops.flatMap((loop) => loop.map((state) => [state, loop] as const)));
    for (const loop of loops) {
      const found = this.#isMatchStart(loop) ? undefined : this.#twoWays(loop, componentOf);
      if (found !== undefined && this.#suffix(found) !== undefined)
        return { kind: "exponential", prefix: this.#spell(before, found), pump: this.#textOf([found]), suffix: "" };
    }
    const previous = reversed([...before.keys()], (state) => this.#steps(state).map(([, to]) => to));
    for (const to of loops) {
      const toward = closure(to, (state) => previous.get(state) ?? []);
      for (const from of loops) {
        if (to === from || !toward.has(from[0] as State)) continue;
        const found = this.#handover(from, to, componentOf, toward);
        if (found) return { kind: "polynomial", prefix: this.#spell(before, found.at), pump: found.pump, suffix: found.suffix };
      }
    }
    return this.#automaton.endlessLookBehind ? { kind: "look behind", prefix: "", pump: "", suffix: "" } : undefined;
  }

  #placeOf = (state: State): number => Math.floor(state / this.#kinds);
  #kindOf = (state: State): number => state % this.#kinds;
  #isMatchStart = (loop: readonly State[]): boolean => this.#placeOf(loop[0] as State) === 0;

  /** What may be read after a state: the kind of the next character, the state behind it, and in how many ways. */
  #steps(state: State): readonly (readonly [kind: number, to: State, times: number])[] {
    const known = this.#next.get(state);
    if (known) return known;
    const { places } = this.#automaton;
    const behind = 1n << BigInt(this.#kindOf(state));
    const steps = new Map<State, number>();
    for (const way of (places[this.#placeOf(state)] as Automaton["places"][number]).ways) {
      if (way.to === undefined || !(way.behind & behind)) continue;
      const kinds = (places[way.to] as Automaton["places"][number]).kinds & way.ahead;
      for (let kind = 1; kind < this.#kinds; kind += 1) {
        if (!(kinds & (1n << BigInt(kind)))) continue;
        const to = way.to * this.#kinds + kind;
        steps.set(to, (steps.get(to) ?? 0) + way.times);
      }
    }
    const result = [...steps].map(([to, times]) => [this.#kindOf(to), to, times] as const);
    this.#next.set(state, result);
    return result;
  }

  /** Whether the match is certainly found when this kind of character follows, or none (0). */
  #accepts(state: State, kind: number): boolean {
    const behind = 1n << BigInt(this.#kindOf(state));
    const ahead = 1n << BigInt(kind);
    const { inLook, ways } = this.#automaton.places[this.#placeOf(state)] as Automaton["places"][number];
    return !inLook && ways.some((way) => way.to === undefined && way.isSure && way.behind & behind && way.ahead & ahead);
  }

  /** States by the one before, from the beginning of the text. */
  #reachable(): Map<State, State | undefined> {
    const before = new Map<State, State | undefined>([[0, undefined]]);
    for (const [state] of before) for (const [, to] of this.#steps(state)) if (!before.has(to)) before.set(to, state);
    return before;
  }

  #spell(before: ReadonlyMap<State, State | undefined>, state: State): string {
    const states: State[] = [];
    for (let at: State | undefined = state; at !== undefined; at = before.get(at)) states.unshift(at);
    return this.#textOf(states);
  }

  #textOf = (states: readonly State[]): string => states.map((state) => this.#automaton.samples[this.#kindOf(state)]).join("");

  /** A state of a loop from which one text leads back to it in two ways. */
  #twoWays(loop: readonly State[], componentOf: ReadonlyMap<State, readonly State[]>): State | undefined {
    const inLoop = (state: State): boolean => componentOf.get(state) === loop;
    const size = this.#automaton.places.length * this.#kinds;
    for (const state of loop) for (const [, to, times] of this.#steps(state)) if (times > 1 && inLoop(to)) return state;
    const forward = new Map<number, number[]>();
    const queue = loop.map((state) => state * size + state);
    for (const each of queue) forward.set(each, []);
    const seen = new Set(queue);
    for (const pair of queue) {
      const [one, other] = [Math.floor(pair / size), pair % size];
      for (const [kind, a] of this.#steps(one)) {
        if (!inLoop(a)) continue;
        for (const [otherKind, b] of this.#steps(other)) {
          if (this.#left-- < 0) throw new TooLarge();
          if (kind !== otherKind || !inLoop(b)) continue;
          const next = a * size + b;
          const list = forward.get(next) ?? [];
          forward.set(next, list);
          list.push(pair);
          if (!seen.has(next)) {
            seen.add(next);
            queue.push(next);
          }
        }
      }
    }
    const back = new Set(loop.map((state) => state * size + state));
    for (const pair of back) {
      if (Math.floor(pair / size) !== pair % size) return Math.floor(pair / size);
      for (const from of forward.get(pair) ?? []) back.add(from);
    }
    return undefined;
  }

  /** A text that leads round one loop, from it to another, and round that other, which cannot be the end of the match. */
  #handover(
    from: readonly State[],
    to: readonly State[],
    componentOf: ReadonlyMap<State, readonly State[]>,
    toward: ReadonlySet<State>,
  ): { at: State; pump: string; suffix: string } | undefined {
    const fromMatchStart = this.#isMatchStart(from);
    for (const p of from)
      for (const q of to) {
        if (this.#kindOf(p) !== this.#kindOf(q)) continue;
        const suffix = this.#suffix(q);
        if (suffix === undefined) continue;
        const pump = this.#pump(p, q, fromMatchStart, from, to, componentOf, toward);
        if (pump !== undefined) return { at: p, pump, suffix };
      }
    return undefined;
  }

  #pump(
    p: State,
    q: State,
    fromMatchStart: boolean,
    from: readonly State[],
    to: readonly State[],
    componentOf: ReadonlyMap<State, readonly State[]>,
    toward: ReadonlySet<State>,
  ): string | undefined {
    const start = `${p} ${p} ${q}`;
    const goal = `${p} ${q} ${q}`;
    const before = new Map<string, readonly [string, State] | undefined>([[start, undefined]]);
    const queue: (readonly [State, State, State, string])[] = [[p, p, q, start]];
    for (const [first, middle, last, key] of queue) {
      for (const [kind, nextFirst] of this.#steps(first)) {
        if (componentOf.get(nextFirst) !== from || (!fromMatchStart && this.#accepts(first, kind))) continue;
        for (const [lastKind, nextLast] of this.#steps(last)) {
          if (lastKind !== kind || componentOf.get(nextLast) !== to || this.#accepts(last, kind)) continue;
          for (const [middleKind, nextMiddle] of this.#steps(middle)) {
            if (this.#left-- < 0) throw new TooLarge();
            if (middleKind !== kind || !toward.has(nextMiddle)) continue;
            // The first match ends the search.
            if (!this.#isRepeated && this.#accepts(middle, kind)) continue;
            const next = `${nextFirst} ${nextMiddle} ${nextLast}`;
            if (before.has(next)) continue;
            before.set(next, [key, nextLast]);
            if (next === goal) return this.#spellBack(before, next);
            queue.push([nextFirst, nextMiddle, nextLast, next]);
          }
        }
      }
    }
    return undefined;
  }

  #spellBack(before: ReadonlyMap<string, readonly [string, State] | undefined>, end: string): string {
    const states: State[] = [];
    for (let at = before.get(end); at; at = before.get(at[0])) states.unshift(at[1]);
    return this.#textOf(states);
  }

  /** What follows so that no match is found from a state; undefined when everything does. */
  #suffix(state: State): string | undefined {
    if (this.#automaton.places[this.#placeOf(state)]?.inLook) return "";
    const queue: (readonly [readonly State[], string])[] = [[[state], ""]];
    const seen = new Set<string>();
    for (const [states, text] of queue) {
      if (!states.some((each) => this.#accepts(each, 0))) return text;
      for (let kind = 1; kind < this.#kinds; kind += 1) {
        if (states.some((each) => this.#accepts(each, kind))) continue;
        const next = new Set(states.flatMap((each) => this.#steps(each).flatMap(([step, to]) => (step === kind ? [to] : []))));
        const more = text + this.#automaton.samples[kind];
        if (next.size === 0) return more;
        const key = [...next].sort().join();
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > mostSuffixes) return more;
        queue.push([[...next], more]);
      }
    }
    return undefined;
  }
}

const reversed = (states: readonly State[], next: (state: State) => readonly State[]): Map<State, State[]> => {
  const result = new Map<State, State[]>(states.map((state) => [state, []]));
  for (const state of states) for (const to of next(state)) result.get(to)?.push(state);
  return result;
};

const closure = (from: readonly State[], next: (state: State) => readonly State[]): Set<State> => {
  const seen = new Set(from);
  for (const state of seen) for (const to of next(state)) seen.add(to);
  return seen;
};

/** The strongly connected components of a graph (Tarjan), by a stack of its own. */
function components(states: readonly State[], next: (state: State) => readonly State[]): State[][] {
  const index = new Map<State, number>();
  const low = new Map<State, number>();
  const stack: State[] = [];
  const onStack = new Set<State>();
  const found: State[][] = [];
  for (const root of states) {
    if (index.has(root)) continue;
    const work: { state: State; edges: readonly State[]; at: number }[] = [];
    const enter = (state: State): void => {
      index.set(state, index.size);
      low.set(state, index.get(state) as number);
      stack.push(state);
      onStack.add(state);
      work.push({ state, edges: next(state), at: 0 });
    };
    enter(root);
    while (work.length > 0) {
      const top = work[work.length - 1] as (typeof work)[number];
      const to = top.edges[top.at++];
      if (to !== undefined) {
        if (!index.has(to)) enter(to);
        else if (onStack.has(to)) low.set(top.state, Math.min(low.get(top.state) as number, index.get(to) as number));
        continue;
      }
      work.pop();
      const above = work[work.length - 1];
      if (above) low.set(above.state, Math.min(low.get(above.state) as number, low.get(top.state) as number));
      if (low.get(top.state) !== index.get(top.state)) continue;
      const part: State[] = [];
      let state: State;
      do {
        state = stack.pop() as State;
        onStack.delete(state);
        part.push(state);
      } while (state !== top.state);
      found.push(part);
    }
  }
  return found;
}
