import type { Fault } from "../../model/document.js";
import type { ShellReader } from "../../syntax/shell/reader.js";
import type { Span } from "../../text/span.js";
import type { DockerfileSyntax } from "./parse.js";
import type { Assignment, Stage } from "./stage.js";
/** The evaluated file. */
export interface Evaluation {
    readonly stages: readonly Stage[];
    readonly globals: readonly Assignment[];
    readonly faults: readonly Fault[];
}
/** Build arguments given from outside: a value, or `null` when nobody can know it. */
export type BuildArgs = ReadonlyMap<string, {
    readonly value: string | null;
    readonly span: Span;
}>;
/** Walks the instructions once, as the builder does, resolving variables; linear in the file. */
export declare function evaluate(syntax: DockerfileSyntax, args?: BuildArgs, shell?: ShellReader): Evaluation;
