import { type Glob, isExact, isGlob, literalOf, literalPrefix, parseGlob } from "../../syntax/glob.ts";
import { type Automaton, automatonOf, isComparable, statesOf } from "../../syntax/glob-automaton.ts";

/** Automata that are kept, the oldest first, and how many states they may have together: they are made again when asked for. */
const kept: Set<PathPattern> = new Set();
const mostKept = 600_000;
let states = 0;
let made = 0;

/** A pattern of paths that can be compared with others; what that takes is made when first asked for. */
export class PathPattern {
  /** Another one for each. */
  readonly id: number;
  readonly text: string;
  readonly size: number;
  readonly glob: Glob;
  readonly prefix: string;
  /** The path, when it means one only. */
  readonly literal: string | undefined;
  /** It lists its paths, without wildcards. */
  readonly exact: boolean;
  #automaton: Automaton | undefined;

  constructor(text: string, glob: Glob) {
    made += 1;
    this.id = made;
    this.text = text;
    this.glob = glob;
    this.size = statesOf(glob);
    this.prefix = literalPrefix(glob);
    this.literal = literalOf(glob);
    this.exact = isExact(glob);
  }

  get automaton(): Automaton {
    if (this.#automaton) return this.#automaton;
    const automaton = automatonOf(this.glob);
    this.#automaton = automaton;
    kept.add(this);
    states += this.size;
    for (const oldest of kept) {
      if (states <= mostKept || oldest === this) break;
      oldest.#automaton = undefined;
      kept.delete(oldest);
      states -= oldest.size;
    }
    return automaton;
  }
}

/** Patterns made ready, by their text: the same few hundred stand in every profile. */
const patterns: Map<string, PathPattern> = new Map();
const mostPatterns = 16_000;

/** A pattern made ready to be asked about; `undefined` when it is none or too large. */
export function pathOf(text: string): PathPattern | undefined {
  const known = patterns.get(text);
  if (known) return known;
  const glob = parseGlob(text);
  if (!isGlob(glob) || !isComparable(glob)) return undefined;
  if (patterns.size >= mostPatterns) patterns.clear();
  const pattern = new PathPattern(text, glob);
  patterns.set(text, pattern);
  return pattern;
}
