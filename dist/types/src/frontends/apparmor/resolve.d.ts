import type { Fault } from "../../model/document.js";
import type { Span } from "../../text/span.js";
import type { PolicyLibrary } from "./library.js";
import type { ParsedFile } from "./parse.js";
import { type Abi, type Include, type Profile, type Rule } from "./syntax.js";
/** A rule of a profile, and where to speak about it: where it stands, or the include that brings it. */
export interface PlacedRule {
    readonly rule: Rule;
    readonly at: Span;
    /** It stands in another file. */
    readonly included?: Include;
}
/** A profile with what its includes bring. */
export interface ResolvedProfile {
    readonly node: Profile;
    /** With its parents: `outer//inner`. */
    readonly name: string;
    /** What it attaches to, expanded; `undefined` when nothing or unknown. */
    readonly attachment?: string;
    readonly rules: readonly PlacedRule[];
    readonly children: readonly ResolvedProfile[];
    /** Includes of AppArmor's own files that are not here. */
    readonly system: readonly Include[];
    /** What it includes, directly or not, by the path that is written. */
    readonly includes: ReadonlySet<string>;
    /** Every include was found or is one of AppArmor's own that are known by content. */
    readonly complete: boolean;
    /** Replaces variables by their values; `undefined` when one is unknown. */
    expand(text: string): string | undefined;
}
/** A file of policy as the kernel will get it. */
export interface ResolvedPolicy {
    readonly profiles: readonly ResolvedProfile[];
    readonly abi?: Abi;
    /** Includes before the first profile. */
    readonly preamble: readonly Include[];
    readonly faults: readonly Fault[];
}
/** Puts a file together with what it includes and works out variables and conditions. */
export declare function resolvePolicy(parsed: ParsedFile, library: PolicyLibrary): ResolvedPolicy;
