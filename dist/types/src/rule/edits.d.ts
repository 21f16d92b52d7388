import type { ShellCommand, ShellWord } from "../model/script.js";
import type { Option } from "../syntax/shell/arguments.js";
import type { Edit } from "../text/edit.js";
import type { Span } from "../text/span.js";
/** Takes an option away, its value with it; of a cluster of letters only its own. */
export declare function withoutOption(command: ShellCommand, { name, value, word }: Option): Edit[];
/** Puts another text in place of a word that stands in the file just as it reads; exec form keeps its quotes. */
export declare function replaced({ text, span }: Pick<ShellWord, "text" | "span">, by: string): Edit[];
/** The words of a command, from its program to its last argument: what starts it, and its redirections, aside. */
export declare function wordsOf({ words, span }: Pick<ShellCommand, "words" | "span">): Span;
