import { type ShellReader } from "../../syntax/shell/reader.js";
import type { Source } from "../../text/source.js";
import type { Inside } from "../frontend.js";
import { type DockerfileSyntax } from "./parse.js";
import { type Assignment, type Stage } from "./stage.js";
/** A parsed and evaluated Dockerfile: what rules of subject `dockerfile` judge. */
export interface DockerfileDocument extends DockerfileSyntax {
    readonly stages: readonly Stage[];
    /** ARGs before the first FROM. */
    readonly globals: readonly Assignment[];
    /** The stage a plain build produces. */
    readonly final: Stage | undefined;
    /** The stages a plain build runs. */
    readonly needed: ReadonlySet<Stage>;
    /** Reads scripts, for evaluating again with other build arguments. */
    readonly shell?: ShellReader;
}
/** Parses and evaluates; without a shell reader no script is looked into. Never throws. */
export declare function readDockerfile(source: Source, shell?: ShellReader, inside?: Inside): DockerfileDocument;
