/** A value to be written as YAML. Texts that YAML would take for something else get quotes. */
export type Said = string | number | boolean | readonly Said[] | {
    readonly [key: string]: Said;
};
/** How the lines of a value stand: where its key begins, how much deeper what is below it, and how lines end. */
export interface Layout {
    readonly column: number;
    readonly step: number;
    readonly lineEnd: string;
}
/** What follows the colon of a key: ` value`, or lines of its own. */
export declare function writeBlock(said: Said, layout: Layout): string;
/** What follows the dash of an item: ` value`; a mapping begins in the same line. */
export declare function writeItem(said: Said, layout: Layout): string;
/** A value in one line, as it stands inside brackets. */
export declare function writeFlow(said: Said): string;
/** A scalar; `inFlow`: between brackets, where commas and brackets mean something. */
export declare function writeScalar(said: string | number | boolean, inFlow: boolean): string;
