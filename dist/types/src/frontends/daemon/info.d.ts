import { type JsonObject } from "../../syntax/json-read.js";
import type { Located, Span } from "../../text/span.js";
/** What an engine that runs says of itself (Engine API, `GET /info`). */
export interface EngineInfo {
    /** By name, as `seccomp`, with what is said of each; `undefined` where the engine does not tell. */
    readonly security: {
        readonly span: Span;
        readonly options: ReadonlyMap<string, string>;
    } | undefined;
    readonly liveRestore: Located<boolean> | undefined;
    /** It is part of a swarm, which live restore is not for. */
    readonly isInSwarm: boolean;
    /** Networks and registries whose images are pulled without verifying the server. */
    readonly insecure: readonly Located<string>[];
    readonly warnings: readonly Located<string>[];
    readonly logDriver: Located<string> | undefined;
    readonly experimental: Located<boolean> | undefined;
    readonly isOnWindows: boolean;
}
/** Reads what `docker info --format json` prints. */
export declare function engineInfo(root: JsonObject): EngineInfo;
