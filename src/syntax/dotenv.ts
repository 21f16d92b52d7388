import type { Source } from "../text/source.ts";
import type { Located } from "../text/span.ts";
import { HOLE } from "./image-reference.ts";

/**
 * Reads an env file by Compose's grammar (compose-go dotenv): `export`, `KEY=value` and `KEY: value`, quotes, escapes in
 * double quotes, ` #` comments. Values that use other variables are known as far as the file defines them.
 */
export function readDotenv({ text, path }: Source, outer: ReadonlyMap<string, Located<string>> = new Map()): Map<string, Located<string>> {
  const found = new Map<string, Located<string>>();
  const pattern = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;
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
        value = expand(
          value.replace(/\\([nrt"\\$])/g, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char),
          found,
          outer,
        );
      end = Math.min(end + 1, text.length);
    } else {
      const newline = text.indexOf("\n", start);
      end = newline < 0 ? text.length : newline;
      const raw = text.slice(start, end);
      value = expand((raw.startsWith("#") ? "" : raw.replace(/\s#.*$/s, "")).trim(), found, outer);
    }
    const name = match[1] as string;
    found.set(name, { value, span: { file: path, start: match.index + match[0].indexOf(name), end } });
    pattern.lastIndex = Math.max(end, pattern.lastIndex);
  }
  return found;
}

function expand(value: string, found: ReadonlyMap<string, Located<string>>, outer: ReadonlyMap<string, Located<string>>): string {
  return value.replace(
    /\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,
    (whole, braced: string | undefined, fallback: string | undefined, bare: string | undefined) => {
      const name = (braced ?? bare) as string;
      return whole === "$$" ? "$" : ((found.get(name) ?? outer.get(name))?.value ?? fallback ?? HOLE);
    },
  );
}
