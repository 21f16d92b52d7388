import type { Workload } from "../model/workload.js";
/** How messages call a workload: service `web`, stage `build`, the image. */
export declare function name({ path, ships }: Pick<Workload, "path" | "ships">): string;
/** Text of the user's in a message, shortened. */
export declare const quote: (text: string) => string;
/** "a" or "an", for what a detector calls its find. */
export declare const article: (what: string) => string;
