import type { ComposeProject } from "../frontends/compose/project.js";
import type { Change } from "../model/change.js";
import type { NetworkAttachment } from "../model/host-config.js";
import type { Container } from "../model/workload.js";
/** The containers of a project that share a network with another one of it. */
export declare function neighboursOf(container: Container, containers: readonly Container[]): Container[];
/**
 * Those of them that name it, or may have its name from a file: they run the image of one that does, or one that asks its neighbours. All
 * of them where none names it, since then it is not known who asks.
 */
export declare function clientsAmong(neighbours: readonly Container[], container: Container, compose: ComposeProject): readonly Container[];
/** The names by which others on its networks find a container. */
export declare const namesOf: ({ path, containerName }: Container) => string[];
/** Containers of the same project that name another one. */
export declare function thoseThatName(container: Container, others: readonly Container[], compose: ComposeProject): readonly Container[];
/**
 * Puts a container on a network without a way out, and its clients besides: one of the project on which nobody meets anybody new, else
 * one of its own. It leaves `leave`. `undefined` where one of its networks is not known, or somebody else's, and where its ports would be
 * published no more.
 */
export declare function ownNetworkFor(container: Container, clients: readonly Container[], wanted: Wanted): readonly Change[] | undefined;
interface Wanted {
    readonly compose: ComposeProject;
    /** What a new network is called. */
    readonly named: string;
    /** All containers of the run. */
    readonly containers: readonly Container[];
    leave(network: NetworkAttachment): boolean;
    /** Whether another container may be on the network, too. */
    admits(other: Container): boolean;
}
/** Marks the only network of a container that has a way out, where everybody else on it has another one, and nothing of it is published. */
export declare function markedInternal(container: Container, neighbours: readonly Container[]): readonly Change[] | undefined;
/** Whether nobody said that a network has no way out. */
export declare const hasWayOut: ({ internal }: NetworkAttachment) => boolean;
export {};
