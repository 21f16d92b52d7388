/** A place as people count: both 1-based, columns in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/**
 * One text and where it came from. Lines end at `\n`; a `\r` before it belongs to the line's end. A byte order mark has an offset
 * and no column: editors do not count it, nor does SARIF (3.30.2).
 */
export declare class Source {
    #private;
    readonly path: string;
    readonly text: string;
    /** Nothing is known of the files beside it: standard input. */
    readonly alone: boolean;
    constructor(path: string, text: string, alone?: boolean);
    /** How its lines end: as the first one does. */
    get lineEnd(): "\n" | "\r\n";
    get lineCount(): number;
    /** The line and column of an offset; an offset past the end is the end. */
    position(offset: number): Position;
    /** Offset of the first character of a 1-based line, which a byte order mark is not. */
    lineStart(line: number): number;
    /** A 1-based line, without its end. */
    line(line: number): string;
}
