import type { Scanner } from "./scanner.ts";
import type { Expression, Word } from "./syntax.ts";
import { unexpected } from "./unexpected.ts";

/** How deep parentheses and `not` go. */
const deepest = 100;

/** Reads the test of `if`, up to its brace, or the value of a boolean, up to the line's end. A fault says what is wrong. */
export const readExpression = (scan: Scanner, lines: boolean): Expression | undefined => new ExpressionReader(scan, lines).or(0);

/** One method an operator, the loosest first. */
class ExpressionReader {
  readonly #scan: Scanner;
  readonly #lines: boolean;

  constructor(scan: Scanner, lines: boolean) {
    this.#scan = scan;
    this.#lines = lines;
  }

  or(depth: number): Expression | undefined {
    let left = this.#and(depth);
    for (;;) {
      this.#blanks();
      if (!left || !this.#scan.take(/or\b/y)) return left;
      const right = this.#and(depth);
      left = right && { operator: "or", left, right };
    }
  }

  #and(depth: number): Expression | undefined {
    let left = this.#not(depth);
    for (;;) {
      this.#blanks();
      if (!left || !this.#scan.take(/and\b/y)) return left;
      const right = this.#not(depth);
      left = right && { operator: "and", left, right };
    }
  }

  #not(depth: number): Expression | undefined {
    this.#blanks();
    if (depth > deepest) return this.#fail();
    if (this.#scan.take(/not\b/y)) {
      const left = this.#not(depth + 1);
      return left && { operator: "not", left };
    }
    if (this.#scan.take(/\(/y)) {
      const inner = this.or(depth + 1);
      this.#blanks();
      return inner && (this.#scan.take(/\)/y) ? inner : this.#fail());
    }
    if (this.#scan.take(/defined\b/y)) {
      this.#blanks();
      const word = this.#variable();
      return word ? { operator: "defined", word } : this.#fail();
    }
    return this.#comparison();
  }

  /** `a == b`, or a value alone. */
  #comparison(): Expression | undefined {
    const a = this.#operand();
    if (!a) return this.#fail();
    this.#blanks();
    const operator = this.#scan.take(/==|!=|<=|>=|<|>|in\b/y) as "==" | undefined;
    if (!operator) return { operator: "value", word: a };
    this.#blanks();
    const b = this.#operand();
    return b && !b.value.startsWith("$") && !a.value.startsWith("$") ? { operator, a, b } : this.#fail();
  }

  #operand(): Word | undefined {
    const scan = this.#scan;
    if (scan.text[scan.at] === '"') return scan.quoted();
    return this.#variable() ?? (/[={},()!<>+&:]/.test(scan.text[scan.at] ?? "=") ? undefined : scan.word("=)(!<>{"));
  }

  #variable(): Word | undefined {
    const start = this.#scan.at;
    const value = this.#scan.take(/[@$](?:\{[A-Za-z]\w*\}|[A-Za-z]\w*)/y);
    return value === undefined ? undefined : { value, span: this.#scan.span(start) };
  }

  #blanks(): void {
    if (this.#lines) this.#scan.blanks(false);
    else this.#scan.take(/(?:[ \t]|\\\r?\n)+/y);
  }

  #fail(): undefined {
    const { at, done } = this.#scan;
    this.#scan.fault(this.#scan.span(at, at + 1), done ? "the condition is incomplete" : unexpected(this.#scan, at));
    return undefined;
  }
}
