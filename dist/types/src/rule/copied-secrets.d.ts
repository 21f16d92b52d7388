import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Copy, Stage } from "../frontends/dockerfile/stage.js";
import { type SecretFile } from "../knowledge/secret-files.js";
import type { Project } from "../link/project.js";
/** A file with a secret that a COPY or ADD takes. */
export interface CopiedSecret {
    readonly stage: Stage;
    readonly copy: Copy;
    /** The word that takes it. */
    readonly source: Copy["sources"][number];
    /** The file that is named; else those that lie in what is copied, by their paths in the context. */
    readonly taken: {
        readonly named: SecretFile;
    } | {
        readonly inside: readonly string[];
    };
    /** It was read, and holds one. */
    readonly certain: boolean;
}
/**
 * The files with secrets that a Dockerfile copies. What lies in a file decides where it can be read; its name, where it is not there or nobody
 * can tell. `also`: a further file of a stage that is known to hold one, by name.
 */
export declare function copiedSecrets(document: DockerfileDocument, project: Project, also: (stage: Stage) => {
    readonly name: string;
    readonly file: SecretFile;
} | undefined): Generator<CopiedSecret>;
