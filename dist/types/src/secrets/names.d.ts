/** The words of a name, lower-case: `DB_rootPassword` is db, root, password. */
export declare const wordsOf: (name: string) => string[];
/** Whether a text, in lower case, can hold such a name: the cheap test before names are looked for in it. */
export declare const mayNameSecret: (lower: string) => boolean;
/** The same of a name, however it is written. */
export declare const mayBeSecret: (text: string) => boolean;
/** Whether a variable's name announces a secret. Any other word after the telling one, as in `TOKEN_FILE`, makes it a name of something about a secret. */
export declare const namesSecret: (name: string) => boolean;
/**
 * Whether a name is that of a key that a program signs or encrypts with and nobody else has: any text will do until there is something
 * to protect. A client's secret, an account's key and a provider's token come from elsewhere and open something there.
 */
export declare function namesOwnKey(name: string): boolean;
/**
 * Whether a name is that of the public half of a pair of keys, as object stores have them: `S3_ACCESS_KEY` beside `S3_SECRET_KEY` says
 * whose the secret is, as a user name does. Alone, as `AZURE_STORAGE_ACCESS_KEY`, it is the secret itself.
 */
export declare function namesHalf(name: string, others: Iterable<string>): boolean;
