import type { ShellCommand } from "../model/script.js";
import { type PackageCommand } from "../syntax/shell/packages.js";
import type { Run } from "./stages.js";
/** Whether a command fetches packages whose lists or archives its tool keeps. */
export declare const mayLeave: ({ facts: { leftovers }, action, manager, packages, args }: PackageCommand) => boolean;
/** What an install should do to leave no lists or archives of packages in the layer; `undefined` when it leaves none. */
export declare function leftBy(install: PackageCommand, command: ShellCommand, run: Run): string | undefined;
