import type { Around } from "../frontends/frontend.js";
import type { Document, Unit } from "../model/document.js";
import type { Container, Dialect, Workload } from "../model/workload.js";
import type { Profiles } from "./profiles.js";
/** Files that belong together, and the workloads they describe: what rules of subject `project` judge. */
export interface Project {
    /** What is judged here, by format: those that start containers first, then what they build. */
    readonly documents: ReadonlyMap<Dialect, readonly Unit[]>;
    /** Files that say what images are built from, whose builds leave out what those judged here say; they are judged elsewhere. */
    readonly affectedBuilds: readonly Document[];
    /** Every kernel profile of the run, and who is given which. */
    readonly profiles: Profiles;
    /** Every stage of every file that says what an image is built from, and every image that is described without a container, judged on its own. */
    readonly stages: readonly Workload[];
    /** Every container, joined with the stage it is built from. */
    readonly containers: readonly Container[];
    /** Keys of the images that are built for containers and named by them. */
    readonly builtImages: ReadonlySet<string>;
    readonly lookup: Around;
}
