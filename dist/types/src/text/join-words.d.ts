/** Words as a sentence lists them: "a", "a and b", "a, b and c"; `last` stands before the last one. */
export declare const joinWords: (words: readonly string[], last?: string) => string;
