import type { Architecture } from "../../knowledge/seccomp.js";
import { type Action } from "./action.js";
import type { ArchFilter, Clash, Comparison, Entry, Lost } from "./filter.js";
/** Every bit of a register. */
export declare const full = 18446744073709551615n;
/** The rules of one architecture, as libseccomp keeps them. */
export declare class ArchBuilder {
    #private;
    constructor(architecture: Architecture, defaultAction: Action, lost: Lost[], clashes: Clash[]);
    add(entry: Entry, action: Action, tests: readonly Comparison[]): void;
    build(): ArchFilter;
}
