import type { Fix } from "../model/finding.js";
import type { Setting } from "../model/setting.js";
import type { Container } from "../model/workload.js";
/** A limit that no container starts with. */
export interface RefusedLimit {
    readonly at: Setting<unknown>;
    /** What is wrong, a clause. */
    readonly why: string;
    readonly fix?: Fix;
}
/** What the engine, runc or the kernel refuse of the limits of a container (moby daemon verifyPlatformContainerResources). */
export declare function refusedLimits({ host }: Container): Generator<RefusedLimit>;
