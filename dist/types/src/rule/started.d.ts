import type { Command } from "../model/image-config.js";
import type { ShellCommand } from "../model/script.js";
import type { Setting } from "../model/setting.js";
import type { Container, Hook, Workload } from "../model/workload.js";
/** What a workload runs, and for what. */
export interface Started {
    readonly what: "entrypoint" | "command" | "health check" | "hook";
    /** When a hook runs. */
    readonly when?: Hook["when"];
    /** It runs in an image of its own. */
    readonly elsewhere?: true;
    readonly setting: Extract<Setting<unknown>, {
        state: "written";
    }>;
    readonly command: Command;
    readonly commands: readonly ShellCommand[];
}
/** What is written as entrypoint, command and health check, as far as somebody read it. A check that is switched off is none; hooks come last. */
export declare const startedBy: (of: Workload & Partial<Pick<Container, "hooks">>) => readonly Started[];
/** Whether a workload only starts a shell for somebody to type into: what a development image or a base image does. */
export declare function isInteractive({ image, contents }: Workload): boolean;
