import type { AnyRule } from "../src/rule.js";
/** Every rule, by subject and name. */
export declare const rules: readonly AnyRule[];
