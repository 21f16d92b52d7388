import type { Command } from "../model/image-config.js";
import type { Setting } from "../model/setting.js";
/** Words that a shell gets beside its text, and the text that does not look at them. */
export interface IgnoredWords {
    readonly text: string;
    readonly words: readonly Setting<string>[];
}
/** `sh -c curl -f URL`, `["CMD-SHELL", "curl", "-f", "URL"]`: the text is the first word, the others are its `$0`, `$1` and so on. */
export declare function ignoredWords({ form, words }: Pick<Command, "form" | "words">): IgnoredWords | undefined;
