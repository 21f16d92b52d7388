import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { CombinedFilter, Entry } from "../frontends/seccomp/filter.js";
import { type Step } from "../knowledge/startup-calls.js";
import type { Container } from "../model/workload.js";
import type { Located } from "../text/span.js";
/** A call that a step makes and the filter does not let through. */
export interface Unmet {
    readonly name: string;
    /** Whoever makes it is killed. */
    readonly kills: boolean;
    /** The rule that decides; absent when the default does. */
    readonly entry?: Entry;
}
/**
 * The calls for want of which a step fails: those it needs and those it is killed for, on the filter's architecture, by the names they have
 * there. Whether a rule refuses them, a condition or the default is all the same.
 */
export declare function unmetCalls(document: SeccompDocument, filter: CombinedFilter, { needs, calls, instead }: Step): Unmet[];
/** Of all that a step calls, whether it fails without or not, what the filter never lets through. */
export declare function refusedCalls(document: SeccompDocument, filter: CombinedFilter, { needs, calls }: Step): Unmet[];
/** Where it is told that calls are not let through: at the first rule that refuses one, unless the default refuses some. */
export declare function placeOf({ profile }: SeccompDocument, calls: readonly Unmet[]): Located<string> | undefined;
/** Whether a container certainly has no-new-privileges: then the filter is installed last, when the runtime has become the user. */
export declare function hasNoNewPrivileges({ host }: Pick<Container, "host">): boolean;
