import type { Tmpfs } from "../model/host-config.js";
/** What a well-known image needs once its root is read-only and its capabilities are gone. */
export interface ImageNeeds {
    /** Folders it writes to, beside its data, that may be empty at each start: the tmpfs for each. */
    readonly writes: readonly Tmpfs[];
    /** Folders it fills from others when something is mounted there: `[from, to]`. */
    readonly fills?: readonly (readonly [string, string])[];
    /** Folders it writes to and whose content it needs, so that a tmpfs does not do, and which the image declares no volume for. */
    readonly keeps?: readonly string[];
    /** Capabilities its start as root needs, on new volumes and on those of an earlier start. */
    readonly capabilities: readonly string[];
    /** Those it needs besides for some data: in a folder of somebody else, as with a bind mount, or with folders that others may not enter. */
    readonly forData?: readonly string[];
    /** Those of its program's file (`setcap`): without them the kernel refuses to execute it, whoever runs it (capabilities(7)). */
    readonly executed?: readonly string[];
}
/** What an image needs; `undefined` when nobody wrote it down. A tag that nobody knows, `null`, is taken as a current release. */
export declare const neededByImage: (name: string, tag: string | null) => ImageNeeds | undefined;
/** Whether an image has an init of its own: `tag` may say that it has none. */
export declare function startsWithInit(name: string, tag: string | null): boolean;
