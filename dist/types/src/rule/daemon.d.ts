import { type DaemonDocument } from "../frontends/daemon/document.js";
import type { Project } from "../link/project.js";
import type { Edit } from "../text/edit.js";
/** Gives the engine's configuration settings, each in place of the one that is there, or before the first. */
export declare function setInDaemon({ source, root, at }: DaemonDocument, settings: readonly (readonly [key: string, value: string])[]): readonly Edit[] | undefined;
/** The engine configurations beside what starts containers, each once; what is no JSON object is none. */
export declare function daemonSettings(project: Pick<Project, "documents" | "lookup">): readonly DaemonDocument[];
