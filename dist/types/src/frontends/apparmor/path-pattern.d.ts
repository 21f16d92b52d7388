import { type Glob } from "../../syntax/glob.js";
import { type Automaton } from "../../syntax/glob-automaton.js";
/** A pattern of paths that can be compared with others; what that takes is made when first asked for. */
export declare class PathPattern {
    #private;
    /** Another one for each. */
    readonly id: number;
    readonly text: string;
    readonly size: number;
    readonly glob: Glob;
    readonly prefix: string;
    /** The path, when it means one only. */
    readonly literal: string | undefined;
    /** It lists its paths, without wildcards. */
    readonly exact: boolean;
    constructor(text: string, glob: Glob);
    get automaton(): Automaton;
}
/** A pattern made ready to be asked about; `undefined` when it is none or too large. */
export declare function pathOf(text: string): PathPattern | undefined;
