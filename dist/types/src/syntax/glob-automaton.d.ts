import { type CharacterSet, type Glob } from "./glob.js";
interface State {
    /** States reached without a character. */
    readonly free: number[];
    /** With all behind them and the state itself, sorted; made when first asked for. */
    all?: readonly number[];
    /** A step over one character of a set. */
    step?: {
        readonly set: CharacterSet;
        readonly to: number;
    };
}
/** A pattern made ready to be run: states, the first is the start, the last accepts. */
export interface Automaton {
    readonly states: readonly State[];
    readonly accepting: number;
}
/** Work that may still be done, counted in states looked at. */
export interface Budget {
    left: number;
}
/** How many states the automaton of a pattern has. */
export declare const statesOf: (glob: Glob) => number;
/** Whether a pattern is small enough to be compared with others. */
export declare const isComparable: (glob: Glob) => boolean;
/** Makes an automaton of a pattern that `isComparable`. */
export declare function automatonOf(glob: Glob): Automaton;
/** Whether a pattern matches a text. */
export declare function matches(automaton: Automaton, text: string): boolean;
/**
 * A shortest text for which `wanted` holds of which patterns match it; `null` when there is none, `undefined` when the
 * search was given up. `alive` lets a branch be left early: it is told which patterns can still match. `budget` bounds
 * this search and others together.
 */
export declare function findText(automata: readonly Automaton[], wanted: (matched: readonly boolean[]) => boolean, alive: (possible: readonly boolean[]) => boolean, budget?: Budget): string | null | undefined;
export {};
