import type { Assembly, Fault, Reference } from "../../model/document.js";
import type { Environment } from "../../syntax/interpolation.js";
import type { YamlMap } from "../../syntax/yaml.js";
import type { Located, Span } from "../../text/span.js";
import type { Replacement } from "./merge.js";
import type { ComposeDocument } from "./parse.js";
/** A file of a project and the variables its values are filled from. */
export interface ProjectFile {
    readonly document: ComposeDocument;
    readonly environment: Environment;
    /** How it takes part: given or found, brought in by `include`, or read for a service that extends one of its. */
    readonly role: "given" | "included" | "extended";
}
/** A part of a project that nobody read. */
export interface Gap {
    /** `remote`: never fetched. `absent`: there is no such file. `unseen`: it may exist, outside of what may be read. */
    readonly why: "remote" | "absent" | "unseen";
    readonly what: Located<string>;
    readonly key: "include" | "extends" | "env_file";
}
/** The project that Compose would start: all its files put together, every value where it was written. */
export interface ComposeProject extends Assembly {
    readonly dialect: "compose";
    /** Its documents, and what is known of each. */
    readonly files: readonly ProjectFile[];
    /** The merged file, variables filled in. Paths in it are relative to `folder`. */
    readonly root: YamlMap;
    readonly environment: Environment;
    /** What Compose refuses or will not do, of each file and of the whole. */
    readonly faults: readonly Fault[];
    readonly gaps: readonly Gap[];
    /** Compose and env files that its files name, there or not. */
    readonly asked: readonly Reference[];
    /** Services whose other half nobody read: they have neither image nor build, or extend what is not here. */
    readonly fragments: ReadonlySet<string>;
    /** Values that later files, extending services, including files and merge keys put away. */
    readonly replaced: readonly Replacement[];
    /** Where a required variable is missing, in Compose's words. */
    readonly missing: readonly {
        readonly span: Span;
        readonly message: string;
    }[];
}
