import type { ShellWord } from "../model/script.js";
import type { Setting } from "../model/setting.js";
import type { Started } from "./started.js";
/**
 * What to mark of something that is started: of a list the item with which it comes to hold, by the words of one of its commands up to
 * there, what `tells` asks; else the whole of it.
 */
export declare function itemThat({ command: { form, words }, setting }: Started, given: readonly ShellWord[], tells: (words: readonly ShellWord[]) => boolean): Setting<unknown>;
