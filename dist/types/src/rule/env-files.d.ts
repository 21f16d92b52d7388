import type { ComposeProject } from "../frontends/compose/project.js";
import type { Lookup } from "../model/document.js";
import type { Source } from "../text/source.js";
import type { Located } from "../text/span.js";
import { type Part } from "./compose.js";
/** An env file of a project that somebody read. */
export interface EnvFile {
    readonly source: Source;
    readonly names: readonly string[];
    readonly values: ReadonlyMap<string, Located<string>>;
}
/** The files that an `env_file` or `label_file` names, those that are there. */
export declare function envFilesOf({ folder }: ComposeProject, lookup: Lookup, part: Part | undefined): EnvFile[];
/** Every env file that the services of a project are given, and the ones its variables come from; each once. */
export declare function allEnvFiles(project: ComposeProject, lookup: Lookup): EnvFile[];
