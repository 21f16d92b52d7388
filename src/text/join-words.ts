/** Words as a sentence lists them: "a", "a and b", "a, b and c"; `last` stands before the last one. */
export const joinWords = (words: readonly string[], last = "and"): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}` : (words[0] ?? "");
