import type { Scanner } from "./scanner.ts";
import type { Condition, Word } from "./syntax.ts";

/** `(a, b c)`; commas are optional. `undefined` when it never closes. */
export function readList(scan: Scanner): Word[] | undefined {
  const start = scan.at;
  scan.take(/\(/y);
  const values: Word[] = [];
  for (;;) {
    scan.take(/[ \t\r\n,]+/y);
    if (scan.take(/\)/y)) return values;
    const word = scan.text[scan.at] === '"' ? scan.quoted() : listWord(scan);
    if (!word) {
      scan.fault(scan.span(start, start + 1), "this list is never closed: a `)` is missing");
      return undefined;
    }
    values.push(word);
  }
}

function listWord(scan: Scanner): Word | undefined {
  const start = scan.at;
  const value = scan.take(/(?:\\[ \t"!,()]|[^ \t\r\n"!,()])+/y);
  return value === undefined ? undefined : { value, span: scan.span(start) };
}

/** `=(name=value other=(a b))`: the conditions of a peer, or of `xattrs`. */
export function readGroup(scan: Scanner): Condition[] | undefined {
  const start = scan.at;
  scan.take(/[ \t]*=[ \t]*\(/y);
  const conditions: Condition[] = [];
  for (;;) {
    scan.take(/[ \t\r\n,]+/y);
    if (scan.take(/\)/y)) return conditions;
    const at = scan.at;
    const name = /[=(+&]/.test(scan.text[at] ?? "=") ? undefined : groupName(scan);
    if (!name) {
      scan.fault(scan.span(start, start + 1), "this list is never closed: a `)` is missing");
      return undefined;
    }
    scan.take(/[ \t]+/y);
    const operator = scan.take(/:=|=/y);
    const values: Word[] = [];
    if (operator) {
      scan.take(/[ \t\r\n]+/y);
      if (scan.text[scan.at] === "(") {
        const list = readList(scan);
        if (!list) return undefined;
        for (const value of list) values.push(value);
      } else {
        const word = scan.text[scan.at] === '"' ? scan.quoted() : listWord(scan);
        if (!word) {
          scan.fault(name.span, `\`${name.value}=\` needs a value after it`);
          return undefined;
        }
        values.push(word);
      }
    }
    conditions.push({ name, operator: (operator ?? "") as Condition["operator"], values, span: scan.span(at) });
  }
}

function groupName(scan: Scanner): Word | undefined {
  const start = scan.at;
  const value = scan.take(/(?:[^ \t\r\n"!,=:()]|:(?!=)[^ \t\r\n"!,=)]?)+/y);
  return value === undefined ? undefined : { value, span: scan.span(start) };
}
