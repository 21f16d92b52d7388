import type { Document } from "../../model/document.js";
import { type JsonNode } from "../../syntax/json.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { type EngineInfo } from "./info.js";
/** A setting of the engine: its value, and how it is written. */
export interface DaemonSetting {
    readonly span: Span;
    readonly text: string;
    readonly value: JsonNode;
}
/** How an engine is configured: what rules of subject `daemon` judge. */
export interface DaemonDocument extends Document {
    readonly dialect: "daemon";
    /** As written; `undefined` where it is no object. */
    readonly root: Extract<JsonNode, {
        kind: "object";
    }> | undefined;
    /** What an engine that runs says of itself; absent for a file that configures one. */
    readonly info?: EngineInfo;
    /** Some of it is not JSON: an engine does not start with it. */
    readonly isBroken: boolean;
    /** It was read to its end: what is not there is not set. */
    readonly isWhole: boolean;
    at(key: string): DaemonSetting | undefined;
}
/** Reads `daemon.json`, or what `docker info --format json` prints. Never throws. */
export declare function readDaemon(source: Source): DaemonDocument;
