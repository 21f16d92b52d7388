import type { PackageCommand } from "../syntax/shell/packages.js";
import { type Place } from "./tool-settings.js";
/** Whether an install of what a manifest names puts packages for development into the image. */
export declare const installsDevelopment: (install: PackageCommand, place: Place) => boolean;
/** Whether nothing tells an install, or what throws packages out after it, to leave those for development out. */
export declare function leavesDevelopment(install: PackageCommand, place: Place): boolean;
