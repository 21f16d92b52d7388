import type { Look } from "../report/look.ts";
import type { Arguments } from "../session/arguments.ts";
import { colourOn, isTerminal, styleFor } from "./style.ts";

/** The width of the terminal, or what COLUMNS says of one; none where lines are as long as they are. */
export function columnsOf(): number | undefined {
  const columns = isTerminal(1) ? process.stdout.columns : Number(process.env["COLUMNS"]);
  return columns && columns >= 40 ? columns : undefined;
}

/** How the report for people looks where it is printed: colours, links, characters beyond ASCII and lines that fit are for terminals. */
export function lookOf({ values }: Pick<Arguments, "values">): Look {
  const when = values.color ?? "auto";
  const { CI, LC_ALL, LC_CTYPE, LANG, TERM } = process.env;
  const isScreen = isTerminal(1);
  return {
    style: styleFor(when),
    columns: columnsOf(),
    isUnicode: isScreen && /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || ""),
    hasLinks: isScreen && colourOn(when) && !CI && TERM !== "dumb",
    hasPointers: true,
  };
}
