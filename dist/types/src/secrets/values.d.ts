/** Why a value is a secret. Nothing here ever holds the value. */
export interface Secret {
    /** `name`: its name says so; `format`: its value has a provider's form; `url`: a URL carries a password. */
    readonly by: "name" | "format" | "url";
    /** What it is, for messages: `GitHub token`, `password in a URL`. */
    readonly what: string;
    /** It works, and everybody knows it: a well-known default, or a placeholder that a service takes for its password. */
    readonly wellKnown: boolean;
}
/** The shortest that any format has, in characters: Slack's. */
export declare const shortestFormed = 15;
/** Whether a text in lower case may hold what has the format of a provider. */
export declare const mayBeFormed: (text: string) => boolean;
/** The first credential in a text that its form alone gives away: a provider's format, or its place in a URL. `raw`: as `secretAs` has it. */
export declare function formedIn(text: string, raw?: boolean): {
    readonly secret: Secret;
    readonly value: string;
} | undefined;
/** Whether a value says nothing by itself, whatever it stands for: too short for a format, a single word, and without signs. */
export declare const isPlain: (value: string) => boolean;
/** Whether a name says of any value that it may be a credential: by itself, or as that of a user with a password. */
export declare const mayNameCredential: (name: string) => boolean;
/**
 * Judges a literal value under its name, whatever else may be in it; `undefined` when it is no secret. In `raw` text a `$` begins a
 * reference; elsewhere references are U+FFFC and a `$` is a dollar.
 */
export declare function secretAs(name: string, value: string, raw?: boolean): Secret | undefined;
/** No credential is longer, and no text is searched further than this, in characters. */
export declare const longest = 16384;
/** A value given under a name; command lines hold many short words that are none. */
export declare function secretInWord(name: string, value: string): Secret | undefined;
