import type { HostConfig } from "../model/host-config.js";
import type { Setting } from "../model/setting.js";
/** One security option as the engine reads it (moby daemon parseSecurityOpt). */
export interface SecurityOption {
    readonly key: string;
    readonly value: string;
    /** Why the engine refuses it: a phrase. */
    readonly fault?: string;
    /** What was certainly meant instead of what it refuses. */
    readonly meant?: string;
}
/** Splits at the first `=`, else at the first `:`. */
export declare function readSecurityOption(text: string): SecurityOption;
/** The file that a security option names as the seccomp profile, unless it stands for one that every engine has. */
export declare const profileFile: (text: string) => string | undefined;
/** The AppArmor profile that a security option names, unless every engine has it. */
export declare const policyNamed: (text: string) => string | undefined;
/** Go's strconv.ParseBool. */
export declare function parseBool(text: string): boolean | undefined;
/** The last entry for a key, which is the one that counts; `undefined` when none is written or one cannot be known. */
export declare function lastOption({ securityOpt }: HostConfig, key: string): {
    readonly option: SecurityOption;
    readonly at: Exclude<Setting<string>, {
        state: "unknown";
    }>;
} | undefined;
