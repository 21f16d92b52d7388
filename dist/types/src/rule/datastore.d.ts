import type { ImageConfig } from "../model/image-config.js";
/** The image is that of a datastore, by its name. */
export declare const namesDatastore: ({ ref }: Pick<ImageConfig, "ref">) => boolean;
