/** What a well-known image holds and how it starts. What is absent is unknown. */
export interface ImageContents {
    /** It has `/bin/sh`. */
    readonly shell?: boolean;
    /** `apt`, `apk`, `dnf` ...; `none` when it certainly has none. */
    readonly packageManager?: string;
    /** `null` when it declares none. */
    readonly entrypoint?: readonly string[] | null;
    /** The entrypoint is a script that runs its arguments when they name a program. */
    readonly execs?: boolean;
    readonly cmd?: readonly string[] | null;
    /** Well-known programs it certainly has, and certainly lacks. */
    readonly has: readonly string[];
    readonly lacks: readonly string[];
    /** Numeric ids of the account its service runs as, and the folder its data lies in. */
    readonly owner?: {
        readonly ids: string;
        readonly path?: string;
    };
}
