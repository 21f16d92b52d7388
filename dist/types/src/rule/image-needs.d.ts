import { type ImageNeeds } from "../knowledge/image-needs.js";
import type { Container } from "../model/workload.js";
/** What a container's image needs; `undefined` where nobody wrote it down, or where what starts is not what the image starts. */
export declare function needsOf({ base, build, image }: Container): ImageNeeds | undefined;
/** Folders that the image writes to, and that no volume or tmpfs makes writable once the root is read-only. */
export declare function unwritable({ host }: Container, { writes }: ImageNeeds): string[];
/** Capabilities of some that an image which starts as root does not have back once all are dropped. */
export declare function lackingCapabilities(container: Container, capabilities: readonly string[]): string[];
