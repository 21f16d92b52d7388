import { isGoText } from "./yaml-go.ts";

/** A value to be written as YAML. Texts that YAML would take for something else get quotes. */
export type Said = string | number | boolean | readonly Said[] | { readonly [key: string]: Said };

/** How the lines of a value stand: where its key begins, how much deeper what is below it, and how lines end. */
export interface Layout {
  readonly column: number;
  readonly step: number;
  readonly lineEnd: string;
}

/** The longest list that stands in one line. */
const oneLine = 72;

/** What follows the colon of a key: ` value`, or lines of its own. */
export function writeBlock(said: Said, layout: Layout): string {
  if (typeof said !== "object") return ` ${writeScalar(said, false)}`;
  const deeper = { ...layout, column: layout.column + layout.step };
  const line = `${layout.lineEnd}${" ".repeat(deeper.column)}`;
  if (isList(said)) {
    const flow = writeFlow(said);
    if (flow.length <= oneLine && said.every((item) => typeof item !== "object")) return ` ${flow}`;
    return said.map((item) => `${line}-${writeItem(item, deeper)}`).join("");
  }
  const entries = Object.entries(said);
  if (entries.length === 0) return " {}";
  return entries.map(([key, value]) => `${line}${writeScalar(key, false)}:${writeBlock(value, deeper)}`).join("");
}

/** What follows the dash of an item: ` value`; a mapping begins in the same line. */
export function writeItem(said: Said, layout: Layout): string {
  if (typeof said !== "object" || isList(said)) return ` ${writeFlow(said)}`;
  const inner = { ...layout, column: layout.column + 2 };
  const keys = Object.entries(said).map(([key, value]) => `${writeScalar(key, false)}:${writeBlock(value, inner)}`);
  return ` ${keys.join(`${layout.lineEnd}${" ".repeat(inner.column)}`)}`;
}

/** A value in one line, as it stands inside brackets. */
export function writeFlow(said: Said): string {
  if (typeof said !== "object") return writeScalar(said, true);
  if (isList(said)) return `[${said.map(writeFlow).join(", ")}]`;
  return `{${Object.entries(said)
    .map(([key, value]) => `${writeScalar(key, true)}: ${writeFlow(value)}`)
    .join(", ")}}`;
}

const isList = (said: Said): said is readonly Said[] => Array.isArray(said);

/** A scalar; `inFlow`: between brackets, where commas and brackets mean something. */
export function writeScalar(said: string | number | boolean, inFlow: boolean): string {
  if (typeof said !== "string") return String(said);
  return isPlain(said) && !(inFlow && /[,[\]{}]/.test(said)) ? said : JSON.stringify(said);
}

/** Whether YAML 1.1 and 1.2 both take a text without quotes for just that text, in a value and as an item. */
function isPlain(text: string): boolean {
  if (!/^[\w/.$(+~-][\x20-\x7e]*$/.test(text) || /["'#\\`]|: |[: ]$|^[~-](?:$| )/.test(text)) return false;
  return isGoText(text) && !/^(?:[\d.:_+-]+|yes|no|on|off|y|n|true|false|null)$/i.test(text);
}
