import type { Span } from "../text/span.js";
import type { HostConfig } from "./host-config.js";
import type { BuildLink, Command, ImageConfig, ImageUse, Variable } from "./image-config.js";
import type { ImageContents } from "./image-contents.js";
import type { ListSetting, Setting } from "./setting.js";
/** The name of a file format that is judged: `dockerfile`, `compose`. The registry of front-ends knows which there are. */
export type Dialect = string;
/** What is known of the image a workload starts from, when it is one of the well-known ones. */
export interface BaseFacts {
    /** The name it is known by, without registry mirrors and tags. */
    readonly name: string;
    /** The account it declares; `root` when it declares none. */
    readonly user: string;
    /** Starts as root, and its own entrypoint gives root up before the service runs. */
    readonly drops?: boolean;
    /** An unprivileged account the image already has. */
    readonly account?: string;
    /** A ready-made image of the same software that does not run as root. */
    readonly unprivileged?: string;
    readonly ports?: readonly number[];
    readonly kind?: "os" | "runtime" | "web" | "datastore" | "broker" | "tool";
    /** Has neither a shell nor a client a health check could use. */
    readonly bare?: boolean;
    readonly healthcheck?: boolean;
    /** Tag variants that hold less, such as `-slim`. */
    readonly smaller?: readonly string[];
}
/** Facts about images of one's own: the repository as people write it and the tags they are true for, with `*` for anything. */
export interface OwnImage {
    readonly repository: string;
    readonly tags?: string;
    readonly facts: Omit<BaseFacts, "name">;
}
/** An image stage or a container: what rules of subject `workload` judge. */
export interface Workload {
    /** `["services", "web"]` or `["stages", "build"]`: identity that survives moved lines. */
    readonly path: readonly string[];
    readonly dialect: Dialect;
    /** Where something missing is reported: the service's key, or the image in FROM. */
    readonly span: Span;
    /** It runs: a container, or the stage a build produces. Builder stages do not. */
    readonly ships: boolean;
    readonly image: ImageConfig;
    /** Facts of the well-known image at the root of its chain; absent when unknown. `null` for scratch. */
    readonly base?: BaseFacts | null;
    /** What that image holds; absent when unknown. `null` for scratch, which holds nothing. */
    readonly contents?: ImageContents | null;
    /** What its build adds; absent when nothing builds it here. */
    readonly added?: AddedFiles;
    /** Every image it names. */
    readonly references: readonly ImageUse[];
    readonly build?: BuildLink;
    readonly windows: boolean;
}
/** Whether a workload is one that somebody starts. */
export declare const isContainer: (workload: Workload) => workload is Container;
/** What is executed in a running container, or beside it: at a moment of its life, or by somebody's command. */
export interface Hook {
    readonly when: "post_start" | "pre_stop" | "pre_start" | "watch" | "exec";
    /** It names an image of its own to run in. */
    readonly elsewhere?: true;
    readonly command: Setting<Command | null>;
    readonly user: Setting<string>;
    readonly privileged: Setting<boolean>;
    readonly env: ListSetting<Variable>;
    readonly span: Span;
}
/** A workload somebody starts. A bare Dockerfile stage never is one. */
export interface Container extends Workload {
    readonly host: HostConfig;
    /** Who starts it, where that is known not to be Docker. */
    readonly engine?: "podman" | "containerd";
    readonly hooks: readonly Hook[];
    /** Written for `docker stack deploy`: Swarm ignores or refuses some keys. */
    readonly stack: boolean;
    /** It is started for one task, or for somebody who looks on, and gone afterwards. */
    readonly job?: true;
    /** It exists, and its file says everything of it: what its image decided, too. */
    readonly exists?: true;
    /** It runs on a machine that is made for the job it belongs to, and gone afterwards: what it may do to that machine harms nobody else. */
    readonly disposable?: true;
    /** Its file is clearly for development only. */
    readonly development: boolean;
    /** The unit it comes from: the id of what several files make, the path of a single one. */
    readonly project: string;
    /** The folder that relative paths of the host start from, `""` where we stand; absent when nobody can know. */
    readonly folder?: string;
    /** The name that the engine is told to give it. */
    readonly containerName?: string;
    /** The container in whose network it runs, when that is another one of its project. */
    readonly networkOf?: Container;
}
/** What a build adds to the files of the image it starts from, as far as it can be told. */
export interface AddedFiles {
    /** Names of the packages RUN installs, of whatever manager. */
    readonly packages: readonly string[];
    /** Where COPY and ADD write, absolute; `folder` when what lies there cannot be told by name. `null` when unknown. */
    readonly copied: readonly {
        readonly path: string;
        readonly folder: boolean;
    }[] | null;
    /** RUN runs something that may have made any file. */
    readonly builds: boolean;
    /** Words of RUN that name a file or a program. */
    readonly mentions: ReadonlySet<string>;
    /** Files of the build context, and texts of the file itself, that it puts into the image; what comes later covers what was there. */
    readonly placed: readonly Placed[];
    /** Paths of the build context that RUN mounts while it runs; the whole of it is "". */
    readonly bound: readonly string[];
    /** Accounts that RUN makes. */
    readonly accounts: readonly MadeAccount[];
    /** Folders, besides volumes, that it makes or names for what is started to write to. */
    readonly writes: readonly string[];
}
/** A file or a folder that appears in the file system of an image or a container, at an absolute path. */
export type Placed = {
    readonly at: string;
} & ({
    /** Where it lies, relative to the build context; `*` in its last part is that of a shell. */
    readonly path: string;
} | {
    /** What it says: a here-document, or what RUN prints into it. */
    readonly text: string;
} | {
    /** Where it lies in another stage, absolute, and what is placed there. */
    readonly path: string;
    readonly within: readonly Placed[];
});
/** An account, by name, and its uid where one is asked for. */
export interface MadeAccount {
    readonly name: string;
    readonly uid?: string;
}
