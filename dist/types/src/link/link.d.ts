import type { Around } from "../frontends/frontend.js";
import { type Document, type Unit } from "../model/document.js";
import { type Container, type Workload } from "../model/workload.js";
import { Profiles } from "./profiles.js";
import type { Project } from "./project.js";
/** What is to be linked: units that belong together. */
export interface Parts {
    readonly units: readonly Unit[];
    readonly affectedBuilds?: readonly Document[];
    readonly profiles?: Profiles;
    /** What the units that start containers start, where that is known already. */
    readonly lowered?: readonly Workload[];
}
/** Joins what belongs together into one project. */
export declare function link(parts: Parts, around: Around): Project;
/** What those of some units start that start containers, and the images that they describe. */
export declare const lowerAll: (units: readonly Unit[], around: Around) => Workload[];
/** The targets that containers are built from in a file; one without a target is built from the last stage. */
export declare const targetsOf: (path: string, containers: readonly Container[]) => string[];
