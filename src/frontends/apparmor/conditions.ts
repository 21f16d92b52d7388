import type { Expression } from "./syntax.ts";
import type { Variables } from "./variables.ts";

/** What a test comes to: `null` when it cannot be known; a text says why the parser refuses it. */
export function evaluate(expression: Expression, variables: Variables): boolean | null | string {
  switch (expression.operator) {
    case "not": {
      const value = evaluate(expression.left, variables);
      return typeof value === "boolean" ? !value : value;
    }
    case "and":
    case "or": {
      // A long row of the same operator leans to the left: it is walked, not entered.
      const operands: Expression[] = [];
      let rest: Expression = expression;
      for (; rest.operator === expression.operator; rest = rest.left) operands.push(rest.right);
      const values = [rest, ...operands.reverse()].map((each) => evaluate(each, variables));
      const refused = values.find((value) => typeof value === "string");
      if (refused !== undefined) return refused;
      const decides = expression.operator === "or";
      return values.includes(decides) ? decides : values.includes(null) ? null : !decides;
    }
    case "defined": {
      const name = bare(expression.word.value);
      const isSet = expression.word.value.startsWith("@");
      const known = isSet ? variables.has(name) : variables.boolean(name) !== undefined;
      // As the parser has it: a truth value is never found among the lists it looks in.
      return known ? isSet : isSet && variables.mayHave(name) ? null : false;
    }
    case "value": {
      const { value } = expression.word;
      if (value.startsWith("$")) {
        const known = variables.boolean(bare(value));
        return known === undefined ? (variables.mayHave(bare(value)) ? null : `\`${value}\` is tested but never set`) : known;
      }
      if (value.startsWith("@")) return `\`${value}\` is a list: compare it, or ask whether it is defined`;
      const lower = value.toLowerCase();
      return lower === "true" ? true : lower === "false" ? false : `\`${value}\` is neither true nor false`;
    }
    default: {
      const a = valuesOf(expression.a.value, variables);
      const b = valuesOf(expression.b.value, variables);
      if (typeof a === "string") return a;
      if (typeof b === "string") return b;
      if (!a || !b) return null;
      return compare(expression.operator, a, b);
    }
  }
}

function compare(operator: "==" | "!=" | "in" | "<" | "<=" | ">" | ">=", a: readonly string[], b: readonly string[]): boolean | string {
  const same = a.length === b.length && a.every((each) => b.includes(each));
  if (operator === "in") return a.every((each) => b.includes(each));
  if (operator === "==") return same;
  if (operator === "!=") return !same;
  const numbers = [a, b].map((list) => (list.length === 1 && /^[+-]?\d+$/.test(list[0] ?? "") ? Number(list[0]) : undefined));
  const [left, right] = numbers;
  if ((left === undefined) !== (right === undefined)) return "a number can only be compared with a number";
  const [x, y] = left !== undefined && right !== undefined ? [left, right] : [[...a].sort().join("\0"), [...b].sort().join("\0")];
  return operator === "<" ? x < y : operator === "<=" ? x <= y : operator === ">" ? x > y : x >= y;
}

/** The values a word stands for, sorted out of doubles; `undefined` when nobody knows. */
function valuesOf(word: string, variables: Variables): readonly string[] | string | undefined {
  if (!word.startsWith("@")) return [word];
  const name = bare(word);
  if (!variables.has(name)) return variables.mayHave(name) ? undefined : `\`${word}\` is compared but never set`;
  const expanded = variables.expand(`@{${name}}`);
  if (expanded.kind === "unknown" || expanded.kind === "large") return undefined;
  if (expanded.kind !== "text") return `\`${word}\` cannot be expanded`;
  return [...new Set(variables.valuesOf(name))];
}

const bare = (word: string): string => word.replace(/[@${}]/g, "");
