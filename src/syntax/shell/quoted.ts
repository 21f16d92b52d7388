/** A text as one word of a shell, in single quotes where it needs any. */
export const quoted = (text: string): string => (/^[\w@%+=:,./-][\w@%+=:,./~-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
