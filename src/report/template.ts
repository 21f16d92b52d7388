const code = /`[^`]*`/g;

/** A sentence without what is quoted in it: where two have the same, they say the same of other things. */
export const template = (text: string): string => text.replace(code, "``");

/** What is quoted in a sentence, each with its quotes. */
export const quotedIn = (text: string): readonly string[] => text.match(code) ?? [];
