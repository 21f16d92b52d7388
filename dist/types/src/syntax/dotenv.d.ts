import type { Source } from "../text/source.js";
import type { Located, Span } from "../text/span.js";
import { type Environment, type Interpolated, type Room } from "./interpolation.js";
/** One variable of an env file, as the file says it. */
export interface Statement {
    readonly name: string;
    /** The value with its quotes and escapes resolved; `undefined` for a name alone, whose value the caller passes on. */
    readonly text: string | undefined;
    /** The same, U+FFFC for each variable in it. */
    readonly literal: string;
    /** Variables in the value are filled in. */
    readonly fills: boolean;
    /** From the name to the end of the value. */
    readonly span: Span;
    readonly valueSpan: Span;
}
/** The grammars of env files: that of Compose, and that of `docker run --env-file`, which `format: raw` asks for. */
export type Format = "dotenv" | "raw";
/** What an env file says, statement by statement; of those with the same name the last one holds. */
export declare function statementsIn(source: Source, format: Format): readonly Statement[];
/** What reading an env file may use. */
interface Around {
    /** Variables that are asked before those of the file. */
    readonly outer?: Environment;
    /** Variables of the files before it. */
    readonly before?: Environment;
    readonly format?: Format;
}
/** A value as it comes out, U+FFFC where nobody can know. */
export interface EnvValue extends Located<string> {
    /** As it is written, U+FFFC for each variable in it. */
    readonly literal: string;
    /** There was no room for all of it. */
    readonly isLarge?: true;
}
/**
 * The variables of an env file. Values that use other variables are known as far as the file, or what is around it, defines them; a name
 * alone has the value that `outer` has for it.
 */
export declare function readDotenv(source: Source, { outer, before, format }?: Around): Map<string, EnvValue>;
/** The value of a statement with its variables filled in; `undefined` for a name alone. */
export declare function fillIn({ text, literal, fills }: Statement, known: Pick<Environment, "get">, room: Room): (Pick<Interpolated, "text" | "uses" | "isLarge"> & Pick<Statement, "literal">) | undefined;
export {};
