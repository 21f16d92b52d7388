/** Text of the user's in a message, shortened. */
export const quote = (text: string): string => {
  // What nobody can know before it runs.
  const shown = text.replaceAll("\uFFFC", "…");
  return `\`${shown.length > 80 ? `${shown.slice(0, 77)}...` : shown}\``;
};

/** "a" or "an", for what a detector calls its find. */
export const article = (what: string): string => (/^(?:[AEIOU]|npm)/i.test(what) ? "an" : "a");
