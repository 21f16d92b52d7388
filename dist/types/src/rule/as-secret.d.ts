import type { ComposeProject } from "../frontends/compose/project.js";
import type { Project } from "../link/project.js";
import type { Variable } from "../model/image-config.js";
import type { Container, Workload } from "../model/workload.js";
import type { Edit } from "../text/edit.js";
import { type Part } from "./compose.js";
import { type Place } from "./compose-edits.js";
import { type Known } from "./predicates.js";
/**
 * The edits that give a service a secret in place of an environment variable that Compose fills from another one: the image reads the file.
 * `undefined` where the image is not known to, where the value is more than the variable, and where Compose would not start it: it can
 * give secrets from the environment to no service with a read-only root (docker/compose pkg/compose/secrets.go), and Swarm to none at all.
 */
export declare function asSecret(container: Container, item: Known<Variable>, project: Project): readonly Edit[] | undefined;
/** The variable that names a file from which the image of a workload reads another variable; `undefined` where it is not known to. */
export declare function fileVariableOf({ base, image }: Workload, name: string): string | undefined;
/** The variable that another one gets its value from, and nothing else: `A: ${B}`, `A=$B`. */
export declare function variableIn(compose: ComposeProject, name: string, { span }: Place): string | undefined;
/** Gives a service a secret that Compose fills from a variable; declares it where no secret of the project comes from there. */
export declare function giveSecret(project: ComposeProject, service: Part, variable: string, file: string): {
    readonly name: string;
    readonly edits: readonly Edit[];
} | undefined;
/** Declares a secret that Compose fills from a variable; `undefined` where another one has its name. */
export declare function declaredSecret(project: ComposeProject, file: string, name: string, variable: string): readonly Edit[] | undefined;
/** Adds a declared secret to those of a service, under its own name; none where it has it. */
export declare function attachSecret(project: ComposeProject, service: Part, name: string): readonly Edit[] | undefined;
