import type { Case } from "../frontends/seccomp/filter.js";
/** Alternatives, of different rules, that differ in one comparison and together hold for every value of it. */
export declare function exhaustive(cases: readonly Case[]): {
    first: Case;
    last: Case;
    index: number;
} | undefined;
