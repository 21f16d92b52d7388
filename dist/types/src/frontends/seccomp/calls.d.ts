import { isSyscall, libseccompOf, obsoleteSyscall, syscallNumber } from "../../knowledge/syscalls.js";
declare function meant(name: string): string | undefined;
/** What is known of system calls: only loaded with the profiles that name some. */
export declare const calls: {
    /** Every name libseccomp knows. */
    readonly names: readonly string[];
    /** Whether libseccomp knows the name: any other is passed over. */
    readonly isKnown: typeof isSyscall;
    /** The number on an architecture, by libseccomp's name for it; `undefined` when it has none. */
    readonly number: typeof syscallNumber;
    /** Why it does nothing on any kernel of today: a phrase. */
    readonly obsolete: typeof obsoleteSyscall;
    /** The release of libseccomp, after 2.5.0, that first knows it. */
    readonly release: typeof libseccompOf;
    /** The name that was meant: never one that is dangerous, or does nothing, by mere likeness. */
    readonly meant: typeof meant;
    /** How many bits of an argument the kernel reads; 64 when it is not known to read fewer. */
    readonly bits: (name: string, argument: number) => number;
    readonly isPointer: (name: string, argument: number) => boolean;
};
export type Calls = typeof calls;
export {};
