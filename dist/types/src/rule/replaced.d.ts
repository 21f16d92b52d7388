import type { Project } from "../link/project.js";
import type { Script, ShellCommand } from "../model/script.js";
import type { Workload } from "../model/workload.js";
import type { ShellReader } from "../syntax/shell/reader.js";
/** A shell that stays what it is while it waits for a command. */
export interface Waiting {
    readonly shell: string;
    /** Whether every shell that it may be does. */
    readonly certain: boolean;
}
/** Follows process 1 to a command of its script: an init comes first, it becomes the command's program, or a shell waits in front of it. */
export declare function wayTo(command: ShellCommand, { image, contents }: Workload): "init" | "program" | Waiting;
/** A script of a shell that a command runs from a file, which the shell stays with to its end. */
export interface FileScript extends Script {
    readonly name: string;
}
/** Reads it where the file is at hand, and takes nothing from another one. */
export declare function fileScript(command: ShellCommand, workload: Workload, project: Project, shell: ShellReader): FileScript | undefined;
