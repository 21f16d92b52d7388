import type { AppArmorDocument } from "../frontends/apparmor/document.js";
import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { Container } from "../model/workload.js";
import type { Attachment, KernelProfiles, Project } from "./project.js";
/** Profiles the engines bring with them, and words that mean none: nothing of this is a file or a name of somebody's own. */
export declare const ownProfiles: {
    readonly seccomp: RegExp;
    readonly apparmor: RegExp;
};
/** The kernel profiles that a container is given by name or path, as far as they are somebody's own. */
export declare function attachmentsOf(container: Container, folder: string): Attachment[];
/** The kernel profiles of a run, filled as its Compose projects are linked. */
export declare class Kernel implements KernelProfiles {
    readonly seccomps: ReadonlyMap<string, SeccompDocument>;
    readonly apparmors: readonly AppArmorDocument[];
    readonly attachments: Attachment[];
    composes: number;
    unclear: boolean;
    constructor(seccomps: readonly SeccompDocument[], apparmors: readonly AppArmorDocument[]);
    /** Takes note of who is given which profile. */
    attach({ composes, containers }: Project): void;
}
