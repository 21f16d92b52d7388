/** What a password has before a dollar, and what people put between a text and a variable is not among. */
const inside = /[A-Za-z0-9!^*%$]{1,64}$/;

/**
 * Whether `$name` at an offset of a text is a variable by accident only: a dollar amid a password, such as `S3cr$tPass` or `Pa$word`. It
 * follows on letters and digits, and either its name is not in capitals, as names in the environment are, or they look like a password.
 * Somebody has to find out that nothing sets the variable.
 */
export function isStray(text: string, start: number, name: string): boolean {
  const before = inside.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? "";
  return before !== "" && (/[a-z]/.test(name) || (before.length >= 6 && /\d/.test(before) && /[A-Za-z]/.test(before)));
}
