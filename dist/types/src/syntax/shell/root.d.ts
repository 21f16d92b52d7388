import type { ShellCommand } from "../../model/script.js";
/** Whether a command gives root up: it is, or is started by, a program that changes to an account that is not root. */
export declare const givesUpRoot: ({ name, words, wrappers }: Pick<ShellCommand, "name" | "words" | "wrappers">, isRootAccount?: (account: string) => boolean) => boolean;
