import { readExpression } from "./expression.ts";
import { endItem } from "./rule-end.ts";
import type { Scanner } from "./scanner.ts";
import type { Assignment, Item, Word } from "./syntax.ts";
import { unexpected } from "./unexpected.ts";

/** `<magic>`, quoted or bare: a file that `include` and `abi` name. */
const filePath = /<[^">\t\r\n]+>|<"(?:\\"|[^"])*">|"(?:\\"|[^"\0])*"|(?:\\[ \t"!,]|,[^ \t\r\n"!,<>]|[^ \t\r\n"!,<>])+/y;

/** Reads an include behind its word. */
export function readInclude(scan: Scanner, start: number, pound: boolean): Item | undefined {
  const ifExists = scan.take(/[ \t]+if[ \t]+exists(?=[ \t])/y) !== undefined;
  scan.take(/[ \t]+/y);
  const at = scan.at;
  const found = scan.take(filePath);
  if (!found) {
    scan.fault(scan.span(start, Math.max(scan.last, start + 7)), '`include` needs a path: `<abstractions/base>` or `"/a/file"`');
    return undefined;
  }
  const magic = found.startsWith("<");
  const value = (magic ? found.slice(1, -1) : found).trim().replace(/^"|"$/g, "").trim();
  if (value === "") scan.fault(scan.span(at), "this include names no file");
  const span = scan.span(start);
  if (scan.text[scan.at] === "," || scan.sees(/[ \t]+,/y)) {
    scan.take(/[ \t]*/y);
    scan.fault(scan.span(scan.at, scan.at + 1), "an include takes no comma", "broken", {
      title: "remove the comma",
      safety: "safe",
      edits: [{ span: scan.span(scan.at, scan.at + 1), text: "" }],
    });
    scan.at += 1;
  }
  return { kind: "include", path: { value, span: { ...span, start: at } }, magic, ifExists, pound, span };
}

/** Reads what stands behind `abi`. */
export function readAbi(scan: Scanner, start: number): Item | undefined {
  scan.take(/[ \t]+/y);
  const at = scan.at;
  const found = scan.take(filePath);
  const value = (found?.startsWith("<") ? found.slice(1, -1) : (found ?? "")).trim().replace(/^"|"$/g, "").trim();
  if (!found || value === "") {
    scan.fault(scan.span(start, Math.max(scan.last, start + 3)), "`abi` needs a path: `abi <abi/3.0>,`");
    return undefined;
  }
  const path = { value, span: scan.span(at) };
  endItem(scan);
  return { kind: "abi", path, magic: found.startsWith("<"), span: scan.span(start) };
}

/** Reads what stands behind `alias`. */
export function readAlias(scan: Scanner, start: number): Item | undefined {
  const path = (): Word | undefined => {
    scan.blanks();
    return scan.sees(/"?[/@&:]/y) ? scan.word() : undefined;
  };
  const from = path();
  scan.blanks();
  const arrow = scan.take(/->/y);
  const to = arrow ? path() : undefined;
  if (!from || !to) {
    scan.fault(scan.span(start, Math.max(scan.last, start + 5)), "write an alias as `alias /old/ -> /new/,`");
    return undefined;
  }
  endItem(scan);
  return { kind: "alias", from, to, span: scan.span(start) };
}

/** Reads `@{NAME} = values`. */
export function readVariable(scan: Scanner, start: number): Assignment | undefined {
  const written = scan.take(/@(?:\{[A-Za-z]\w*\}|[A-Za-z]\w*)/y) ?? "";
  const name = { value: written.replace(/[@{}]/g, ""), span: scan.span(start) };
  scan.blanks();
  const operator = scan.take(/\+=|\?=|:=|=/y) as Assignment["operator"];
  const values: Word[] = [];
  for (;;) {
    scan.take(/(?:[ \t]|\\\r?\n)+/y);
    const char = scan.text[scan.at];
    if (char === undefined || char === "\n" || char === "\r" || char === "#") break;
    if (char === ",") {
      scan.fault(scan.span(scan.at, scan.at + 1), "separate the values of a variable with spaces, not commas");
      scan.at += 1;
      continue;
    }
    const word = scan.word();
    if (!word) {
      scan.fault(scan.span(scan.at, scan.at + 1), unexpected(scan, scan.at));
      return undefined;
    }
    values.push(word);
  }
  if (values.length === 0) scan.fault(scan.span(start), `\`@{${name.value}}\` has no value: write one after the \`=\``);
  return { kind: "assignment", name, operator, values, span: scan.span(start) };
}

/** Reads `$NAME = expression`. */
export function readBoolean(scan: Scanner, start: number): Assignment | undefined {
  const written = scan.take(/\$(?:\{[A-Za-z]\w*\}|[A-Za-z]\w*)/y);
  const name = { value: (written ?? "").replace(/[${}]/g, ""), span: scan.span(start) };
  scan.take(/[ \t]+/y);
  const operator = written ? (scan.take(/\+=|\?=|:=|=/y) as Assignment["operator"] | undefined) : undefined;
  if (!operator) {
    scan.fault(scan.span(start, Math.max(scan.last, start + 1)), "a variable with `$` is true or false: write `$NAME = true`");
    return undefined;
  }
  const expression = readExpression(scan, false);
  if (!expression) return undefined;
  if (operator === "+=") scan.fault(scan.span(start), "`+=` adds to lists, and a variable with `$` is true or false");
  scan.take(/[ \t]+/y);
  if (scan.text[scan.at] === ",") scan.fault(scan.span(scan.at, scan.at + 1), "a variable takes no comma at the end of its line");
  else if (!scan.done && !/[\r\n#]/.test(scan.text[scan.at] ?? "")) scan.fault(scan.span(scan.at, scan.at + 1), unexpected(scan, scan.at));
  else return { kind: "assignment", name, operator, values: [], expression, span: scan.span(start) };
  scan.recover();
  return { kind: "assignment", name, operator, values: [], expression, span: scan.span(start) };
}
