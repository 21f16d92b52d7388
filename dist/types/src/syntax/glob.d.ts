/** Characters as ranges of code units, sorted and apart; both ends belong to it. */
export type CharacterSet = readonly (readonly [number, number])[];
/** A part of a path pattern: one character of a set, any number of them, or a choice. */
export type GlobPart = {
    readonly kind: "one";
    readonly set: CharacterSet;
} | {
    readonly kind: "any";
    readonly set: CharacterSet;
} | {
    readonly kind: "choice";
    readonly options: readonly Glob[];
};
/** A pattern of AppArmor: its parts in a row. */
export type Glob = readonly GlobPart[];
/** Why a pattern is none, and the offset in it where that shows. */
export interface GlobFault {
    readonly at: number;
    readonly message: string;
}
/**
 * Reads a pattern as the AppArmor parser compiles it: `*` stays within a folder, `**` crosses folders, neither is empty as
 * a whole path component, a class is taken as it stands (so `[^x]` matches a slash), braces hold alternatives.
 */
export declare function parseGlob(text: string): Glob | GlobFault;
export declare const isGlob: (glob: Glob | GlobFault) => glob is Glob;
/** The text a pattern stands for, when it stands for one only. */
export declare function literalOf(glob: Glob): string | undefined;
/** Whether a pattern lists its texts: characters, classes and alternatives, no wildcard. The parser lets such a rule win over others. */
export declare const isExact: (glob: Glob) => boolean;
/** The characters every match begins with. */
export declare function literalPrefix(glob: Glob): string;
/** Whether a set holds a character. */
export declare const holds: (set: CharacterSet, code: number) => boolean;
