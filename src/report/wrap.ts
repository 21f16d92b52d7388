/**
 * A sentence on lines of at most `columns` characters, broken at blanks; the first one begins with `first`, the others with so
 * many blanks. A word that is longer than a line keeps a line of its own. Without `columns` it is one line.
 */
export function wrapped(text: string, columns: number | undefined, first: string, indent: number): string[] {
  if (columns === undefined || first.length + text.length <= columns) return [first + text];
  const blanks = " ".repeat(indent);
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = blanks;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
