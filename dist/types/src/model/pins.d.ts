import type { ImageReference } from "./image-reference.js";
/** What somebody who was asked says of an image: its digest, or what of its name there is none of. */
export type PinAnswer = {
    readonly digest: string;
} | {
    readonly missing: "repository" | "tag" | "digest";
};
/** What is known of images by asking, as plain data. */
export interface Pins {
    /** Who was asked: `seaworthy.lock`, which need not know an image, or the registries, which do. */
    readonly from: "lock" | "registry";
    /** A pin that is behind its tag is told, too: by a run that renews pins. */
    readonly renews?: true;
    /** Images that nobody was asked about are not spoken of: by a run that is about pins alone. */
    readonly isAll?: true;
    /** By `tagKey` and `digestKey`. */
    readonly answers: ReadonlyMap<string, PinAnswer>;
}
/** A reference of which every part is known that says which image it is. */
export type WholeReference = ImageReference & {
    readonly domain: string;
    readonly path: string;
    readonly tag?: string;
    readonly digest?: string;
};
/** Whether every part of a reference is known, and the grammar allows it. */
export declare const isWholeReference: (ref: ImageReference) => ref is WholeReference;
/** The repository of a reference as registries know it: official images of Docker Hub lie in `library`. */
export declare const repositoryIn: ({ domain, path }: WholeReference) => string;
/** The tag that a reference without one means. */
export declare const tagIn: ({ tag }: WholeReference) => string;
/** One text for an image by its tag: `docker.io/library/node:24`. */
export declare const tagKey: (ref: WholeReference) => string;
/** One text for an image by its digest, which it must have: `docker.io/library/node@sha256:...`. */
export declare const digestKey: (ref: WholeReference & {
    readonly digest: string;
}) => string;
