import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Assignment } from "../frontends/dockerfile/stage.js";
import type { Span } from "../text/span.js";
/** A use of a variable: what is set with it, and as the which of the variables in its value; -1 when that cannot be told. */
interface Use {
    readonly user: Assignment;
    readonly which: number;
}
/** Who uses the variables of a Dockerfile, by the place that sets them. */
export declare function usersOf({ globals, stages }: DockerfileDocument): ReadonlyMap<Span, readonly Use[]>;
/** Where what an argument holds becomes a credential, under a telling name or inside a value, through further variables too. */
export declare function credentialsOf(argument: Assignment, users: ReturnType<typeof usersOf>): Assignment[];
export {};
