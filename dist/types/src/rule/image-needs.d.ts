import { type ImageNeeds } from "../knowledge/image-needs.js";
import type { Project } from "../link/project.js";
import type { Tmpfs } from "../model/host-config.js";
import type { Container } from "../model/workload.js";
import { type Known } from "./predicates.js";
/** What a container's image needs; `undefined` where nobody wrote it down, or where what starts is not what the image starts. */
export declare const needsOf: (container: Container) => ImageNeeds | undefined;
/** The same, and of an image that is built on a well-known one: it may have changed what that one needs. */
export declare function likelyNeedsOf({ base, image: { entrypoint, ref } }: Container): ImageNeeds | undefined;
/** Whether a container starts as root and becomes another account, or does what root alone may, and nobody wrote down what that takes. */
export declare function isUnknownStart(container: Container, project: Project): boolean;
/** The tmpfs mounts without which an image cannot write where it does once the root is read-only. */
export declare function missingTmpfs(container: Container, { writes, fills }: Pick<ImageNeeds, "writes" | "fills">): Tmpfs[];
/** The paths among some that nothing is mounted over which may be written to; none where nobody can know all that is mounted. */
export declare const besideMounts: (container: Container, paths: readonly string[]) => string[];
/** Folders in which an image keeps something, those that its build makes for that among them, and that nothing is mounted at. */
export declare function missingVolumes(container: Container, { keeps }: Pick<ImageNeeds, "keeps">): string[];
/** The tmpfs mounts that another user than root cannot write to: they took over the mode of a folder of the image, and are root's. */
export declare function closedTmpfs({ host, image }: Container, { writes }: ImageNeeds): Known<Tmpfs>[];
/** Capabilities that a container does not have back once all are dropped: those its start needs, and `forData` for data of somebody else. */
export declare function lackingCapabilities({ host, image }: Container, needs: ImageNeeds, forData?: boolean): string[];
/** Capabilities that are added for the start as root of an image, and that its program's file does not need. */
export declare function capabilitiesOfRoot(container: Container): Known<string>[];
/**
 * The same in a container that another account starts: that one gets none (Docker 28, CapPrm of /proc/self/status is 0), and they only
 * bound what a program's file could give it.
 */
export declare const spareCapabilities: (container: Container) => Known<string>[];
