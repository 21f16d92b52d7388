import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
import type { Located, Span } from "../text/span.js";
import type { Pins } from "./pins.js";
import type { Dialect, OwnImage } from "./workload.js";
/** Something the format's own loader refuses or will refuse. Parse problems are data; a rule reports them. */
export interface Fault {
    readonly span: Span;
    readonly message: string;
    /** `broken`: the loader refuses the file. `loose`: it goes on, but not as written. `unread`: we could not read this part. */
    readonly kind: "broken" | "loose" | "unread";
    /** The loader refuses to start it, and yet it can be said what the file means: `show` warns and goes on. */
    readonly shows?: true;
    /** The file, or this part of it, may be for another program: the loader refuses it, and may never get it. */
    readonly foreign?: true;
    readonly fix?: {
        readonly title: string;
        readonly edits: readonly Edit[];
        readonly safety: "safe" | "unsafe";
    };
}
/** A limit of ours that was reached: what lies behind it is unknown, and everything else is judged. */
export interface Limit {
    readonly span: Span;
    readonly message: string;
}
/** Other linters whose comments are honoured. */
export type Peer = "hadolint" | "checkov" | "trivy" | "kics" | "buildkit";
/** A comment that asks to have findings ignored: `seaworthy: ignore[...]`, or that of another linter. */
export interface Suppression {
    /** Whose comment it is: its rule names are that linter's. */
    readonly by: "seaworthy" | Peer;
    /** The word as written: `ignore`, `ignore-block`, `ignore-file`. */
    readonly word: string;
    /** Rules by name. Another linter's comment without names means all of its rules; ours means none. */
    readonly rules: readonly Located<string>[];
    readonly reason: string;
    /** The last day it holds, as written: `2027-01-31`. */
    readonly until?: Located<string>;
    /** Findings that start here are ignored. */
    readonly covers: Span;
    /** The comment. */
    readonly span: Span;
}
/** What every parsed file has in common. */
export interface Document {
    readonly dialect: Dialect;
    readonly source: Source;
    readonly faults: readonly Fault[];
    readonly suppressions: readonly Suppression[];
    /** Why the file is not judged, for example because it is a template. */
    readonly skipped?: string;
    /** It is skipped because it has nothing to judge, and not because it cannot be. */
    readonly isBare?: true;
    /** It is all of the configuration of an engine. */
    readonly isOfEngine?: boolean;
    /** Where it begins, when it stands inside another file. */
    readonly inline?: number;
    /** Where it is larger than what is looked at. */
    readonly limits?: readonly Limit[];
}
/** How a unit came about that nobody asked for. */
export interface Guess {
    /** What is supposed, as it stands in a sentence: "when prod.yaml is laid over compose.yaml". */
    readonly when?: string;
    /**
     * Judged for comparison alone: what is found in it counts where another guess finds it, too, and holds whatever is supposed
     * there.
     */
    readonly isWitness?: true;
}
/** Several files that a format's loader puts together. */
export interface Assembly {
    readonly dialect: Dialect;
    /** Names it among those of a run. */
    readonly id: string;
    /** The folder that relative paths in it start from. */
    readonly folder: string;
    readonly documents: readonly Document[];
    /** Nobody said that these files make a project. */
    readonly guess?: Guess;
    /** Where it is larger than what is looked at. */
    readonly limits?: readonly Limit[];
}
/** What rules about a format judge: one file, or what several make. */
export type Unit = Document | Assembly;
/** The guess that a unit is. */
export declare const guessOf: (unit: Unit) => Guess | undefined;
/** The files of a unit. */
export declare const documentsIn: (unit: Unit) => readonly Document[];
/** What a file is to the one that refers to it. */
export type Role = 
/** What an image is built from. */
"build"
/** A kernel profile that a container is given. */
 | "profile"
/** A kernel profile that a container is given by its name: some file below the path defines it. */
 | "policy"
/** Written in the same format, and put together with it. */
 | "part"
/** How the engine is configured that containers run on. */
 | "engine"
/** Read for what it says, and judged by nobody: an env file, an ignore file. */
 | "text"
/** The folder a build starts from: what lies in it. */
 | "context";
/** Another file a document needs, or a folder, as a project-relative path. It may not exist. */
export interface Reference {
    readonly path: string;
    readonly role: Role;
    /** One of many names that a file might have there: nobody misses it. */
    readonly isGuess?: true;
    /** Of a policy: what a file below the path must define to be meant. */
    readonly defines?: string;
    /** Docker hands on its bytes, whatever they are: nothing is wrong when they are no text. */
    readonly mayBeBinary?: true;
    /** Where a folder has this path, the files in it are meant. */
    readonly mayBeFolder?: true;
}
/** What lowering may ask about other files of the project. */
export interface Lookup {
    /** The text of a file, `undefined` when it does not exist. */
    source(path: string): Source | undefined;
    /** Whether there certainly is no such file: somebody looked. */
    absent?(path: string): boolean;
    /** Whether git keeps the file out of the repository, or nobody knows that it is in one. */
    ignored?(path: string): boolean;
    /** The folder of the repository, `""` where we stand; `undefined` when there is none in sight. */
    readonly root?: string | undefined;
    /** Facts about images that are not known here. */
    readonly images?: readonly OwnImage[] | undefined;
    /** What is known of images by asking. */
    readonly pins?: Pins | undefined;
    /** The paths of the files below a folder, relative to it; `undefined` when nobody looked there, or there are too many. */
    files?(folder: string): readonly string[] | undefined;
    /** The paths of the texts at hand that lie below a folder, `""` for where we stand. */
    below?(folder: string): readonly string[];
}
