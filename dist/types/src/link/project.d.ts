import type { AppArmorDocument } from "../frontends/apparmor/document.js";
import type { ComposeProject } from "../frontends/compose/project.js";
import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.js";
import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { Lookup } from "../model/document.js";
import type { Hop } from "../model/setting.js";
import type { Container, Workload } from "../model/workload.js";
import type { Span } from "../text/span.js";
/** A container that names a kernel profile. */
export interface Attachment {
    readonly container: Container;
    /** The entry of security_opt. */
    readonly at: {
        readonly span: Span;
        readonly via?: readonly Hop[];
    };
    /** The path of the seccomp profile as the run knows it, or the name of the AppArmor profile. */
    readonly names: string;
    readonly kind: "seccomp" | "apparmor";
}
/** The kernel profiles of a run. */
export interface KernelProfiles {
    readonly seccomps: ReadonlyMap<string, SeccompDocument>;
    readonly apparmors: readonly AppArmorDocument[];
    /** Of the projects linked so far: all of them, once the kernel profiles are judged. */
    readonly attachments: readonly Attachment[];
    /** How many Compose projects were read so far. */
    readonly composes: number;
    /** Somebody's security options cannot be known: any profile may be meant. */
    readonly unclear: boolean;
}
/** Files that belong together, and the workloads they describe: what rules of subject `project` judge. */
export interface Project {
    readonly dockerfiles: readonly DockerfileDocument[];
    readonly composes: readonly ComposeProject[];
    readonly dockerignores: readonly DockerignoreDocument[];
    /** Kernel profiles that are judged here. */
    readonly seccomps: readonly SeccompDocument[];
    readonly apparmors: readonly AppArmorDocument[];
    /** Every kernel profile of the run, and who is given which. */
    readonly kernel: KernelProfiles;
    /** Dockerfiles whose builds those ignore files govern; they are judged elsewhere. */
    readonly governed: readonly DockerfileDocument[];
    /** Every stage of every Dockerfile, judged on its own. */
    readonly stages: readonly Workload[];
    /** Every service, joined with the stage it builds. */
    readonly containers: readonly Container[];
    /** Keys of the images that services build and name. */
    readonly builtImages: ReadonlySet<string>;
    readonly lookup: Lookup;
}
