import type { Part } from "./compose.js";
/** Whether a service names another by one of these names: in a variable, a command, a label, or what it waits for. */
export declare function mentions({ node }: Part, names: readonly string[]): boolean;
