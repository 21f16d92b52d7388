import type { ShellCommand } from "../model/script.js";
import type { Span } from "../text/span.js";
/** Whether a path is in apt's own keyrings. */
export declare const isAptKeyring: (path: string) => boolean;
/** What puts a key where it counts for every source: `apt-key`, and files written into apt's own keyrings. */
export declare function trustedForAll(command: ShellCommand): {
    readonly span: Span;
} | undefined;
