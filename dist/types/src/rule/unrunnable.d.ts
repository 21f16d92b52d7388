import type { Project } from "../link/project.js";
import type { Confidence } from "../model/finding.js";
import type { Workload } from "../model/workload.js";
import type { Started } from "./started.js";
/** Why no image at all can run something. */
export interface Unrunnable {
    /** A phrase that follows "the command of service `web`". */
    readonly why: string;
    /** What to write instead. */
    readonly advice?: string;
    readonly confidence?: Confidence;
}
/** What is started names no program that an image could have: none, a whole line, or a word of Compose's. */
export declare function unrunnable(started: Started, workload: Workload, project: Project): Unrunnable | undefined;
