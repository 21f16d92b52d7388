import { HOLE } from "../../syntax/image-reference.ts";
import { LogicalBuilder } from "../../text/logical.ts";
import { folderOf } from "../../text/path.ts";
import { upTo } from "../../text/pattern.ts";
import type { Source } from "../../text/source.ts";
import type { Filling } from "./filling.ts";
import { MakeVariables, referenceAt } from "./make-variables.ts";
import { mayAsk, noVariables, plainShell, type ShellText } from "./shell-text.ts";

const assignment = /^[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.%/-]+)[ \t]*(=|:{1,3}=|\?=|\+=|!=)[ \t]*([\s\S]*)$/;
const definition = /^[ \t]*(?:(?:export|override)[ \t]+)*define[ \t]+([\w.-]+)[ \t]*(?:(?:=|:=|\?=|\+=)[ \t]*)?$/;
const condition = /^[ \t]*(if(?:n?def|n?eq)\b|else\b|endif\b)/;
/** A rule: targets, a colon, and a command on the same line behind `;`. A variable of a target is none. */
const rule = /^[^\t#:=][^#=:]*(?:\\#[^#=:]*)*::?(?!=)(?![^;]*[^!<>]=)/;

/** A line with those it is continued on: `[start, end)`, the line feed left out. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** The recipes of a Makefile: each line is run by a shell of its own, in the folder that make runs in. */
export function textsOfMakefile({ path, text }: Source, filling: Filling): ShellText[] {
  const variables = new MakeVariables(filling);
  const recipes = recipesIn(text, variables);
  const isOneShell = /^\.ONESHELL[ \t]*:/m.test(text);
  const own = folderOf(path);
  const folders = /\.mk$/.test(path) ? [...new Set([own, ""])] : [own];
  const groups = isOneShell ? recipes : recipes.flatMap((lines) => lines.map((line) => [line]));
  return groups.flatMap((lines) => {
    const builder = new LogicalBuilder(path);
    for (const line of lines) addLine(builder, { path, text }, line, variables);
    const logical = builder.build();
    return mayAsk(logical.text) ? [{ text: logical, variables: noVariables, options: plainShell, folders }] : [];
  });
}

/** The lines of each recipe; the assignments on the way are taken in. */
function recipesIn(text: string, variables: MakeVariables): Line[][] {
  const recipes: Line[][] = [];
  let recipe: Line[] | undefined;
  let depth = 0;
  let defined: { readonly name: string; readonly lines: string[] } | undefined;
  for (const line of linesIn(text)) {
    const written = text.slice(line.start, line.end).replace(/\r$/, "");
    if (defined) {
      if (/^[ \t]*endef\b/.test(written)) {
        variables.assign(defined.name, "=", defined.lines.join("\n"), depth > 0);
        defined = undefined;
      } else defined.lines.push(written.replace(/^\t/, "").replaceAll("\r\n", "\n"));
      continue;
    }
    const asks = condition.exec(written)?.[1];
    const name = definition.exec(written)?.[1];
    if (recipe && written.startsWith("\t")) recipe.push({ start: line.start + 1, end: line.end });
    else if (asks) depth += asks === "endif" ? -1 : asks === "else" ? 0 : 1;
    else if (name) defined = { name, lines: [] };
    else if (/^[ \t]*(?:#|$)/.test(written)) continue;
    else {
      const set = assignment.exec(written);
      if (set) variables.assign(set[1] as string, set[2] as string, keptValue(set[3] as string), depth > 0);
      else {
        ownVariable(written, variables);
        const found = rule.exec(written);
        recipe = found ? [] : undefined;
        if (recipe) recipes.push(recipe);
        const command = found ? written.indexOf(";", found[0].length) : -1;
        if (command >= 0) recipe?.push({ start: line.start + command + 1, end: line.end });
      }
    }
  }
  return recipes;
}

/** `target: NAME = value` holds for that target alone. */
function ownVariable(written: string, variables: MakeVariables): void {
  const [, name, operator] = /^[^\t#:=]+:[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.-]+)[ \t]*(=|:=|\?=|\+=)/.exec(written) ?? [];
  if (name && operator) variables.assign(name, "=", "", true);
}

/** Lines with what they are continued on. */
function* linesIn(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    let end = start;
    do {
      const feed = text.indexOf("\n", end);
      end = feed < 0 ? text.length : feed + 1;
    } while (end < text.length && /\\\r?\n$/.test(text.slice(Math.max(start, end - 3), end)));
    yield { start, end: text[end - 1] === "\n" ? end - 1 : end };
    start = end;
  }
}

/** A value as make keeps it: a comment left out, and continued lines joined by one blank. */
const keptValue = (written: string): string => upTo(written.replace(/(?:(?<![ \t])[ \t]+)?\\\r?\n[ \t]*/g, " "), /(?<!\\)#/).trimEnd();

/** A text of several lines without the signs that make takes from the front of each. */
const withoutSigns = (text: string, isFirst: boolean): string =>
  text.replace(isFirst ? /(^|(?<!\\)\n)[ \t@+-]+/g : /((?<!\\)\n)[ \t@+-]+/g, "$1");

/** A line of a recipe as the shell gets it: without the signs before it, variables expanded. */
function addLine(
  builder: LogicalBuilder,
  { path, text }: Pick<Source, "path" | "text">,
  { start, end }: Line,
  variables: MakeVariables,
): void {
  const line = text.slice(start, end);
  const first = /^[ \t@+-]*/.exec(line)?.[0].length ?? 0;
  let from = first;
  const plain = (to: number): void => {
    // The tab of a continued line is make's.
    for (const part of line.slice(from, to).split(/(?<=\n)(\t?)/)) {
      if (part !== "\t") builder.add(part, start + from);
      from += part.length;
    }
  };
  for (let at = line.indexOf("$", from); at >= 0; at = line.indexOf("$", from)) {
    plain(at);
    const reference = referenceAt(line, at);
    from = Math.min(reference.end, line.length);
    const place = [start + at, start + from] as const;
    if (reference.inside === undefined) builder.addFor("$", ...place);
    else
      for (const [number, part] of variables.resolve(reference.inside, { file: path, start: place[0], end: place[1] }).entries())
        if ("text" in part) builder.addFor(withoutSigns(part.text, at === first && number === 0), ...place);
        else builder.addFor(HOLE, ...place, part.unknown);
  }
  plain(line.length);
  builder.addFor("\n", end, end + 1);
}
