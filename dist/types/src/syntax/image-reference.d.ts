import type { ImageReference } from "../model/image-reference.js";
/** Stands for text nobody can know inside an expanded string: U+FFFC, the object replacement character. */
export declare const HOLE = "\uFFFC";
/** `null` when the text depends on something unknown. */
export declare const known: (text: string) => string | null;
/**
 * Splits and checks an image reference by the grammar of github.com/distribution/reference.
 * `text` may contain `HOLE`; `shown` is what the user wrote.
 */
export declare function parseImageReference(text: string, shown?: string): ImageReference;
/** One text for all spellings of one image: `app`, `docker.io/library/app:latest`. */
export declare const imageKey: (of: ImageReference) => string;
