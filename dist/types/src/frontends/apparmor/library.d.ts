import type { Fault, Reference } from "../../model/document.js";
import type { Source } from "../../text/source.js";
import { type ParsedFile } from "./parse.js";
import type { Abi, Include } from "./syntax.js";
/** Where included files are looked for, and what is known of files. */
export interface PolicyFiles {
    /** Folders the user named for includes, in order. */
    readonly folders: readonly string[];
    source(path: string): Source | undefined;
    /** Paths below a folder, relative to it. */
    files?(folder: string): readonly string[] | undefined;
}
/** What an include leads to: files, one that AppArmor itself installs, nothing, or nobody knows. */
export type Found = {
    readonly kind: "files";
    readonly files: readonly Source[];
} | {
    readonly kind: "system" | "missing" | "unknown";
};
/** The folders of includes for a profile: those the user named, the `apparmor.d` it lies in, and its own folder. */
export declare function includeFolders(path: string, named: readonly string[]): string[];
/** Finds and parses included files, each once. */
export declare class PolicyLibrary {
    #private;
    /** Paths of files that others include. */
    readonly included: Set<string>;
    constructor(files: PolicyFiles);
    parse(source: Source): ParsedFile;
    /** What is wrong with the text of a file, without what it includes. */
    faultsOf(file: ParsedFile): readonly Fault[];
    /** Notes what a file includes that is not read itself. */
    note(source: Source): void;
    /** What an include, or an abi, written in `file` leads to. */
    find(include: Pick<Include | Abi, "path" | "magic">, file: string): Found;
}
/** The files a profile includes, as far as its own text tells, at every place they may be. */
export declare function policyReferences({ items, source }: ParsedFile, named: readonly string[]): Reference[];
