import type { ComposeProject } from "../frontends/compose/project.js";
import type { Project } from "../link/project.js";
import type { Variable } from "../model/image-config.js";
import type { Container } from "../model/workload.js";
import type { Edit } from "../text/edit.js";
import { type Place } from "./compose-edits.js";
import { type Known } from "./predicates.js";
/**
 * Has Compose fill in a value that a service's environment or its labels say: `NAME: ${NAME:?}`, with the value in `.env`. The variable has
 * the name of the service before it, where others use that name already.
 */
export declare function filledIn(container: Container, item: Known<Variable>, project: Project, called?: string): readonly Edit[] | undefined;
/** The same for a part of a text, such as a password in a command: the variable is called after the service, or the config. */
export declare function filledInText(compose: ComposeProject, at: Place, { value, name: owner, what }: {
    readonly value: string;
    readonly name: string;
    readonly what: string;
}, project: Project): readonly Edit[] | undefined;
