import type { Project } from "../link/project.js";
import type { Secret } from "../secrets/values.js";
/** What a project calls things for everybody to read: services and stages, their containers and hosts, networks, volumes, images. */
export declare function publicNames(project: Project): ReadonlySet<string>;
/**
 * Whether a value identifies something and opens nothing: the public half of a pair of keys, `beside` the variable with the other; or
 * such a name under a variable that holds a key, a token or a list of secrets. As a password, and where a service takes whatever it is
 * given, a name is a credential that everybody can guess.
 */
export declare const isPublicName: (variable: string, value: string, { by, wellKnown }: Secret, project: Project, beside?: Iterable<string>) => boolean;
