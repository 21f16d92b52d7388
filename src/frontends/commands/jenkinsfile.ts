import { HOLE } from "../../syntax/image-reference.ts";
import { LogicalBuilder } from "../../text/logical.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { mayAsk, plainShell, type ShellText, variablesOf } from "./shell-text.ts";

/**
 * What stands between the step and its text: `sh(`, `sh(script:`, `sh label: 'x', script:`. The step has few arguments; without a bound,
 * a row of arguments that are called `sh` would be read anew for each of them.
 */
const toText = /[ \t]*(?:[(\r\n]\s*)?(?:\w+\s*:\s*(?:'[^'\n]*'|"[^"\n]*"|true|false)\s*,\s*){0,9}(?:script\s*:\s*)?(?='|")/y;

const folderName = /\s*(?:\(\s*)?(?:"([^"\n$]*)"|'([^'\n]*)')/y;

/** A folder that nobody knows. */
const anyFolder = "${?}";
/** No folder has a longer path: blocks within blocks would make one that is as long as the text at each step. */
const longestFolder = 1024;

/** The `sh` steps of a Jenkinsfile. */
export function textsOfJenkinsfile({ path, text }: Source): ShellText[] {
  const constants = environmentIn(text);
  const found: ShellText[] = [];
  // The folder of each block that is open.
  const folders: string[] = [];
  let entering = "";
  const lastClosing = text.lastIndexOf("*/");
  // What means something in Groovy here: comments, strings, brackets, and words. A slash begins a pattern only where nobody divides.
  const tokens = /\/\/[^\n]*|\/\*|'''|"""|'|"|[{}]|[A-Za-z_$][\w$]*/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [sign] = match;
    if (sign === "{") {
      const outer = folders.at(-1) ?? "";
      const inner = entering === "" ? outer : joinPath(outer, entering);
      folders.push(inner.length > longestFolder ? anyFolder : inner);
      entering = "";
    } else if (sign === "}") folders.pop();
    else if (sign === "/*") {
      if (tokens.lastIndex <= lastClosing) tokens.lastIndex = text.indexOf("*/", tokens.lastIndex) + 2;
    } else if (sign === "dir") {
      folderName.lastIndex = tokens.lastIndex;
      entering = folderName.exec(text)?.slice(1).find(Boolean) ?? anyFolder;
    } else if (/^["']/.test(sign)) tokens.lastIndex = endOfString(text, match.index);
    else if (sign === "sh" && text[match.index - 1] !== ".") {
      toText.lastIndex = tokens.lastIndex;
      if (!toText.test(text)) continue;
      const builder = new LogicalBuilder(path);
      tokens.lastIndex = addStrings(builder, text, toText.lastIndex);
      const logical = builder.build();
      const folder = folders.at(-1) ?? "";
      const own = /[$~]|^\//.test(folder) ? [] : [...new Set([folderOf(path), ""])].map((each) => joinPath(each, folder));
      if (mayAsk(logical.text))
        found.push({ text: logical, variables: variablesOf(constants), options: { ...plainShell, errexit: true }, folders: own });
    }
  }
  return found;
}

/** Where a string ends that begins at an offset, behind its quotes. */
function endOfString(text: string, start: number): number {
  const quotes = text.startsWith(text[start]?.repeat(3) as string, start) ? (text[start] as string).repeat(3) : (text[start] as string);
  for (let at = start + quotes.length; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(quotes, at)) return at + quotes.length;
    else if (text[at] === "\n" && quotes.length === 1) return at;
  }
  return text.length;
}

/** Adds a string, and what `+` puts behind it: other strings, and what nobody knows. Answers where it ends. */
function addStrings(builder: LogicalBuilder, text: string, start: number): number {
  let end = endOfString(text, start);
  addString(builder, text, start, end);
  const plus = /\s*\+\s*(?:(["'])|([\w.]+(?:\([^()\n]*\))?))/y;
  for (;;) {
    plus.lastIndex = end;
    const match = plus.exec(text);
    if (!match) return end;
    if (match[1]) {
      const from = plus.lastIndex - 1;
      end = endOfString(text, from);
      addString(builder, text, from, end);
    } else {
      end = plus.lastIndex;
      const name = match[2] as string;
      builder.addFor(HOLE, end - name.length, end, nameOf(name));
    }
  }
}

const nameOf = (written: string): string => /^(?:(?:env|params)\.)?(\w+)$/.exec(written)?.[1] ?? "";

function addString(builder: LogicalBuilder, text: string, start: number, end: number): void {
  const quote = text[start] as string;
  const size = text.startsWith(quote.repeat(3), start) ? 3 : 1;
  const stop = end - size;
  const inside = quote === '"' ? /\\(?:\r?\n|u[0-9a-fA-F]{4}|.)|\$\{([^{}]*)\}|\$([A-Za-z_][\w.]*)/g : /\\(?:\r?\n|u[0-9a-fA-F]{4}|.)/g;
  let from = start + size;
  for (const match of text.slice(from, stop).matchAll(inside)) {
    const at = start + size + match.index;
    builder.add(text.slice(from, at), from);
    from = at + match[0].length;
    if (match[0].startsWith("\\")) builder.addFor(unescaped(match[0]), at, from);
    else builder.addFor(HOLE, at, from, nameOf((match[1] ?? match[2] ?? "").trim()));
  }
  builder.add(text.slice(from, stop), from);
}

function unescaped(written: string): string {
  if (/^\\\r?\n/.test(written)) return "";
  if (written.length === 6) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const sign = written.slice(1);
  return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[sign] ?? sign;
}

/** Constants of the `environment` blocks, as far as each has one value. */
function environmentIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 1: body = "" } of text.matchAll(/\benvironment\s*\{([^{}]*)\}/g))
    for (const [, name = "", value = ""] of body.matchAll(/^[ \t]*(\w+)[ \t]*=(.*)/gm)) {
      const known = /^'([^'\\]*)'$|^"([^"\\$]*)"$/.exec(value.trim());
      const constant = known ? (known[1] ?? known[2] ?? "") : HOLE;
      found.set(name, found.has(name) && found.get(name) !== constant ? HOLE : constant);
    }
  return found;
}
