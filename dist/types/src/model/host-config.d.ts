import type { Span } from "../text/span.js";
import type { ListSetting, Setting } from "./setting.js";
/** A mount as the Engine API's `Mount`: the source is a host path for `bind`, a pipe for `npipe`, else a name. */
export interface Mount {
    readonly type: "bind" | "volume" | "tmpfs" | "npipe" | "image" | "cluster" | "unknown";
    /** `null` when nothing is mounted from anywhere (anonymous volume, tmpfs). */
    readonly source: Setting<string> | null;
    readonly target: Setting<string>;
    readonly readOnly: Setting<boolean>;
    /** SELinux relabelling: `z` shared, `Z` private. */
    readonly relabel?: "z" | "Z";
    /** `rshared`, `slave` and their kin, when somebody wrote one. */
    readonly propagation?: Setting<string>;
    /** A secret or config whose file this is. */
    readonly file?: "secret" | "config";
    /** The text of a config that is written where the workload is; it has no source then. */
    readonly content?: Setting<string>;
    /** Where the workload names the volume that turns out to be this mount. */
    readonly through?: Span;
}
/** A host device handed to the container. */
export interface DeviceMapping {
    readonly pathOnHost: Setting<string>;
    /** Any of `r`, `w`, `m`. */
    readonly cgroupPermissions: Setting<string>;
}
/** One published port. Unknown numbers are `null`. */
export interface PortBinding {
    /** `""` when none is written: the engine then binds every interface. */
    readonly hostIp: Setting<string>;
    readonly hostPort: {
        readonly from: number;
        readonly to: number;
    } | null;
    readonly containerPort: {
        readonly from: number;
        readonly to: number;
    } | null;
    readonly protocol: string;
}
/** A tmpfs mount and its options as mount(8) takes them. */
export interface Tmpfs {
    readonly target: string;
    readonly options: readonly string[];
}
/** What a network opens of the containers on it, to those who have a way to their addresses. */
export interface NetworkReach {
    /** Why every port is open, published or not; absent when only published ones are. */
    readonly every?: "nat-unprotected" | "macvlan" | "ipvlan";
    /** Versions of IP in which a published port is open at the container's own address, whatever address of the host is written. */
    readonly routed: readonly (4 | 6)[];
}
/** One network a container joins. */
export interface NetworkAttachment {
    readonly name: string;
    /** The network has no route out of the host. Unknown for external networks. */
    readonly internal: Setting<boolean>;
    /** Address published ports bind to when none is written; `""` is every interface. */
    readonly hostBinding: Setting<string>;
    /** Declared outside of the project: `name` is then the one the engine knows it by. */
    readonly external: Setting<boolean>;
    /** Containers on it reach each other; `com.docker.network.bridge.enable_icc` says otherwise. */
    readonly connects: Setting<boolean>;
    /** What it opens by itself, where it is told to; written at the option. */
    readonly reach?: Setting<NetworkReach>;
}
export interface Ulimit {
    readonly name: string;
    readonly soft: number | null;
    readonly hard: number | null;
}
/**
 * What the runtime grants: the Engine API's `HostConfig`, with its names. Sizes are bytes, CPUs are whole CPUs,
 * 0 and absent mean unlimited. Lists hold what is written, in the order the engine sees it.
 */
export interface HostConfig {
    readonly privileged: Setting<boolean>;
    readonly capAdd: ListSetting<string>;
    readonly capDrop: ListSetting<string>;
    readonly securityOpt: ListSetting<string>;
    readonly readonlyRootfs: Setting<boolean>;
    readonly mounts: ListSetting<Mount>;
    readonly tmpfs: ListSetting<Tmpfs>;
    readonly volumesFrom: ListSetting<string>;
    readonly devices: ListSetting<DeviceMapping>;
    readonly deviceCgroupRules: ListSetting<string>;
    readonly networkMode: Setting<string>;
    readonly networks: ListSetting<NetworkAttachment>;
    readonly portBindings: ListSetting<PortBinding>;
    readonly extraHosts: ListSetting<string>;
    readonly dns: ListSetting<string>;
    readonly links: ListSetting<string>;
    /** Containers of other projects it is linked to. */
    readonly externalLinks: ListSetting<string>;
    readonly pidMode: Setting<string>;
    readonly ipcMode: Setting<string>;
    readonly utsMode: Setting<string>;
    readonly usernsMode: Setting<string>;
    readonly cgroupnsMode: Setting<string>;
    readonly cgroupParent: Setting<string>;
    readonly groupAdd: ListSetting<string>;
    readonly sysctls: ListSetting<{
        readonly name: string;
        readonly value: Setting<string> | null;
    }>;
    readonly ulimits: ListSetting<Ulimit>;
    readonly memory: Setting<number>;
    readonly memoryReservation: Setting<number>;
    readonly memorySwap: Setting<number>;
    readonly memorySwappiness: Setting<number>;
    readonly cpus: Setting<number>;
    /** Microseconds of CPU time in each period, and the length of a period. */
    readonly cpuQuota: Setting<number>;
    readonly cpuPeriod: Setting<number>;
    readonly cpusetCpus: Setting<string>;
    readonly cpuShares: Setting<number>;
    readonly pidsLimit: Setting<number>;
    readonly shmSize: Setting<number>;
    readonly oomKillDisable: Setting<boolean>;
    readonly oomScoreAdj: Setting<number>;
    /** `no`, `always`, `unless-stopped`, `on-failure`. */
    readonly restartPolicy: Setting<string>;
    /** How often on-failure tries again; 0 is without end. */
    readonly restartRetries: Setting<number>;
    readonly logDriver: Setting<string>;
    readonly logOptions: ListSetting<{
        readonly name: string;
        readonly value: string;
    }>;
    readonly runtime: Setting<string>;
    readonly isolation: Setting<string>;
    readonly init: Setting<boolean>;
    /** Compose's `use_api_socket`: the engine's socket and the user's registry credentials are handed over. */
    readonly useApiSocket: Setting<boolean>;
}
