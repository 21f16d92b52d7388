import type { ShellCommand, ShellWord } from "../../model/script.js";
import { type Arguments } from "./arguments.js";
/** A package manager, by the family whose commands it shares. */
export type Manager = "apt" | "apk" | "dnf" | "zypper" | "pacman" | "pip" | "npm" | "yarn" | "pnpm" | "gem" | "bundle" | "composer" | "go" | "cargo" | "conda" | "poetry" | "uv" | "pipenv";
/** What a package manager is asked to do. */
export interface PackageCommand {
    readonly manager: Manager;
    readonly action: "install" | "update" | "upgrade" | "remove" | "clean" | "other";
    /** The subcommand as written. */
    readonly verb: ShellWord | undefined;
    /** What it is asked to install or remove. */
    readonly packages: readonly ShellWord[];
    readonly args: Arguments;
    /** Language packages for everybody: `npm install -g`, `gem install`. */
    readonly global: boolean;
}
/** Reads a command of a package manager, through `python -m pip` and `uv pip`; `undefined` when it is none. */
export declare function packageCommand(command: ShellCommand): PackageCommand | undefined;
/** A system package manager: its index can grow old, and its packages come from the distribution. */
export declare const isSystem: (manager: Manager) => boolean;
