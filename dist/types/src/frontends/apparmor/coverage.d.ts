import { type Extent, type Subject } from "./extent.js";
/** Work that comparing may still cost, in states looked at. */
export interface Budget {
    left: number;
}
/**
 * Whether the parts of `outer`, together, mean everything that `inner` means. `false` when that cannot be known. Patterns are compared one by
 * one: that two of them together mean what a third means is not found out.
 */
export declare function isCovered(subject: Subject, inner: readonly Extent[], outer: readonly Extent[], budget: Budget): boolean;
/** Whether something is meant by both, as far as that can be known: what cannot is taken to be. */
export declare const doMeet: (a: readonly Extent[], b: readonly Extent[], budget: Budget) => boolean;
