/** A text as a regular expression that matches it and nothing else: names of strangers go into no pattern unescaped. */
export declare const literally: (text: string) => string;
/**
 * A text without the characters at its end that a class such as `/[\d.]/` holds. A pattern such as `/[\d.]+$/` begins anew at each
 * character of a row that does not end the text, and runs through the rest of the row.
 */
export declare function withoutEnd(text: string, ending: RegExp): string;
/** What stands before the first of some characters, a class such as `/[=<>]/`; the whole text without any. */
export declare const upTo: (text: string, sign: RegExp) => string;
/**
 * Whether a text fits a pattern in which `*` stands for anything: names of images, services, labels. Patterns with a grammar
 * of their own, of ignore files and of AppArmor, are read where that grammar is.
 */
export declare function fits(text: string, pattern: string): boolean;
/** Whether a path fits a pattern in which `*` stands for anything within a folder, as a shell has it. */
export declare function fitsPath(path: string, pattern: string): boolean;
