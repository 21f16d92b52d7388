/** Whether a text, in lower case, can hold such a name: the cheap test before names are looked for in it. */
export declare const mayNameSecret: (lower: string) => boolean;
/** Whether a variable's name announces a secret. Any other word after the telling one, as in `TOKEN_FILE`, makes it a name of something about a secret. */
export declare function namesSecret(name: string): boolean;
