import type { Instruction } from "../frontends/dockerfile/instruction.js";
import type { Span } from "../text/span.js";
/** One `RUN --mount`. */
export interface BuildMount {
    readonly type: string;
    /** Where it appears; a secret's default is `/run/secrets/ID`. */
    readonly target?: string;
    /** The variable a secret is put into. */
    readonly env?: string;
    readonly mode?: string;
    readonly span: Span;
}
/** The mounts of a RUN, as BuildKit reads them. */
export declare const mountsOf: (instruction: Instruction) => readonly BuildMount[];
