import type { Instruction } from "../frontends/dockerfile/instruction.js";
import { type Stage } from "../frontends/dockerfile/stage.js";
import type { Manager } from "../knowledge/package-managers.js";
import type { ShellCommand } from "../model/script.js";
/** Where a command runs. */
export interface Place {
    readonly command: ShellCommand;
    readonly stage: Stage;
    readonly instruction: Instruction;
}
/** Whether a tool takes a value for a switch that is on: `0`, `false` and nothing are off. What nobody can know may be on. */
export declare const isOn: (value: string | undefined) => boolean;
/**
 * The value a variable has for a command: given to it, exported before it in the same shell, or set by an earlier ENV or ARG.
 * `HOLE` when nobody can know it, `undefined` when nothing sets it.
 */
export declare function variableAt({ command, stage, instruction }: Place, name: string): string | undefined;
/** What `config set` of a tool, before a command in the image, wrote under one of its keys. */
export declare function settingAt({ command, stage }: Place, manager: Manager, key: string): string | undefined;
/** Whether RUN ran, in the image before this command, one that is looked for. A test is asked about each command of a file once. */
export declare function ranBefore({ command, stage }: Place, test: (command: ShellCommand) => boolean): boolean;
