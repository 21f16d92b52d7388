import type { ShellCommand } from "../model/script.js";
import type { Span } from "../text/span.js";
import { type Secret } from "./secrets.js";
/** A credential in a command line, and where it stands. */
export interface SecretUse {
    readonly span: Span;
    readonly secret: Secret;
    /** How it is given, for messages: `--password`, `DB_PASSWORD=`. */
    readonly by: string;
    /** The credential itself, for masking it wherever it shows up. */
    readonly value?: string;
}
/** The first credential that a command carries in its own text; references, files and placeholders are none. */
export declare function secretInCommand(command: ShellCommand): SecretUse | undefined;
/** What is piped into chpasswd or passwd is told by another rule, and no less a secret. */
export declare const givesPassword: ({ feeds }: ShellCommand) => boolean;
/** Every credential that a command carries in its own text. */
export declare function secretsInCommand(command: ShellCommand): Generator<SecretUse>;
/** The first credential in lines of configuration. */
export declare function secretInLines(lines: readonly string[]): Omit<SecretUse, "span"> | undefined;
/** The first credential in a text: by a provider's format, in a URL, in a header, or as the value of a telling name. */
export declare function inText(whole: string): Omit<SecretUse, "span"> | undefined;
/** Lines of a here-document that carry a credential; comments and variables are left alone. */
export declare function secretLines(source: string, { file, start, end }: Span): Generator<SecretUse>;
