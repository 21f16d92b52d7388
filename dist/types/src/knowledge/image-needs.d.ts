/** What a well-known image needs once its root is read-only and its capabilities are gone. */
export interface ImageNeeds {
    /** Folders it writes to when it starts, beside its data. */
    readonly writes: readonly string[];
    /** Capabilities its start as root needs. */
    readonly capabilities: readonly string[];
    /** Those it needs besides where its data lies in a folder of somebody else, as with a bind mount. */
    readonly forData?: readonly string[];
}
/** What an official image needs, `undefined` when nobody wrote it down. */
export declare const neededByImage: (name: string) => ImageNeeds | undefined;
