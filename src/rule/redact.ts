import { secretFormats } from "../knowledge/secret-formats.ts";
import { secretIn } from "./secrets.ts";

const mask = (text: string): string => "*".repeat(text.length);

/** `name=value`, `name: value`, `"name": "value"` and the old `ENV name value`. */
const pair =
  /(?<!\$\{)(?<!\w)(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'[^']*'|\$\{[^}]*\}|[^\s"',;]+)/g;
const fallback = /\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g;
const inUrl = /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:)([^\s/@?#]{1,200})(?=@)/gi;

/** Text of the user's with every credential in it replaced by as many asterisks. Applied to whatever is printed. */
export function redact(text: string): string {
  if (text.length > 20_000) return `${redact(text.slice(0, 20_000))}...`;
  let result = text.replace(inUrl, (whole, before: string, password: string) =>
    /[$\uFFFC]/.test(password) ? whole : before + mask(password),
  );
  result = result.replace(fallback, (whole, name: string, operator: string, value: string) =>
    secretIn(name, value) ? `\${${name}${operator}${mask(value)}}` : whole,
  );
  result = result.replace(pair, (whole, quote: string, name: string, between: string, value: string) => {
    const inner = /^\$\{\w+:?-(.*)\}$/.exec(value)?.[1];
    const bare = inner ?? value.replace(/^(["'])(.*)\1$/s, "$2");
    return secretIn(name, bare) ? `${quote}${name}${quote}${between}${value.replace(bare, mask(bare))}` : whole;
  });
  const lower = result.toLowerCase();
  for (const { hint, pattern } of secretFormats)
    if (lower.includes(hint)) result = result.replace(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`), mask);
  return result;
}
