import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Heredoc } from "../frontends/dockerfile/heredoc.js";
import { type Stage } from "../frontends/dockerfile/stage.js";
import type { Span } from "../text/span.js";
/**
 * Build arguments with a credential that the builder writes into a file: it expands the body of a COPY's or ADD's here-document whose
 * delimiter has no quotes (dockerfile2llb, dispatchCopy). One that the line makes a credential, as `token=$T` does, counts by any name.
 * Throws an OverBudget.
 */
export declare function argumentsWritten({ expand, span }: Heredoc, stage: Stage, { source }: DockerfileDocument): Generator<{
    readonly name: string;
    readonly span: Span;
}>;
