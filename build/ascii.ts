/**
 * JavaScript with every character beyond ASCII as an escape, which says the same in strings, regular expressions, names and templates;
 * esbuild leaves the last two kinds of text as they are. The command keeps what it compiles by bytes, and reads a byte as a character.
 */
export const ascii = (code: string): string =>
  code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
