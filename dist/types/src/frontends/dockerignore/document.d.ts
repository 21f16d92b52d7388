import type { Document } from "../../model/document.js";
import { type IgnorePattern } from "../../syntax/dockerignore.js";
import type { Source } from "../../text/source.js";
import type { Located } from "../../text/span.js";
/** A `.dockerignore`: what rules of subject `dockerignore` judge. */
export interface DockerignoreDocument extends Document {
    readonly dialect: "dockerignore";
    readonly patterns: readonly Located<IgnorePattern>[];
}
/** Reads an ignore file. Never throws: every line is a pattern, a comment or blank. */
export declare function readIgnoreFile(source: Source): DockerignoreDocument;
