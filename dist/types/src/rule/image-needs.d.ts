import { type ImageNeeds } from "../knowledge/image-needs.js";
import type { Tmpfs } from "../model/host-config.js";
import type { Container } from "../model/workload.js";
import { type Known } from "./predicates.js";
/** What a container's image needs; `undefined` where nobody wrote it down, or where what starts is not what the image starts. */
export declare const needsOf: (container: Container) => ImageNeeds | undefined;
/** The same, and of an image that is built on a well-known one: it may have changed what that one needs. */
export declare function likelyNeedsOf({ base, image: { entrypoint, ref } }: Container): ImageNeeds | undefined;
/** Whether a container starts as root and becomes another account, and nobody wrote down what that takes. */
export declare function isUnknownStart(container: Container): boolean;
/** The tmpfs mounts without which an image cannot write where it does once the root is read-only. */
export declare function missingTmpfs(container: Container, { writes, fills }: Pick<ImageNeeds, "writes" | "fills">): Tmpfs[];
/** Folders in which an image keeps something, and that nothing is mounted at. */
export declare function missingVolumes(container: Container, { keeps }: ImageNeeds): string[];
/** The tmpfs mounts that another user than root cannot write to: they took over the mode of a folder of the image, and are root's. */
export declare function closedTmpfs({ host, image }: Container, { writes }: ImageNeeds): Known<Tmpfs>[];
/** Capabilities that a container does not have back once all are dropped: those its start needs, and `forData` for data of somebody else. */
export declare function lackingCapabilities({ host, image }: Container, needs: ImageNeeds, forData?: boolean): string[];
/**
 * Capabilities that are added for the start as root of an image, in a container that another account starts: that one gets none (Docker 28,
 * CapPrm of /proc/self/status is 0), and they only bound what a program's file could give it.
 */
export declare function spareCapabilities(container: Container): Known<string>[];
