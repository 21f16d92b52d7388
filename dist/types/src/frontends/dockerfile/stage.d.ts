import type { Script } from "../../model/script.js";
import type { Setting } from "../../model/setting.js";
import type { Logical } from "../../text/logical.js";
import type { Located, Span } from "../../text/span.js";
import type { Instruction } from "./instruction.js";
/** A variable or label set by the file, its value resolved as far as it is known. */
export interface Assignment {
    readonly keyword: "ENV" | "LABEL" | "ARG";
    readonly name: string;
    readonly value: Setting<string> | null;
    /** The value as written without quotes, U+FFFC for each variable in it, the word of a fallback where nothing sets its variable. */
    readonly literal: string;
    /** The whole `name=value`. */
    readonly span: Span;
}
/** Where a COPY, a mount or a FROM takes files from: an earlier stage, or an image by reference. */
export type Origin = {
    readonly stage: Stage;
} | {
    readonly image: Setting<string>;
};
/** One COPY or ADD with its words resolved. */
export interface Copy {
    readonly instruction: Instruction;
    readonly sources: readonly Setting<string>[];
    readonly destination: Setting<string>;
    /** Where a relative destination starts from; absent when the base image decides. */
    readonly workdir?: Setting<string>;
    /** Absent: the build context. */
    readonly from?: Origin & {
        readonly span: Span;
    };
    /** Its here-documents, each under the name its file gets in a folder. */
    readonly texts: readonly {
        readonly name: string;
        readonly body: Logical;
    }[];
    /** `--chmod`. */
    readonly mode?: Setting<string>;
    /** `--chown`. */
    readonly owner?: Setting<string>;
    /** `--checksum` of ADD. */
    readonly checksum?: Setting<string>;
}
/** A use of a variable nothing in scope defines. */
export interface UndefinedUse {
    readonly name: string;
    readonly span: Span;
    readonly keyword: string;
    /** The variable or label being set, when it is one. */
    readonly target?: string;
    /** An ARG before the first FROM has this name: it is out of scope here. */
    readonly global?: Span;
    /** The builder gives it a value before the first FROM: an ARG of this name brings it here. */
    readonly isPlatform?: true;
    /** A parameter of the shell, such as `$1` and `$@`. */
    readonly isParameter?: true;
    /** In the body of a here-document, which ends up in a file. */
    readonly inBody?: true;
}
/** What one instruction runs. */
export interface StageScript {
    readonly instruction: Instruction;
    readonly script: Script;
    /** The working directory it runs in, and the user it runs as; absent when the base image decides. */
    readonly workdir?: Setting<string>;
    readonly user?: Setting<string>;
    /** Stands behind ONBUILD: it runs in images built on this one. */
    readonly deferred: boolean;
}
/** One stage, evaluated in order. What a later instruction replaces is gone; lists are the stage's own. */
export interface Stage {
    readonly index: number;
    /** Lower-case; absent when the stage has no name. */
    readonly name?: string;
    readonly from: Instruction;
    /** Where the base stands in FROM. */
    readonly base: Located<string>;
    readonly origin: Origin;
    readonly instructions: readonly Instruction[];
    readonly assignments: readonly Assignment[];
    /** What ONBUILD sets in images built on this one; the text of it is in this image's configuration. */
    readonly deferred: readonly Assignment[];
    readonly copies: readonly Copy[];
    readonly mounts: readonly (Origin & {
        readonly span: Span;
    })[];
    readonly ports: readonly {
        readonly setting: Setting<{
            from: number;
            to: number;
            protocol: string;
        }>;
        readonly span: Span;
    }[];
    readonly volumes: readonly Setting<string>[];
    readonly user?: Setting<string>;
    /** The user of a build that passes no arguments: an ARG without a default is unset there, and `${NAME}` empty. */
    readonly plainUser?: Setting<string>;
    readonly workdir?: Setting<string>;
    readonly stopSignal?: Setting<string>;
    /** The last of each. */
    readonly cmd?: Instruction;
    readonly entrypoint?: Instruction;
    readonly healthcheck?: Instruction;
    readonly shell?: Instruction;
    /** What RUN runs, in order; then the last HEALTHCHECK, ENTRYPOINT and CMD. */
    readonly scripts: readonly StageScript[];
    readonly windows: boolean;
    readonly undefinedUses: readonly UndefinedUse[];
}
/** The stages a stage takes from directly: its base, what it copies and what it mounts. */
export declare const sourcesOf: (of: Stage) => readonly Stage[];
/** The stages that stages need, themselves included. */
export declare function neededBy(stages: Iterable<Stage>): Set<Stage>;
/** The stage and the stages it starts from, nearest first. */
export declare function chainOf(stage: Stage): Stage[];
/** What a stage sets, what the stages it starts from set before it. */
export declare const assignmentsOf: (stage: Stage) => Assignment[];
