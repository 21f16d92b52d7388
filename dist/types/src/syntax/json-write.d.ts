/** A value to be written as JSON; numbers of 64 bits are bigints. */
export type JsonSaid = string | number | bigint | boolean | readonly JsonSaid[] | {
    readonly [key: string]: JsonSaid;
};
/** How the values of a file are written. */
export interface JsonStyle {
    /** A step of indentation where objects stand over several lines, with the file's line end; absent on one line. */
    readonly lines?: {
        readonly step: string;
        readonly end: string;
    };
    /** Lists stand over several lines, too. */
    readonly longLists: boolean;
    /** What stands inside braces, behind a colon and behind a comma on one line: a blank, or nothing. */
    readonly pad: string;
    readonly gap: string;
}
/** Writes a value; `indent` is that of the line it begins on. */
export declare function writeJson(said: JsonSaid, style: JsonStyle, indent?: string): string;
