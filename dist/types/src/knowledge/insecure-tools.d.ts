/** What a connection no longer proves or keeps when a check is off. */
export type Lost = 
/** Anybody's certificate is accepted. */
"certificate"
/** Any SSH server is accepted. */
 | "host key"
/** Nothing is encrypted. */
 | "encryption"
/** Versions of TLS are spoken that are broken. */
 | "version";
/** The switches of a program, or of several that share them, from the manual or `--help` of each. */
export interface InsecureTool {
    /** Names without `.exe` and version, separated by blanks. */
    readonly programs: string;
    /** One option, `--name` or `--name=value`, short ones apart: `-k` of `-fsSLk`. */
    readonly option?: RegExp;
    /** One argument as it stands, for options with one dash and several letters. */
    readonly argument?: RegExp;
    /** The arguments that are no options, joined by blanks. */
    readonly operands?: RegExp;
    /** All arguments, joined by blanks. */
    readonly line?: RegExp;
    /** The certificate, unless this says otherwise. */
    readonly lost?: Lost;
}
/** ssh_config(5): names in any case, the value after blanks or `=`. `accept-new` still refuses a key that changed. */
export declare const anyHostKey: RegExp;
/** Properties of Maven's transports: Wagon's, and the resolver's since Maven 3.9. */
export declare const anyMavenServer: RegExp;
/** One row a switch, by tool. */
export declare const insecureTools: readonly InsecureTool[];
/** A setting in a configuration file, by the line it is. */
export interface InsecureLine {
    readonly line: RegExp;
    /** The end of the paths it means something in; everywhere, without it. */
    readonly file?: RegExp;
    readonly lost?: Lost;
}
/** From the manual of each file. */
export declare const insecureLines: readonly InsecureLine[];
