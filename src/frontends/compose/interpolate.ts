import { HOLE } from "../../syntax/image-reference.ts";
import type { Located, Span } from "../../text/span.ts";

/** One `$VAR` in a value. Offsets are into the value's text. */
export interface VariableUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What follows the name: `:-`, `-`, `:?`, `?`, `:+`, `+`, or nothing. */
  readonly operator: string;
  /** The text after the operator. */
  readonly operand: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Where the value comes from. `unset`: nothing supplies one, Compose puts the empty string. */
  readonly from: "env" | "operand" | "unset" | "required" | "unknown";
  /** The line of the env file that supplies it. */
  readonly set?: Span;
}

export interface Interpolated {
  /** The value with `HOLE` where nobody can know. */
  readonly text: string;
  readonly uses: readonly VariableUse[];
  /** Where Compose refuses the template. */
  readonly fault?: { readonly start: number; readonly end: number };
  /** What Compose says when a variable that must be set is not. */
  readonly missing?: string;
}

/** Values of the project's `.env`. */
export type Environment = ReadonlyMap<string, Located<string>>;

const operatorPattern = /^(?::\?|:-|:\+|\?|-|\+)/;

/**
 * Interpolates one value as compose-go's template package does. What nobody sets is `HOLE`, or the empty string where
 * `blank` asks for what Compose would put there now.
 */
export function interpolate(text: string, environment: Environment, blank = false): Interpolated {
  if (!text.includes("$")) return { text, uses: [] };
  const uses: VariableUse[] = [];
  let fault: Interpolated["fault"];
  let missing: string | undefined;

  const expand = (from: number, to: number, depth: number): string => {
    let result = "";
    let at = from;
    while (at < to) {
      const dollar = text.indexOf("$", at);
      if (dollar < 0 || dollar >= to) return result + text.slice(at, to);
      result += text.slice(at, dollar);
      if (text[dollar + 1] === "$") {
        result += "$";
        at = dollar + 2;
        continue;
      }
      const bare = /^[_a-zA-Z]\w*/.exec(text.slice(dollar + 1, Math.min(to, dollar + 257)))?.[0];
      if (bare) {
        at = dollar + 1 + bare.length;
        result += supply({ name: bare, start: dollar, end: at, operator: "", operand: null }, depth);
      } else if (text[dollar + 1] === "{") {
        const end = closing(dollar + 2, to);
        const name = /^[_a-zA-Z]\w*/.exec(text.slice(dollar + 2, Math.min(to, dollar + 258)))?.[0];
        const after = dollar + 2 + (name?.length ?? 0);
        const operator = operatorPattern.exec(text.slice(after, after + 2))?.[0] ?? "";
        if (end < 0 || !name || depth > 20 || (!operator && after !== end)) {
          fault ??= { start: dollar, end: end < 0 ? Math.min(to, dollar + 2) : end + 1 };
          return result + HOLE;
        }
        const start = after + operator.length;
        at = end + 1;
        result += supply(
          { name, start: dollar, end: at, operator, operand: operator ? { text: text.slice(start, end), start, end } : null },
          depth,
        );
      } else {
        result += "$";
        at = dollar + 1;
      }
    }
    return result;
  };

  /** The brace that closes a `${`, nested ones counted. */
  const closing = (from: number, to: number): number => {
    let open = 1;
    for (let at = from; at < to; at += 1) {
      if (text[at] === "{" && text[at - 1] === "$") open += 1;
      else if (text[at] === "}" && --open === 0) return at;
    }
    return -1;
  };

  const supply = (use: Omit<VariableUse, "from">, depth: number): string => {
    const set = environment.get(use.name);
    const usable = set !== undefined && (set.value !== "" || !use.operator.startsWith(":"));
    const operand = (): string => (use.operand ? expand(use.operand.start, use.operand.end, depth + 1) : "");
    const note = (from: VariableUse["from"]): void => void uses.push({ ...use, from, ...(set ? { set: set.span } : {}) });
    if (use.operator.endsWith("+")) {
      note(usable ? "operand" : "unknown");
      return usable ? operand() : blank ? (set?.value ?? "") : HOLE;
    }
    if (usable) {
      note("env");
      return set.value;
    }
    if (use.operator.endsWith("-")) {
      note("operand");
      return operand();
    }
    const required = use.operator.endsWith("?");
    note(required ? "required" : set ? "env" : "unset");
    if (required) {
      const reason = operand();
      missing ??= `required variable ${use.name} is missing a value${reason ? `: ${reason}` : ""}`;
    }
    return set ? set.value : blank ? "" : HOLE;
  };

  const result = expand(0, text.length, 0);
  return { text: result, uses, ...(fault ? { fault } : {}), ...(missing === undefined ? {} : { missing }) };
}
