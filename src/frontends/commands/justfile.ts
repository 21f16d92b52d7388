import { HOLE } from "../../syntax/image-reference.ts";
import { isShell } from "../../syntax/shell/shells.ts";
import { shebangOf } from "../../syntax/shell/unwrap.ts";
import { LogicalBuilder } from "../../text/logical.ts";
import { folderOf, lastPart } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { Filling } from "./filling.ts";
import { mayAsk, noVariables, plainShell, type ShellText } from "./shell-text.ts";

const assignment = /^(?:export[ \t]+)?([A-Za-z_][\w-]*)[ \t]*:=/;
const constant = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:#.*)?$/;
const recipe = /^@?[A-Za-z_][\w-]*(?:[ \t][^:\n]*)?:(?!=)/;
const other = /^[ \t]*set[ \t]+(?:windows-)?shell[ \t]*:=[ \t]*\[[ \t]*["'](?!(?:ba|z|k|da)?sh\b|\/)/m;
/** What stands in two braces. Without the last group it is none: then nothing up to the first brace that closes is one. */
const interpolation = /\{\{(?!\{)([^}]*)(\}\})?/g;

/** The recipes of a justfile: each line is run by a shell of its own, a recipe with a shell's first line by one. */
export function textsOfJustfile({ path, text }: Source, filling: Filling): ShellText[] {
  if (other.test(text)) return [];
  const constants = new Map<string, string>();
  const recipes: { start: number; end: number }[][] = [];
  let lines: { start: number; end: number }[] | undefined;
  let isContinued = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end).trimEnd();
    if (/^[ \t]/.test(line)) {
      const last = lines?.at(-1);
      if (isContinued && last) last.end = end;
      else lines?.push({ start, end });
    } else if (line !== "" && !line.startsWith("#") && !line.startsWith("[")) {
      const [whole = "", name = ""] = assignment.exec(line) ?? [];
      const known = constant.exec(line.slice(whole.length).trimStart());
      if (name && known) constants.set(name, known[2] ?? (known[1] as string).replace(/\\(.)/g, "$1"));
      lines = recipe.test(line) ? [] : undefined;
      if (lines) recipes.push(lines);
    }
    isContinued = line.endsWith("\\");
    start = end;
  }
  const known: Known = (name, at) => filling.fill(constants.get(name), at);
  return recipes.flatMap((own) => textsOfRecipe(own, { path, text }, known));
}

/** The constant of a name, filled in at a place. */
type Known = (name: string, at: Span) => string | undefined;

function textsOfRecipe(
  lines: readonly { readonly start: number; readonly end: number }[],
  { path, text }: Pick<Source, "path" | "text">,
  known: Known,
): ShellText[] {
  const [first] = lines;
  const shebang = first && shebangOf(text.slice(first.start, first.end).trimStart());
  if (shebang && !isShell(lastPart(shebang[0] ?? ""))) return [];
  const groups = shebang ? [lines] : lines.map((line) => [line]);
  return groups.flatMap((group) => {
    const builder = new LogicalBuilder(path);
    for (const { start, end } of group) {
      const from = start + (/^[ \t]*(?:@-?|-@?)?/.exec(text.slice(start, end))?.[0].length ?? 0);
      addLine(builder, { path, text }, from, end, known);
    }
    const logical = builder.build();
    return mayAsk(logical.text) ? [{ text: logical, variables: noVariables, options: plainShell, folders: [folderOf(path)] }] : [];
  });
}

function addLine(builder: LogicalBuilder, { path, text }: Pick<Source, "path" | "text">, start: number, end: number, known: Known): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(interpolation)) {
    if (match[2] === undefined) continue;
    const at = start + match.index;
    builder.add(text.slice(from, at), from);
    from = at + match[0].length;
    const name = (match[1] as string).trim();
    const value = known(name, { file: path, start: at, end: from });
    if (value !== undefined) builder.addFor(value, at, from);
    else builder.addFor(HOLE, at, from, /^justfile_directory\(\)$/.test(name) ? "PWD" : /^[\w-]+$/.test(name) ? name : "");
  }
  builder.add(text.slice(from, end), from);
}
