import { type VariableUse } from "../../syntax/interpolation.js";
import type { Span } from "../../text/span.js";
import type { ComposeDocument } from "./parse.js";
import type { ProjectFile } from "./project.js";
/** A variable in a value of the file. */
export interface PlacedUse extends VariableUse {
    /** The keys that lead to the value: `services`, `web`, `image`. Items of lists have no key of their own. */
    readonly path: readonly string[];
    /** The whole value it stands in. */
    readonly whole: string;
    /** What that comes to when nothing else is set. */
    now(): string;
    /** Exactly the `${...}`, or the whole value where escapes blur it. */
    readonly span: Span;
    /** Whether `span` is exact. */
    readonly exact: boolean;
}
/** Every variable in the values of the services, configs and volumes, each written place once; templates under `x-` count where they are used. */
export declare function variableUses(file: ProjectFile): readonly PlacedUse[];
/** The example env files that tell which variables whoever runs the project must set. */
export declare function exampleEnvironments({ source }: Pick<ComposeDocument, "source">): string[];
