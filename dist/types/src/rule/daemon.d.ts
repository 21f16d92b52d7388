import { type DaemonDocument } from "../frontends/daemon/document.js";
import type { Project } from "../link/project.js";
import type { Edit } from "../text/edit.js";
/** Gives the engine's configuration settings, each in place of the one that is there, or before the first. */
export declare function setInDaemon({ source, root }: DaemonDocument, settings: readonly (readonly [key: string, value: string])[]): readonly Edit[] | undefined;
/** Whether the engine that starts a project's containers lets none of them gain privileges, by its configuration or by what it says of itself. */
export declare const forbidsNewPrivileges: (project: Pick<Project, "documents" | "lookup">) => boolean;
/**
 * The engine configurations beside what starts containers, each once, and what engines say of themselves beside what they print of
 * containers; what is no JSON object is none.
 */
export declare function daemonSettings(project: Pick<Project, "documents" | "lookup">): readonly DaemonDocument[];
