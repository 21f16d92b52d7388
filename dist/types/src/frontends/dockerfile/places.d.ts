import type { Copy } from "./stage.js";
/** Where a copied file or folder lands. */
export interface Place {
    readonly path: string;
    /** What lies below cannot be told by name. */
    readonly folder: boolean;
    /** Where it lands if it is a file and no folder. */
    readonly file?: string;
}
/** The absolute paths a COPY or ADD makes; `undefined` when they depend on something unknown. */
export declare const placesOf: (of: Copy) => readonly Place[] | undefined;
