import { CharSet, type Concatenation, type Element, JS, type NoParent } from "refa";

/** A repetition of more than this is one without an end: each step of it may cost as much as a text is long. */
const longestRepetition = 2000;
/** A shorter repetition is unrolled to so many copies: what may be split in two ways shows in these. */
const copies = 3;

/** What stands on both sides of a place in a text, as sets of kinds of characters; bit 0 is the beginning, or the end. */
interface Guard {
  readonly behind: bigint;
  readonly ahead: bigint;
  /** No look around, which is taken to match here, may say otherwise. */
  readonly isSure: boolean;
}

interface Node {
  readonly free: { readonly to: number; readonly guard: Guard }[];
  step?: { readonly kinds: bigint; readonly to: number };
}

/** A character that was read, by the place in the expression that reads it. */
interface Place {
  /** Within a look-around, which is done when it has matched, and gives back what it read. */
  readonly inLook: boolean;
  /** Kinds of characters it reads. */
  readonly kinds: bigint;
  readonly ways: readonly Way[];
}

/** A way from behind one character to the next, or to the end of the match (`undefined`). */
interface Way extends Guard {
  readonly to: number | undefined;
  readonly times: number;
}

/**
 * An expression as the places that read a character. Place 0 stands for all characters before the match, which may begin
 * anywhere.
 */
export interface Automaton {
  readonly places: readonly Place[];
  /** A character of each kind; kind 0 is the beginning, or the end, of the text. */
  readonly samples: readonly string[];
  /** A look behind that has no bound. */
  readonly endlessLookBehind: boolean;
}

type Part = NoParent<Element>;
type Row = NoParent<Concatenation>;

const isEndless = (max: number): boolean => max > longestRepetition;

/** One of the ways to match an expression: a match is tried in one of them at a time. */
export interface Alternative {
  readonly row: Row;
  readonly maxCharacter: number;
  /** The match may begin anywhere, and not only where the search does. */
  readonly isSearched: boolean;
}

export function alternativesOf(source: string, flags: string): Alternative[] {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({
    backreferences: "unknown",
    maxBackreferenceWords: 40,
  });
  return expression.alternatives.map((row) => ({ row, maxCharacter, isSearched: !flags.includes("y") }));
}

/** An alternative as several: one for each way through the first choice in it; nothing when there is no choice. */
export function split({ row: { elements }, ...rest }: Alternative): Alternative[] | undefined {
  const at = elements.findIndex(({ type }) => type === "Alternation");
  const choice = elements[at];
  if (choice?.type !== "Alternation") return undefined;
  return choice.alternatives.map((way) => ({
    ...rest,
    row: { type: "Concatenation", elements: [...elements.slice(0, at), ...way.elements, ...elements.slice(at + 1)] },
  }));
}

/** Makes the automaton of an alternative. */
export function automatonOf({ row, maxCharacter, isSearched }: Alternative): Automaton {
  const alternatives = [row];
  const sets = kindsOf(alternatives, maxCharacter);
  const all = (1n << BigInt(sets.length + 1)) - 1n;
  const maskOf = (set: CharSet): bigint =>
    sets.reduce((mask, each, at) => (each.isDisjointWith(set) ? mask : mask | (2n << BigInt(at))), 0n);
  const open: Guard = { behind: all, ahead: all, isSure: true };
  const nodes: Node[] = [];
  const looks = new Set<number>();
  let endlessLookBehind = false;
  const fresh = (inLook: boolean): number => {
    const node = nodes.push({ free: [] }) - 1;
    if (inLook) looks.add(node);
    return node;
  };
  const link = (from: number, to: number, guard = open): void => void (nodes[from] as Node).free.push({ to, guard });

  const rows = (alternatives: readonly Row[], from: number, inLook: boolean): number => {
    const out = fresh(inLook);
    for (const { elements } of alternatives) {
      let at = fresh(inLook);
      link(from, at);
      for (const element of elements) at = part(element, at, inLook);
      link(at, out);
    }
    return out;
  };
  const part = (element: Part, from: number, inLook: boolean): number => {
    if (element.type === "CharacterClass") {
      const to = fresh(inLook);
      const read = fresh(inLook);
      link(from, read);
      (nodes[read] as Node).step = { kinds: maskOf(element.characters), to };
      return to;
    }
    if (element.type === "Alternation") return rows(element.alternatives, from, inLook);
    if (element.type === "Assertion") {
      const single = singleOf(element.alternatives, maxCharacter);
      const to = fresh(inLook);
      if (single) {
        const mask = maskOf(single);
        const allowed = element.negate ? all & ~mask : mask;
        link(from, to, element.kind === "ahead" ? { ...open, ahead: allowed } : { ...open, behind: allowed });
        return to;
      }
      if (element.kind === "behind") endlessLookBehind ||= element.alternatives.some(hasEndless);
      else rows(element.alternatives, from, true);
      link(from, to, { ...open, isSure: false });
      return to;
    }
    if (element.type === "Quantifier") {
      let at = from;
      const endless = isEndless(element.max);
      const least = Math.min(element.min, copies);
      for (let copy = 0; copy < (endless ? Math.max(0, least - 1) : least); copy += 1) at = rows(element.alternatives, at, inLook);
      const out = fresh(inLook);
      if (endless) {
        const begin = fresh(inLook);
        link(at, begin);
        const end = rows(element.alternatives, begin, inLook);
        link(end, begin);
        link(end, out);
        if (least === 0) link(at, out);
        return out;
      }
      link(at, out);
      for (let copy = least; copy < Math.min(element.max, copies); copy += 1) {
        at = rows(element.alternatives, at, inLook);
        link(at, out);
      }
      return out;
    }
    // A reference back reads what was read before.
    return from;
  };
  const start = fresh(false);
  const final = rows(alternatives, start, false);

  const reads = nodes.flatMap(({ step }, node) => (step ? [node] : []));
  const placeOf = new Map(reads.map((node, at) => [node, at + 1]));
  const waysFrom = (node: number): Way[] => {
    const found = new Map<string, Guard & { to: number | undefined; times: number }>();
    let left = 20_000;
    const follow = (at: number, guard: Guard, along: Set<number>): void => {
      if (left-- < 0) throw new Error("too many ways between two characters");
      const to = at === final ? undefined : placeOf.get(at);
      if (at === final || to !== undefined) {
        const key = `${to} ${guard.behind} ${guard.ahead} ${guard.isSure}`;
        const known = found.get(key);
        if (known) known.times += 1;
        else found.set(key, { to, times: 1, ...guard });
        return;
      }
      along.add(at);
      for (const { to: next, guard: more } of (nodes[at] as Node).free) {
        const both = { behind: guard.behind & more.behind, ahead: guard.ahead & more.ahead, isSure: guard.isSure && more.isSure };
        if (!along.has(next) && both.behind && both.ahead) follow(next, both, along);
      }
      along.delete(at);
    };
    follow(node, open, new Set());
    return [...found.values()];
  };
  const anywhere: Way = { to: 0, times: 1, ...open };
  const places: Place[] = [{ inLook: false, kinds: all & ~1n, ways: [...(isSearched ? [anywhere] : []), ...waysFrom(start)] }];
  for (const node of reads) {
    const { kinds, to } = (nodes[node] as Node).step as { kinds: bigint; to: number };
    places.push({ inLook: looks.has(node), kinds, ways: waysFrom(to) });
  }
  return { places, samples: ["", ...sets.map(sampleOf)], endlessLookBehind };
}

const hasEndless = ({ elements }: Row): boolean =>
  elements.some(
    (each) => (each.type === "Quantifier" && isEndless(each.max)) || ("alternatives" in each && each.alternatives.some(hasEndless)),
  );

/** The characters that alternatives are, when each is one character. */
function singleOf(alternatives: readonly Row[], maximum: number): CharSet | undefined {
  let set = CharSet.empty(maximum);
  for (const { elements } of alternatives) {
    const [only, ...more] = elements;
    if (more.length > 0 || !only) return undefined;
    if (only.type === "Alternation") {
      const inner = singleOf(only.alternatives, maximum);
      if (!inner) return undefined;
      set = set.union(inner);
    } else if (only.type === "CharacterClass") set = set.union(only.characters);
    else return undefined;
  }
  return set;
}

/** Sets apart from each other, of which every set in the expression is made. */
function kindsOf(alternatives: readonly Row[], maximum: number): CharSet[] {
  const bounds = new Set([0, maximum + 1]);
  const seen = new Map<string, CharSet>();
  const collect = ({ elements }: Row): void => {
    for (const each of elements)
      if (each.type === "CharacterClass") {
        seen.set(each.characters.toRangesString(), each.characters);
        for (const { min, max } of each.characters.ranges) bounds.add(min).add(max + 1);
      } else if ("alternatives" in each) for (const row of each.alternatives) collect(row);
  };
  for (const row of alternatives) collect(row);
  const sorted = [...bounds].sort((a, b) => a - b);
  const groups = new Map<string, { min: number; max: number }[]>();
  const sets = [...seen.values()];
  sorted.slice(0, -1).forEach((min, at) => {
    const key = sets.map((set) => (set.has(min) ? "1" : "0")).join("");
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ min, max: (sorted[at + 1] as number) - 1 });
  });
  return [...groups.values()].map((ranges) => CharSet.empty(maximum).union(ranges));
}

/** A character that reads well. */
function sampleOf(set: CharSet): string {
  const readable = [..."axAX01 ,;._-\"'/\n\t"].find((char) => set.has(char.charCodeAt(0)));
  const [first] = set.ranges;
  if (readable !== undefined || !first) return readable ?? "";
  const visible = set.ranges.find(({ max }) => max > 0x20);
  return String.fromCodePoint(Math.max((visible ?? first).min, Math.min(0x21, (visible ?? first).max)));
}
