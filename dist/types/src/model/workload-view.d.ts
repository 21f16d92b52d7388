import type { Setting } from "./setting.js";
/** A setting of a workload in words: what it comes to, and where it is written. */
export interface SettingView {
    readonly key: string;
    readonly text: string;
    readonly state: Setting<unknown>["state"];
    /** `file:line:column`, first where the value is written, or would be, then each step from there. */
    readonly origin: readonly string[];
}
/** A container that would start, or an image that nobody starts here, as people read it: nothing in it is secret. */
export interface WorkloadView {
    /** Identity as in findings: `["services", "web"]`. */
    readonly path: readonly string[];
    /** What messages call it. */
    readonly label: string;
    readonly kind: "container" | "image";
    /** `file:line:column` of its key. */
    readonly at: string;
    /** The files of its project; workloads of one project share the list. */
    readonly files: readonly string[];
    readonly settings: readonly SettingView[];
    /** Keys of settings that nobody set. */
    readonly silent: readonly string[];
    /** What is known of the image underneath, in words. */
    readonly base?: string;
}
/** All there is of a project's workloads and how far they are shown. */
export interface WorkloadViews {
    readonly workloads: readonly WorkloadView[];
    readonly networks: readonly NetworkMap[];
    /** So many more workloads there are, which nobody looked at: a report shows no more. */
    readonly more: number;
}
/** A network as its containers see it; `null` is not known. */
export interface NetworkLine {
    readonly name: string;
    /** It has no route out of the host. */
    readonly internal: boolean | null;
    /** It is declared outside of the project: others may be on it. */
    readonly external: boolean | null;
    /** Containers on it reach one another. */
    readonly connects: boolean | null;
}
/** A port of a container on the host. */
export interface PublishedPort {
    /** An address of the host; `""` is every one, `null` is not known. */
    readonly address: string | null;
    /** Ports as people write them: `80`, `8000-8010`; `?` is not known, `any` is the engine's choice. */
    readonly host: string;
    readonly container: string;
    readonly protocol: string;
}
/** How far outside of the host a container is known to be open. */
export type Openness = 
/** To others than the host. */
"outside"
/** Published, and certainly on the loopback of the host only. */
 | "host"
/** Published, and nobody can know at which address. */
 | "unknown"
/** Not published. */
 | "none";
/** A container on the map of its project. */
export interface NetworkNode {
    readonly label: string;
    /** The networks it is on, as places in the list of its map. */
    readonly networks: readonly number[];
    /** Whose network it has: its own, the host's, none, that of another container; `unknown` where nobody can know. */
    readonly mode: "own" | "host" | "none" | "joined" | "unknown";
    /** The label of the container whose network it has. */
    readonly joins?: string;
    readonly published: readonly PublishedPort[];
    readonly open: Openness;
}
/** The containers of one project and the networks between them. */
export interface NetworkMap {
    /** The file that the project starts with. */
    readonly title: string;
    readonly networks: readonly NetworkLine[];
    readonly nodes: readonly NetworkNode[];
    /** So many more containers there are, which are not on it. */
    readonly more: number;
}
