import type { Document } from "../../model/document.js";
import type { Source } from "../../text/source.js";
import type { Located } from "../../text/span.js";
import type { Instruction } from "./instruction.js";
/** A Dockerfile's syntax: what BuildKit's parser would hand on, with the place of every piece. */
export interface DockerfileSyntax extends Document {
    readonly dialect: "dockerfile";
    readonly instructions: readonly Instruction[];
    readonly escape: "\\" | "`";
    /** `# syntax=`, when it stands where BuildKit looks for it. */
    readonly syntax?: Located<string>;
}
/** Parses a Dockerfile by BuildKit's rules (frontend/dockerfile/parser). Never throws: what is wrong becomes a fault. */
export declare function parseDockerfile(source: Source, indent?: number): DockerfileSyntax;
