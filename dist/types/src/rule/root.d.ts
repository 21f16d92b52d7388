import type { Project } from "../link/project.js";
import type { Workload } from "../model/workload.js";
/**
 * What becomes of root in a container that starts with it: what is started changes to another account (`dropped`), does not
 * (`kept`), or that depends on something nobody can know here.
 */
export type Root = "dropped" | "kept" | "unclear";
/** What becomes of root, by the program that is really started: through inits, wrappers and the scripts that can be read. */
export declare function rootOf(workload: Workload, project: Project): Root;
/** Accounts that are root: by name, by number, and those a build made with uid 0. */
export declare function isRootIn({ added }: Pick<Workload, "added">): (user: string) => boolean;
