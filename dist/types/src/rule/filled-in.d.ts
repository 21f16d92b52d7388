/** Whether a value is a credential once its variables are filled in: `$T` under a credential's name, not so a path or an address with `$T` in it. */
export declare const isSecretOnceFilled: (name: string, literal: string) => boolean;
/**
 * Whether one of its variables, by its number, is the credential in it: that of the password in `postgres://$USER:$PW@$HOST`. A number
 * below zero is one that nobody knows.
 */
export declare function isSecretPart(name: string, literal: string, which: number): boolean;
