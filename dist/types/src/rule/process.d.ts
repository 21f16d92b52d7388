import type { Command } from "../model/image-config.js";
import type { Script } from "../model/script.js";
import { type Setting } from "../model/setting.js";
import type { Workload } from "../model/workload.js";
import type { ShellReader } from "../syntax/shell/reader.js";
import type { Span } from "../text/span.js";
/** What a container starts. */
export interface Process {
    /** The entrypoint or the command: the one that says which program runs. */
    readonly at: Extract<Setting<Command | null>, {
        state: "written";
    }>;
    /** Its program and arguments, and what they run: read when it is asked for. */
    readonly argv: readonly Setting<string>[];
    readonly script: () => Script;
}
/** Program and arguments that a command is started as; shell form is run by /bin/sh (moby's dispatchers, `withShell`). */
export declare const argvOf: ({ form, words }: Command, span: Span) => Setting<string>[];
/** `ENTRYPOINT [""]` is one that is put away (moby's daemon, mergeAndVerifyConfig). */
export declare const isReset: ({ form, words }: Command) => boolean;
/**
 * The first process of a workload: the entrypoint with the command as its arguments. `undefined` where an image nobody knows decides, or
 * where nothing is written.
 */
export declare function processOf(workload: Workload, shell: ShellReader): Process | undefined;
