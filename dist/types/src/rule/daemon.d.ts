import type { Project } from "../link/project.js";
import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
/** A setting of the engine: its value as written. */
export interface DaemonSetting {
    readonly span: Span;
    readonly text: string;
}
/** A daemon.json that a project ships. */
export interface DaemonConfig {
    readonly source: Source;
    readonly root: Span;
    readonly at: (key: string) => DaemonSetting | undefined;
}
/** Gives the engine's configuration a setting, in place of the one that is there, or before the first. */
export declare function setInDaemon({ source, root, at }: DaemonConfig, key: string, value: string): readonly Edit[];
/** The engine configurations beside the Compose projects, each once; what is no JSON object is none. */
export declare function daemonSettings(project: Pick<Project, "documents" | "lookup">): readonly DaemonConfig[];
