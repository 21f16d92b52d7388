import type { PackageAction, PackageManager } from "../../knowledge/package-manager.js";
import { type Manager } from "../../knowledge/package-managers.js";
import type { ShellCommand, ShellWord } from "../../model/script.js";
import { type Arguments } from "./arguments.js";
/** What a package manager is asked to do. */
export interface PackageCommand {
    readonly manager: Manager;
    readonly facts: PackageManager;
    readonly action: PackageAction | "other";
    /** The first word of the subcommand as written. */
    readonly verb: ShellWord | undefined;
    /** The subcommand in full, such as `group install`; empty when there is none. */
    readonly does: string;
    /** What it is asked to install, to run or to remove. */
    readonly packages: readonly ShellWord[];
    readonly args: Arguments;
    /** Packages for everybody and not for a project: `npm install -g`, `gem install`. */
    readonly global: boolean;
}
/** Reads a command of a package manager, through `python -m pip` and `uv pip`; `undefined` when it is none. */
export declare function packageCommand(command: ShellCommand): PackageCommand | undefined;
/** A system package manager: its index can grow old, and its packages come from the distribution. */
export declare const isSystem: (manager: Manager) => boolean;
