import type { ShellCommand, ShellWord } from "../model/script.js";
import type { Option } from "../syntax/shell/arguments.js";
import type { Edit } from "../text/edit.js";
/** Takes words of a command away, each with the blanks before it. */
export declare function withoutWords({ words }: ShellCommand, gone: readonly ShellWord[]): Edit[];
/** Takes an option away, its value with it; of a cluster of letters only its own. */
export declare function withoutOption(command: ShellCommand, { name, value, word }: Option): Edit[];
/** Puts another text in place of a word that stands in the file just as it reads; exec form keeps its quotes. */
export declare function replaced({ text, span }: Pick<ShellWord, "text" | "span">, by: string): Edit[];
