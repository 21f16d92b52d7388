/**
 * An image reference split as github.com/distribution/reference splits it. A part that depends on a variable
 * nobody can know is `null`; a part that is not written is absent.
 */
export interface ImageReference {
    /** As written. */
    readonly text: string;
    /** Registry host with port, `docker.io` when none is written. */
    readonly domain: string | null;
    /** Repository without the registry; official images are spelled without `library/`. */
    readonly path: string | null;
    readonly tag?: string | null;
    /** `algorithm:hex`. */
    readonly digest?: string | null;
    /** Why no engine can pull it, when the grammar refuses it: a phrase that follows "because". */
    readonly fault?: string;
}
