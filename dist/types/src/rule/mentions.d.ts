import type { Part } from "./compose.js";
/**
 * Whether a service names another by one of these names: in a variable, a command, a label, or what it waits for. In a path it is the name
 * of a folder (`/var/cache/nginx`); behind two slashes it is a host (`redis://cache`).
 */
export declare function mentions({ node }: Part, names: readonly string[]): boolean;
