import type { Script } from "../../model/script.js";
import type { Logical } from "../../text/logical.js";
import type { ScriptOptions } from "./unwrap.js";
import type { Decoded, Variables } from "./word.js";
/** Scripts in scripts in scripts are followed this deep: each is read again for each that it is in. */
export declare const deepest = 8;
/** What `read.ts` offers: it is loaded only when there is a script, and handed to those who need it. */
export interface ShellReader {
    readScript(logical: Logical, variables: Variables, options: ScriptOptions): Script;
    readWords(words: readonly Decoded[], variables: Variables): Script;
}
