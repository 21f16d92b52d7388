import type { ComposeProject } from "../frontends/compose/project.js";
import type { Lookup } from "../model/document.js";
import type { Setting } from "../model/setting.js";
import { type EnvValue } from "../syntax/dotenv.js";
import type { Source } from "../text/source.js";
import { type Part } from "./compose.js";
/** Whether a setting is one of an env or label file: its secrets are a matter of the file, and of whether the file is committed. */
export declare const isReadFromFile: ({ via }: Pick<Setting<unknown>, "via">) => boolean;
/** An env file of a project that somebody read. */
export interface EnvFile {
    readonly source: Source;
    readonly names: readonly string[];
    readonly values: ReadonlyMap<string, EnvValue>;
}
/** What a value of an env file is judged by: what it comes to, or what is written where nobody can know that. */
export declare const judgedText: ({ value, literal }: EnvValue) => string;
/** The files that an `env_file` or `label_file` names, those that are there. */
export declare function envFilesOf({ folder }: ComposeProject, lookup: Lookup, part: Part | undefined): EnvFile[];
/** Every env file that the services of a project are given, and the ones its variables come from; each once. */
export declare function allEnvFiles(project: ComposeProject, lookup: Lookup): EnvFile[];
