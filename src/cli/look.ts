import type { Look } from "../report/look.ts";
import type { Arguments } from "../session/arguments.ts";
import { colourOn, isTerminal, styleFor } from "./style.ts";

/** How the report for people looks where it is printed: colours, links, characters beyond ASCII and lines that fit are for terminals. */
export function lookOf({ values }: Pick<Arguments, "values">): Look {
  const when = values.color ?? "auto";
  const { COLUMNS, CI, LC_ALL, LC_CTYPE, LANG, TERM } = process.env;
  const isScreen = isTerminal(1);
  const columns = isScreen ? process.stdout.columns : Number(COLUMNS);
  return {
    style: styleFor(when),
    columns: columns && columns >= 40 ? columns : undefined,
    isUnicode: isScreen && /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || ""),
    hasLinks: isScreen && colourOn(when) && !CI && TERM !== "dumb",
    hasPointers: true,
  };
}
