import type { Source } from "../text/source.ts";
import type { Located } from "../text/span.ts";
import { interpolate, roomForFile } from "./interpolation.ts";

/**
 * Reads an env file by Compose's grammar (compose-go dotenv): `export`, `KEY=value` and `KEY: value`, quotes, escapes in
 * double quotes, ` #` comments, and a byte order mark passed over. Values that use other variables are known as far as the file, or `outer`, defines them.
 */
export function readDotenv({ text, path }: Source, outer: ReadonlyMap<string, Located<string>> = new Map()): Map<string, Located<string>> {
  const found = new Map<string, Located<string>>();
  const known = { get: (name: string) => found.get(name) ?? outer.get(name) };
  const room = roomForFile();
  const filled = (value: string): string => interpolate(value, known, { room }).text;
  const pattern = /^\uFEFF?[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index + match[0].length;
    const quote = text[start];
    let end: number;
    let value: string;
    if (quote === '"' || quote === "'") {
      end = start + 1;
      while (end < text.length && text[end] !== quote) end += text[end] === "\\" && quote === '"' ? 2 : 1;
      end = Math.min(end, text.length);
      value = text.slice(start + 1, end);
      if (quote === '"')
        value = filled(value.replace(/\\([nrt"\\$])/g, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char));
      end = Math.min(end + 1, text.length);
    } else {
      const newline = text.indexOf("\n", start);
      end = newline < 0 ? text.length : newline;
      const raw = text.slice(start, end);
      value = filled((raw.startsWith("#") ? "" : raw.replace(/\s#.*$/s, "")).trim());
    }
    const name = match[1] as string;
    found.set(name, { value, span: { file: path, start: match.index + match[0].indexOf(name), end } });
    pattern.lastIndex = Math.max(end, pattern.lastIndex);
  }
  return found;
}
