import type { SecretFile } from "../knowledge/secret-files.js";
/** What the text of a file says of what its name promises. */
export type Verdict = "secret" | "none" | "unknown";
/** Whether a text holds a private key: its armour, and enough of what belongs in it. */
export declare function holdsPrivateKey(text: string): boolean;
/** What a file that promises a secret by its name really holds. */
export declare function verdictOn({ form }: Pick<SecretFile, "form">, text: string): Verdict;
