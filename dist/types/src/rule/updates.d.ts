import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
/**
 * Whether a dependabot.yml has an entry of a kind for a folder of the repository; `/app/*` and `/**` cover many. Read line by
 * line: the parser of YAML is not loaded for this.
 */
export declare function coveredByDependabot({ text }: Source, kind: "docker" | "docker-compose", folder: string): boolean;
/** An entry more in a dependabot.yml. */
export declare const addedToDependabot: (file: Source, kind: "docker" | "docker-compose", directory: string) => readonly Edit[] | undefined;
