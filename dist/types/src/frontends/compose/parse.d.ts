import type { Document } from "../../model/document.js";
import { type YamlFile, type YamlMap } from "../../syntax/yaml.js";
import type { Source } from "../../text/source.js";
/** A parsed Compose file: what rules of subject `compose` judge. */
export interface ComposeDocument extends Document {
    readonly dialect: "compose";
    /** It is no YAML: Compose reads nothing of it, and what is found in it beside the first mistake may be an echo of that. */
    readonly isBroken?: true;
    /** The mappings of its documents; usually one. */
    readonly roots: readonly YamlMap[];
    /** What merge keys would have brought, and what stands instead. */
    readonly hidden: YamlFile["hidden"];
}
/** Parses a Compose file. Never throws. */
export declare function readCompose(source: Source): ComposeDocument;
