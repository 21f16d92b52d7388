import { type IgnorePattern } from "../syntax/dockerignore.js";
import type { Budget } from "../text/budget.js";
/**
 * The patterns of an ignore file that change nothing, by their places, with the first one that covers each: none for an exception that
 * nothing before it excludes. Paths are looked up by their folders; a pattern that is none is `compared` with every path.
 */
export declare function deadPatterns(patterns: readonly IgnorePattern[], compared: Budget): ReadonlyMap<number, IgnorePattern | undefined>;
