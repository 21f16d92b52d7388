/**
 * System calls that a container makes before its program runs, and the program itself. Measured on x86_64 with Docker 28, runc 1.3.6 and
 * Linux 6.18, and with runc 1.1.5 and 1.4.3 alone: each call was refused by itself, with EPERM, with ENOSYS and by killing, under programs
 * of Debian 12 (glibc 2.36, dash 0.5.12, bash 5.2, a static busybox 1.35).
 */
/** A step on the way to a program that works. */
export interface Step {
    /** It fails without one of these, whatever error the filter answers. */
    readonly needs: readonly string[];
    /** It calls these, too, and does without when they fail. Where the filter kills for them, it ends here. */
    readonly calls: readonly string[];
    /** A needed call, and others that do as well when it fails. */
    readonly instead?: Readonly<Record<string, readonly string[]>>;
}
/**
 * What the runtime does once the filter is there, whatever the options of the container. The runtime opens /proc anew since the fixes of
 * CVE-2025-52881 (runc 1.2.8, 1.3.3 and 1.4), which is where `statx` comes from.
 */
export declare const runtimeStep: Step;
/** The call that only newer releases of runc need, and the first of each line: those whose `pathrs-lite` asks for the number of a mount. */
export declare const newerRuntime: {
    readonly call: "statx";
    readonly releases: "1.2.8, 1.3.3 and 1.4";
};
/** What it does besides when the filter is installed early, which is without no-new-privileges: it becomes the user. */
export declare const earlyStep: Step;
/** How a program begins and ends. */
export declare const programStep: Step;
/** How the C library of a program sets itself up. */
export declare const libraryStep: Step;
/** How a dynamic program is loaded. */
export declare const loadStep: Step;
/** How a shell runs programs, waits for them, and connects them. */
export declare const shellStep: Step;
/** How dash, the `sh` of Debian and Ubuntu, starts programs. */
export declare const dashStep: Step;
/** How bash, besides, gets to know where it is. */
export declare const bashStep: Step;
/** What `cat` and `ls` ask of the files they read. */
export declare const toolsStep: Step;
/** How a static busybox finds itself and copies; and how its shell waits, for a line and for a program in the background. */
export declare const busyboxStep: Step;
/**
 * The arguments of these calls where every program makes them alike, by index: how libraries are mapped and sealed, shells fork, and the
 * runtime keeps its capabilities and waits for its threads.
 */
export declare const startArguments: Readonly<Record<string, readonly Readonly<Record<number, bigint>>[]>>;
/** What C libraries call where an architecture has no such call: arm64 and its successors have only the second. */
export declare const replacedCalls: Readonly<Record<string, string>>;
/** What is called instead on 32-bit architectures that have both. */
export declare const wideCalls: Readonly<Record<string, string>>;
/** Calls and what newer C libraries, musl and arm64 use instead. */
export declare const modernCalls: Readonly<Record<string, readonly string[]>>;
/** Newer calls that C libraries try first and do without when the kernel says ENOSYS, not when it says EPERM. */
export declare const fallbackCalls: readonly string[];
