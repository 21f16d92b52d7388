/** A name and what it is set to, in a longer text. */
export interface Pair {
    readonly name: string;
    readonly value: string;
    /** Where the value begins. */
    readonly start: number;
}
/** Where `name: value` counts: `anywhere` in what is written to a file, else at the start of a line alone, since prose has colons. */
export type Colons = "anywhere" | "line";
/**
 * The settings in a text: ADO.NET's and ODBC's `Password=x;`, libpq's `password=x` between blanks, a query's `&password=x`, members
 * of JSON, properties and options with a value, and lines of `name: value`. Linear in the text.
 */
export declare function pairsIn(text: string, colons: Colons): Generator<Pair>;
/** The header of a block scalar (YAML 1.2, 8.1): the value stands on the lines below. */
export declare const blockHeader: RegExp;
