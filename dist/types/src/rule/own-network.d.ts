import type { ComposeProject } from "../frontends/compose/project.js";
import type { Change } from "../model/change.js";
import type { NetworkAttachment } from "../model/host-config.js";
import type { Container } from "../model/workload.js";
/** The containers of a project that share a network with another one of it. */
export declare function neighboursOf(container: Container, containers: readonly Container[]): Container[];
/** Those of them that name it; all of them where none does, since then it is not known who asks. */
export declare function clientsAmong(neighbours: readonly Container[], container: Container, compose: ComposeProject): readonly Container[];
/**
 * Puts a container on a network without a way out, and its clients besides: one that they are on already, else a new one. It leaves
 * `leave`. `undefined` where one of its networks is not known, or somebody else's.
 */
export declare function ownNetworkFor(container: Container, clients: readonly Container[], { compose, named, leave }: {
    readonly compose: ComposeProject;
    readonly named: string;
    leave(network: NetworkAttachment): boolean;
}): readonly Change[] | undefined;
/** Marks the only network of a container that has a way out, where everybody else on it has another one. */
export declare function markedInternal({ host }: Container, neighbours: readonly Container[]): readonly Change[] | undefined;
/** Whether nobody said that a network has no way out. */
export declare const hasWayOut: ({ internal }: NetworkAttachment) => boolean;
