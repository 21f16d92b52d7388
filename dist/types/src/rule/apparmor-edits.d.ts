import type { AppArmorDocument } from "../frontends/apparmor/document.js";
import type { PlacedRule } from "../frontends/apparmor/resolve.js";
import type { Profile, Word } from "../frontends/apparmor/syntax.js";
import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
/** Edits, where there are any that do what is wanted. */
type Edits = readonly Edit[] | undefined;
/** Takes a rule away, with its line where nothing else stands on it; a comment behind it stays. */
export declare function withoutRule(source: Source, placed: PlacedRule): Edits;
/** Puts other rules in place of one, each on a line of its own. */
export declare function replacedRule(source: Source, placed: PlacedRule, rules: readonly string[]): Edits;
/** Adds rules at the end of a profile, indented as its others are. */
export declare function withRules(source: Source, node: Profile, rules: readonly string[]): Edits;
/** Adds a line at the top of a profile. */
export declare function withFirst(source: Source, node: Profile, line: string): Edits;
/** Adds a line before everything that a file says, or behind its abi. */
export declare function withPreamble({ source, items }: AppArmorDocument, line: string, isAbi?: boolean): Edits;
/** Takes permissions of a rule about a path away, `x` with its transition; the rule, when none is left. */
export declare function withoutPermissions(source: Source, placed: PlacedRule, letters: string): Edits;
/** Adds permissions to a rule about a path, in the usual order. */
export declare function withPermissions(source: Source, placed: PlacedRule, letters: string): Edits;
/** Puts another word in place of one, in its quotes. */
export declare function replacedWord({ text }: Source, { span }: Word, by: string): readonly Edit[];
/** Takes one word of a row away, with the sign or the blanks that set it apart. */
export declare function withoutWord(source: Source, words: readonly Word[], word: Word): Edits;
/** The blanks that the line begins with on which something stands. */
export declare const indentAt: ({ text }: Source, at: number) => string;
export {};
