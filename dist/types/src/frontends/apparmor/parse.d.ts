import type { Fault } from "../../model/document.js";
import type { Source } from "../../text/source.js";
import type { Item } from "./syntax.js";
/** What is written in one file: whole profiles, or the fragment of one that others include. */
export interface ParsedFile {
    readonly source: Source;
    readonly items: readonly Item[];
    readonly faults: readonly Fault[];
}
/** Parses a profile, or a fragment, of AppArmor 4 and 5. Never throws; after an error it goes on with the next rule. */
export declare function parseAppArmor(source: Source): ParsedFile;
