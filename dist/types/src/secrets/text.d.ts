import type { Clue } from "../knowledge/credential-options.js";
import type { Span } from "../text/span.js";
import { type Colons } from "./pairs.js";
import { type Secret } from "./values.js";
/** A credential in a command line, and where it stands. */
export interface SecretUse {
    readonly span: Span;
    readonly secret: Secret;
    /** The credential itself, for masking it wherever it shows up. */
    readonly value?: string;
    /** It is masked, and no rule reports it. */
    readonly quiet?: true;
}
/** A form of text that carries a credential, whatever it is written in. */
interface Form {
    /** Lower-case texts, one of which is there: the cheap test before the pattern. */
    readonly hints: readonly string[];
    /** Its groups are the credential: one of them. */
    readonly pattern: RegExp;
    /** The name the credential is judged under. */
    readonly as: "TOKEN" | "PASSWORD" | "REDIS_PASSWORD";
    /** What it is, for messages, when that says more than the name. */
    readonly what?: string;
    /** What gives it away in text that nobody has parsed. */
    readonly anywhere?: Clue;
}
/** A credential in one of them. */
interface FormUse {
    readonly value: string;
    readonly start: number;
    readonly secret: Secret;
}
export declare const forms: readonly Form[];
/** The first credential in lines of configuration. */
export declare function secretInLines(lines: readonly string[]): Omit<SecretUse, "span"> | undefined;
/** Every credential in one of the forms, and where it begins. */
export declare function inForms(text: string, lower?: string): FormUse[];
/** The first credential in a text: by a provider's format, in a URL, in one of the forms, or as the value of a telling name. */
export declare function inText(whole: string, colons?: Colons): Omit<SecretUse, "span"> | undefined;
/** Whether a line is a comment of what reads it: a script, INI, SQL, XML, properties, a batch file. In .npmrc two slashes begin the address of a registry. */
export declare const isComment: (line: string) => boolean;
/** Lines of a here-document that carry a credential; comments and variables are left alone. */
export declare function secretLines(source: string, { file, start, end }: Span): Generator<SecretUse>;
/** A line of raw text as it is written where nothing sets its variables: the word of a fallback in the place of `${NAME:-word}`. */
export declare function literalOf(line: string): string;
export {};
