import type { Action } from "../frontends/seccomp/action.js";
import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { CombinedFilter, Verdict } from "../frontends/seccomp/filter.js";
import type { SeccompRule } from "../frontends/seccomp/profile.js";
import type { Located } from "../text/span.js";
/** Whether a call is carried out. */
export declare const letsThrough: ({ kind }: Action) => boolean;
/** Whether every call of it is carried out, whatever its arguments. */
export declare const isOpen: ({ cases, otherwise }: Verdict) => boolean;
/** Whether no call of it is carried out; what a listener decides may be. */
export declare const isBlocked: ({ cases, otherwise }: Verdict) => boolean;
/** Whether the profile names what it allows, so that what it does not name is missing. */
export declare const allowsByName: ({ defaultAction }: CombinedFilter) => boolean;
/** Of these calls, those that exist on the architecture and are never carried out. */
export declare const missingCalls: ({ calls }: SeccompDocument, filter: CombinedFilter, names: readonly string[]) => string[];
/** A rule of the profile and those of its names for which something holds; rules without such names are left out. */
export declare function rulesNaming({ profile }: SeccompDocument, holds: (name: string, rule: SeccompRule) => boolean): {
    rule: SeccompRule;
    names: Located<string>[];
}[];
/** "a, b and c", each in backquotes; of many, the first ones and how many more. */
export declare function listed(names: readonly string[], most?: number): string;
