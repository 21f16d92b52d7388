import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import type { PlacedRule } from "../frontends/apparmor/resolve.ts";
import type { Profile, Word } from "../frontends/apparmor/syntax.ts";
import type { Edit } from "../text/edit.ts";
import { lineStart } from "../text/line-start.ts";
import { withoutEnd } from "../text/pattern.ts";
import type { Source } from "../text/source.ts";

/** Edits, where there are any that do what is wanted. */
type Edits = readonly Edit[] | undefined;

const edit = ({ path: file }: Source, start: number, end: number, text: string): Edit => ({ span: { file, start, end }, text });

/** Whether a rule stands in this file, and not in one that it includes. */
const isHere = ({ path }: Source, { included, rule }: PlacedRule): boolean => !included && rule.span.file === path;

/** Takes a rule away, with its line where nothing else stands on it; a comment behind it stays. */
export function withoutRule(source: Source, placed: PlacedRule): Edits {
  const { text } = source;
  const { start, end } = placed.rule.span;
  const comma = /^[ \t\r\n]*,/.exec(text.slice(end, end + 200))?.[0].length;
  if (!isHere(source, placed) || comma === undefined) return undefined;
  const after = end + comma;
  const from = lineStart(text, start);
  const isFirst = text.slice(from, start).trim() === "";
  const blanks = /^[ \t]*/.exec(text.slice(after))?.[0].length ?? 0;
  const lineEnd = /^\r?\n/.exec(text.slice(after + blanks))?.[0].length ?? 0;
  if (isFirst && (lineEnd > 0 || after + blanks === text.length)) return [edit(source, from, after + blanks + lineEnd, "")];
  if (isFirst) return [edit(source, start, after + blanks, "")];
  return [edit(source, from + withoutEnd(text.slice(from, start), /[ \t]/).length, after, "")];
}

/** Puts other rules in place of one, each on a line of its own. */
export function replacedRule(source: Source, placed: PlacedRule, rules: readonly string[]): Edits {
  if (!isHere(source, placed)) return undefined;
  const { start, end } = placed.rule.span;
  return [edit(source, start, end, rules.join(`,${source.lineEnd}${indentAt(source, start)}`))];
}

/** Adds rules at the end of a profile, indented as its others are. */
export function withRules(source: Source, node: Profile, rules: readonly string[]): Edits {
  const { text } = source;
  const brace = node.span.end - 1;
  if (node.span.file !== source.path || text[brace] !== "}" || rules.length === 0) return undefined;
  const from = text.lastIndexOf("\n", brace - 1) + 1;
  if (text.slice(from, brace).trim() !== "")
    return [edit(source, brace, brace, `${/[ \t]$/.test(text.slice(from, brace)) ? "" : " "}${rules.map((rule) => `${rule}, `).join("")}`)];
  return [edit(source, from, from, rules.map((rule) => `${indentIn(source, node)}${rule},${source.lineEnd}`).join(""))];
}

/** Adds a line at the top of a profile. */
export function withFirst(source: Source, node: Profile, line: string): Edits {
  const { text } = source;
  const at = node.open + 1;
  const rest = /^[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(at))?.[0].length;
  if (node.span.file !== source.path || rest === undefined) return undefined;
  return [edit(source, at + rest, at + rest, `${indentIn(source, node)}${line}${source.lineEnd}`)];
}

/** Adds a line before everything that a file says, or behind its abi. */
export function withPreamble({ source, items }: AppArmorDocument, line: string, isAbi = false): Edits {
  const { text } = source;
  const abi = isAbi ? undefined : items.find(({ kind }) => kind === "abi");
  const [first] = items;
  if (!first) return undefined;
  if (abi) {
    const end = text.indexOf("\n", abi.span.end) + 1;
    return end > 0 ? [edit(source, end, end, `${line}${source.lineEnd}`)] : undefined;
  }
  const from = lineStart(text, first.span.start);
  return [edit(source, from, from, `${line}${source.lineEnd}`)];
}

/** Takes permissions of a rule about a path away, `x` with its transition; the rule, when none is left. */
export function withoutPermissions(source: Source, placed: PlacedRule, letters: string): Edits {
  const { rule } = placed;
  if (rule.kind !== "file" || !rule.path || !isHere(source, placed)) return undefined;
  const { value, span } = rule.permissions;
  const left = value.replace(/[PpCc]?[IiUu][Xx]|[PpCc][Xx]|[A-Za-z]/g, (token) =>
    letters.includes(token.slice(-1).toLowerCase()) ? "" : token,
  );
  return left === "" ? withoutRule(source, placed) : [{ span, text: left }];
}

/** Adds permissions to a rule about a path, in the usual order. */
export function withPermissions(source: Source, placed: PlacedRule, letters: string): Edits {
  const { rule } = placed;
  if (rule.kind !== "file" || !rule.path || !isHere(source, placed)) return undefined;
  const { value, span } = rule.permissions;
  const isPlain = [...value].every((letter) => usual.includes(letter));
  const all = isPlain ? [...usual].filter((letter) => value.includes(letter) || letters.includes(letter)).join("") : letters + value;
  return [{ span, text: all }];
}

/** As docker-default writes them. */
const usual = "mrwaklx";

/** Puts another word in place of one, in its quotes. */
export function replacedWord({ text }: Source, { span }: Word, by: string): readonly Edit[] {
  return [{ span, text: text[span.start] === '"' || /[\s"]/.test(by) ? `"${by}"` : by }];
}

/** Takes one word of a row away, with the sign or the blanks that set it apart. */
export function withoutWord(source: Source, words: readonly Word[], word: Word): Edits {
  const at = words.indexOf(word);
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before) return [edit(source, before.span.end, word.span.end, "")];
  return after && [edit(source, word.span.start, after.span.start, "")];
}

/** The blanks that the line begins with on which something stands. */
export const indentAt = ({ text }: Source, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))?.[0] ?? "";

/** The indentation of what stands in a profile: that of its first item on a line of its own. */
function indentIn(source: Source, { items, span }: Profile): string {
  const own = items.find((item) => {
    const from = source.text.lastIndexOf("\n", item.span.start - 1) + 1;
    return item.span.file === source.path && item.span.start > from && source.text.slice(from, item.span.start).trim() === "";
  });
  return own ? indentAt(source, own.span.start) : `${indentAt(source, span.start)}  `;
}
