/** Architectures by libseccomp's own names, as `x86_64`. */
export type Machine = string;
/** Every name libseccomp knows. */
export declare const syscallNames: readonly string[];
export declare const isSyscall: (name: string) => boolean;
/** The number of a call on an architecture; `undefined` when it has none there. */
export declare function syscallNumber(name: string, machine: Machine): number | undefined;
/** The release of libseccomp, after 2.5.0, that first knows a name. */
export declare const libseccompOf: (name: string) => string | undefined;
/** Why a call does nothing: never implemented, or removed from the kernel; a phrase. */
export declare const obsoleteSyscall: (name: string) => string | undefined;
