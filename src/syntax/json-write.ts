/** A value to be written as JSON; numbers of 64 bits are bigints. */
export type JsonSaid = string | number | bigint | boolean | readonly JsonSaid[] | { readonly [key: string]: JsonSaid };

/** How the values of a file are written. */
export interface JsonStyle {
  /** A step of indentation where objects stand over several lines, with the file's line end; absent on one line. */
  readonly lines?: { readonly step: string; readonly end: string };
  /** Lists stand over several lines, too. */
  readonly longLists: boolean;
  /** What stands inside braces, behind a colon and behind a comma on one line: a blank, or nothing. */
  readonly pad: string;
  readonly gap: string;
}

/** Writes a value; `indent` is that of the line it begins on. */
export function writeJson(said: JsonSaid, style: JsonStyle, indent = ""): string {
  if (typeof said !== "object") return typeof said === "string" ? JSON.stringify(said) : String(said);
  const { lines, longLists, pad, gap } = style;
  const isList = Array.isArray(said);
  // A row of objects is no line to read; each of them may be.
  const isRow = isList && !longLists && said.length > 1 && said.every((each) => typeof each === "object");
  const over = lines && (!isList || longLists || isRow) ? lines : undefined;
  const inner = over && !isRow ? style : ({ longLists, pad, gap } satisfies JsonStyle);
  const deeper = over ? indent + over.step : indent;
  const parts = isList
    ? said.map((each) => writeJson(each, inner, deeper))
    : Object.entries(said).map(([key, each]) => `${JSON.stringify(key)}:${gap}${writeJson(each, inner, deeper)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  if (over) return `${open}${over.end}${deeper}${parts.join(`,${over.end}${deeper}`)}${over.end}${indent}${close}`;
  const inside = isList ? "" : pad;
  return `${open}${inside}${parts.join(`,${gap}`)}${inside}${close}`;
}
