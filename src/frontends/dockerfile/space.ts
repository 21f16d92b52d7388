/** Go's unicode.IsSpace, which BuildKit trims and splits by. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The same within a line, where many stand together. */
const spaces = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;

/** Where the white space of a line that begins at `start` ends. */
export function afterSpace(text: string, start: number, end: number): number {
  if (start >= end || !isSpace(text.charCodeAt(start))) return start;
  spaces.lastIndex = start + 1;
  spaces.test(text);
  return Math.min(spaces.lastIndex, end);
}

/** Where the white space that ends at `end` begins. */
export function beforeSpace(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return to;
}
