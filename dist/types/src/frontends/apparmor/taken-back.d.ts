import { type Budget } from "./coverage.js";
import type { PlacedRule, ResolvedProfile } from "./resolve.js";
/** What the rules of a profile that are not about files give and take from each other: denials win, unless the other has priority. */
export declare class Statements {
    #private;
    constructor({ rules, expand }: ResolvedProfile, budget: Budget);
    /** Denials that take back all a rule allows, together; one alone when one does. `undefined` when they leave some, or nobody knows. */
    takingBack(placed: PlacedRule): readonly PlacedRule[] | undefined;
    /** Whether something may be allowed that a denial speaks about. */
    isOpened(placed: PlacedRule): boolean;
    /** Whether two rules mean the same. */
    areSame(a: PlacedRule, b: PlacedRule): boolean;
}
