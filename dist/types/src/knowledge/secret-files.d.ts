/** A kind of file that exists to hold a secret. */
export interface SecretFile {
    /** What it holds, in a sentence. */
    readonly what: string;
    /** Who reads it: a step of the build, the program that starts, or either. */
    readonly use: "build" | "run" | "either";
    /**
     * How its text is read. `key`: armoured, as in PEM; `pairs`: names with values; `env`: such pairs, of which any may be a secret;
     * `value`: the whole text is one; `opaque`: nothing tells by looking.
     */
    readonly form: "key" | "pairs" | "env" | "value" | "opaque";
    /** The name alone says nothing: most such files hold no secret. */
    readonly maybe?: true;
}
/** A private key, whatever the file is called. */
export declare const privateKey: SecretFile;
/** The key of an account with a provider. */
export declare const cloud: SecretFile;
/** A file that is one secret and nothing else. */
export declare const single: SecretFile;
/** What kind of secret file a path names, if any; a `*` at its end stands for nothing. Paths of folders may end with a slash. */
export declare const secretFileOf: (text: string) => SecretFile | undefined;
/** Whether it is worth a look into a file with this name: it may hold a key, or say that it holds none. */
export declare const mayHoldKey: (text: string) => boolean;
/** Whether a path names a file that holds a secret, by its name alone. */
export declare function isSecretFile(path: string): boolean;
