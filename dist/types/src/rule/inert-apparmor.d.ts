import type { Policy } from "../frontends/apparmor/policy.js";
import type { Span } from "../text/span.js";
/** Own denials of what nothing allows: they change nothing but the log. Bare ones, such as `deny mount,`, are a statement and stay. */
export declare function idleDenials(policy: Policy): Span[];
/** Own rules that allow nothing: denials take it back, or the same rule is above. */
export declare function vainRules(policy: Policy): {
    readonly at: Span;
    readonly why: string;
}[];
