import type { Project } from "../link/project.js";
import type { NetworkReach, PortBinding } from "../model/host-config.js";
import type { Container } from "../model/workload.js";
import { type Known } from "./predicates.js";
/** One way by which ports of a container are open beyond the host. */
export interface Opening {
    /** Where it is asked for. */
    readonly at: Known<unknown>;
    /**
     * `published`: on every interface of the host. `routed`: published, and open at the container's address whatever is written before it.
     * `host`: in the host's own network everything is open that listens. `network`: a network opens every port.
     */
    readonly how: "published" | "routed" | "host" | "network";
    /** The ports of the container, `undefined` for every one. */
    readonly ports?: PortBinding["containerPort"];
    readonly protocol?: string;
    /** The network that opens them, and how. */
    readonly network?: {
        readonly name: string;
        readonly reach: Known<NetworkReach>;
    };
}
/** The ways by which a container with a network of its own, or with the host's, is open; one that joins another's has none. */
export declare function openingsOf({ host }: Container): Opening[];
/**
 * Whether some port of a container is certainly open beyond the host, through the container whose network it uses as well: by a port of
 * which that one's image does not say that it is its own.
 */
export declare function isOpenBeyondHost(container: Container): boolean;
/** The containers of a project that run in the network of one that has its own, itself first. */
export declare const inNetworkOf: (owner: Container, { containers }: Pick<Project, "containers">) => Container[];
