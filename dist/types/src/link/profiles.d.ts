import type { Document, Unit } from "../model/document.js";
import type { Setting } from "../model/setting.js";
import type { Container, Dialect } from "../model/workload.js";
/** A container that names a kernel profile. */
export interface Attachment {
    readonly container: Container;
    /** The entry that names it. */
    readonly at: Setting<unknown>;
    /** The path of the profile as the run knows it, or its own name. */
    readonly names: string;
    /** The format of the profile. */
    readonly dialect: Dialect;
}
/** The kernel profiles of a run: they belong to those who name them, in whatever project. Filled as projects are linked. */
export declare class Profiles {
    #private;
    readonly documents: ReadonlyMap<Dialect, readonly Document[]>;
    constructor(documents?: ReadonlyMap<Dialect, readonly Document[]>);
    /** Of the projects linked so far: all of them, once the profiles themselves are judged. */
    get attachments(): readonly Attachment[];
    /** How many projects that start containers were linked so far. */
    get projects(): number;
    /** Some container's security options cannot be known: any profile may be meant. */
    get isUnclear(): boolean;
    /** Takes note of which containers of a unit are given which profile. */
    attach(unit: Unit, containers: readonly Container[]): void;
}
