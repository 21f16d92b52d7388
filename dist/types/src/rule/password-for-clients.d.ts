import type { ComposeProject } from "../frontends/compose/project.js";
import type { PasswordAsked } from "../knowledge/password-instead.js";
import type { Container } from "../model/workload.js";
import type { Edit } from "../text/edit.js";
/** What a new password of a server means for the services that ask it. */
export interface PasswordForClients {
    /** Those of which it is known where they take it. */
    readonly given: readonly Container[];
    /** Those that somebody has to give it to. */
    readonly left: readonly Container[];
    /** The edits that give it to them; `undefined` where one of the places cannot be edited. */
    edits(): readonly Edit[] | undefined;
}
/** Where the clients of a server take its password: in the URL that names it, or in the variable beside the one that does. */
export declare function passwordForClients(container: Container, { account, value }: PasswordAsked, { compose, containers }: {
    readonly compose: ComposeProject;
    readonly containers: readonly Container[];
}): PasswordForClients;
