/** `set -e` and `set -o pipefail`. */
export interface ShellOptions {
    readonly errexit: boolean;
    readonly pipefail: boolean;
}
/** Whether a program is a shell whose scripts we can read. */
export declare const isShell: (name: string) => boolean;
