import type { Mount } from "../model/host-config.js";
/** The source of a mount as it is written, `~` for the home folder however that is spelled; variables stay. */
export declare function writtenSource({ source }: Mount): string | undefined;
