import type { Scanner } from "./scanner.ts";
import { unexpected } from "./statement.ts";
import type { Expression, Word } from "./syntax.ts";

/** How deep parentheses and `not` go. */
const deepest = 100;

/** Reads the test of `if`, up to its brace, or the value of a boolean, up to the line's end. A fault says what is wrong. */
export function readExpression(scan: Scanner, lines: boolean): Expression | undefined {
  const blanks = (): void => {
    if (lines) scan.blanks(false);
    else scan.take(/(?:[ \t]|\\\r?\n)+/y);
  };
  const or = (depth: number): Expression | undefined => {
    let left = and(depth);
    for (;;) {
      blanks();
      if (!left || !scan.take(/or\b/y)) return left;
      const right = and(depth);
      left = right && { operator: "or", left, right };
    }
  };
  const and = (depth: number): Expression | undefined => {
    let left = not(depth);
    for (;;) {
      blanks();
      if (!left || !scan.take(/and\b/y)) return left;
      const right = not(depth);
      left = right && { operator: "and", left, right };
    }
  };
  const not = (depth: number): Expression | undefined => {
    blanks();
    if (depth > deepest) return fail();
    if (scan.take(/not\b/y)) {
      const left = not(depth + 1);
      return left && { operator: "not", left };
    }
    if (scan.take(/\(/y)) {
      const inner = or(depth + 1);
      blanks();
      return inner && (scan.take(/\)/y) ? inner : fail());
    }
    if (scan.take(/defined\b/y)) {
      blanks();
      const word = variable();
      return word ? { operator: "defined", word } : fail();
    }
    const a = operand();
    if (!a) return fail();
    blanks();
    const operator = scan.take(/==|!=|<=|>=|<|>|in\b/y) as "==" | undefined;
    if (!operator) return { operator: "value", word: a };
    blanks();
    const b = operand();
    return b && !b.value.startsWith("$") && !a.value.startsWith("$") ? { operator, a, b } : fail();
  };
  const variable = (): Word | undefined => {
    const start = scan.at;
    const value = scan.take(/[@$](?:\{[A-Za-z]\w*\}|[A-Za-z]\w*)/y);
    return value === undefined ? undefined : { value, span: scan.span(start) };
  };
  const operand = (): Word | undefined => {
    if (scan.text[scan.at] === '"') return scan.quoted();
    return variable() ?? (/[={},()!<>+&:]/.test(scan.text[scan.at] ?? "=") ? undefined : scan.word("=)(!<>{"));
  };
  const fail = (): undefined => {
    const { at } = scan;
    scan.fault(scan.span(at, at + 1), scan.done ? "the test ends in the middle" : unexpected(scan, at));
    return undefined;
  };
  return or(0);
}
