import type { ModeUse } from "./modes.js";
/** Whether all that a mode is set on is a folder: by its name, or because the stage makes it one. What lies in it is not meant. */
export declare function isOnFolders(use: ModeUse): boolean;
