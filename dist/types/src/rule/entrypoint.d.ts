import type { Project } from "../link/project.js";
import type { Command } from "../model/image-config.js";
import type { Workload } from "../model/workload.js";
/**
 * What an entrypoint does with the command, which is handed to it as arguments: it `runs` them as a program, a shell reads the first one as
 * its `text`, they are `lost` on a text or a script that does not look at them, or it `takes` them as its own.
 */
export type Handling = "runs" | "text" | "lost" | "takes";
/** A text of a shell that looks at its arguments: `"$@"`, `$1`, `${1:-x}`, `$#`. */
export declare const usesArguments: (text: string) => boolean;
/** Answers what an entrypoint does with its arguments; `undefined` where nobody can tell. */
export declare function handlingOf(entrypoint: Command, workload: Workload, project: Project): Handling | undefined;
