import type { Opened } from "../model/change.js";
import type { HostConfig } from "../model/host-config.js";
/** Ports as they are published now, to be published elsewhere; `undefined` where one of them is not known, or is one of many. */
export declare function openedLike(bindings: HostConfig["portBindings"]): readonly Opened[] | undefined;
