import type { Mount } from "../model/host-config.js";
import type { Container } from "../model/workload.js";
/** A mount that shows a container the control socket of an engine. */
export interface SocketMount {
    /** The host path as written. */
    readonly source: string;
    /** What listens there; absent for a folder in which a socket lies. */
    readonly what?: string;
    /** The socket of an engine that runs as an ordinary user. */
    readonly rootless: boolean;
    /** Whether the container's process may open it, as far as anybody knows: connect(2) needs write permission on a socket. */
    readonly opens: boolean;
}
/** The engine's socket that a mount shows; `undefined` for none, and where nobody knows what is mounted. */
export declare function socketOf(container: Container, { source: from }: Mount): SocketMount | undefined;
