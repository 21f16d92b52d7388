/** A text as a regular expression that matches it and nothing else: names of strangers go into no pattern unescaped. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/**
 * A text without the characters at its end that a class such as `/[\d.]/` holds. A pattern such as `/[\d.]+$/` begins anew at each
 * character of a row that does not end the text, and runs through the rest of the row.
 */
export function withoutEnd(text: string, ending: RegExp): string {
  let end = text.length;
  while (end > 0 && ending.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands before the first of some characters, a class such as `/[=<>]/`; the whole text without any. */
export const upTo = (text: string, sign: RegExp): string => {
  const at = text.search(sign);
  return at < 0 ? text : text.slice(0, at);
};

/**
 * Whether a text fits a pattern in which `*` stands for anything: names of images, services, labels. Patterns with a grammar
 * of their own, of ignore files and of AppArmor, are read where that grammar is.
 */
export function fits(text: string, pattern: string): boolean {
  const star = pattern.indexOf("*");
  if (star < 0) return text === pattern;
  // Most texts begin otherwise than most patterns.
  if (!text.startsWith(pattern.slice(0, star))) return false;
  const end = pattern.lastIndexOf("*");
  const last = pattern.slice(end + 1);
  if (text.length < star + last.length || !text.endsWith(last)) return false;
  if (end === star) return true;
  let at = star;
  for (const piece of pattern.slice(star + 1, end).split("*")) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** Whether a path fits a pattern in which `*` stands for anything within a folder, as a shell has it. */
export function fitsPath(path: string, pattern: string): boolean {
  const [parts, patterns] = [path.split("/"), pattern.split("/")];
  return parts.length === patterns.length && patterns.every((each, at) => fits(parts[at] ?? "", each));
}
