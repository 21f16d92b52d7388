import type { Around } from "../frontends/frontend.js";
import { type Document, type Unit } from "../model/document.js";
import { type Container } from "../model/workload.js";
import { Profiles } from "./profiles.js";
import type { Project } from "./project.js";
/** What is to be linked: units that belong together. */
export interface Parts {
    readonly units: readonly Unit[];
    readonly affectedBuilds?: readonly Document[];
    readonly profiles?: Profiles;
}
/** Joins what belongs together into one project. */
export declare function link({ units, affectedBuilds, profiles }: Parts, around: Around): Project;
/** The targets that containers are built from in a file; one without a target is built from the last stage. */
export declare const targetsOf: (path: string, containers: readonly Container[]) => string[];
