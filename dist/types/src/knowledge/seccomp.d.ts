/** Architectures of seccomp profiles: how profiles, the Go tools and libseccomp spell them. */
export interface Architecture {
    readonly token: string;
    /** Libseccomp's name, by which numbers are looked up. */
    readonly machine: string;
    /** How `includes.arches` spells it for Docker; absent where Go has no such platform. */
    readonly go?: string;
    readonly bits: 32 | 64;
    readonly bigEndian?: true;
    /** `socketcall` and `ipc` multiplex calls here. */
    readonly multiplexes?: true;
    /** runc refuses it, though the specification lists it. */
    readonly refused?: true;
}
/** The 23 of the OCI runtime specification's schema. */
export declare const architectures: readonly Architecture[];
export declare const architectureOf: (token: string) => Architecture | undefined;
/** Actions of the OCI runtime specification; KILL is KILL_THREAD. */
export declare const seccompActions: readonly string[];
export declare const seccompOperators: readonly string[];
/** Flags of the schema; runc 1.4 does not know the last. */
export declare const seccompFlags: readonly string[];
/**
 * Arguments of which the kernel reads fewer bits than a filter compares, from the prototypes in man-pages section 2:
 * by call and index, the bits; what is not listed is a long, a pointer or not known.
 */
export declare const argumentBits: Readonly<Record<string, Readonly<Record<number, number>>>>;
/** Arguments that are pointers: what they point at cannot be filtered. */
export declare const pointerArguments: Readonly<Record<string, readonly number[]>>;
