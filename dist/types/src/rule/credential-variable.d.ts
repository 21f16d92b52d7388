import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Assignment, Copy, Stage } from "../frontends/dockerfile/stage.js";
import type { Project } from "../link/project.js";
/** The variable by which Google's libraries find the key of a service account. */
export declare const credentialVariable: (of: Stage) => Assignment | undefined;
/** The name of the file in that variable. */
export declare const credentialName: (stage: Stage) => string | undefined;
/** The COPY that fills the folder in which such a key lies, when nothing says that the key is kept out of it. */
export declare function copyWithKey(stage: Stage, key: Assignment, document: DockerfileDocument, project: Project): Copy | undefined;
