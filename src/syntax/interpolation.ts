import type { Located, Span } from "../text/span.ts";
import { HOLE } from "./image-reference.ts";
import { isStray } from "./stray-dollar.ts";

/** A `$VAR` or `${VAR}` as written. Offsets are into the text it stands in. */
interface Variable {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What follows the name: `:-`, `-`, `:?`, `?`, `:+`, `+`, or nothing. With a colon an empty variable counts as unset. */
  readonly operator: string;
  /** The text after the operator, which may hold further variables. */
  readonly operand: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** One `$VAR` in a value, and where what it comes to is from. */
export interface VariableUse extends Variable {
  /** `unset`: nothing supplies a value, Compose puts the empty string. */
  readonly from: "env" | "operand" | "unset" | "required" | "unknown";
  /** The line of the env file that supplies it. */
  readonly set?: Span;
}

/** A stretch of what is written, from `start` to `end`, and the stretch of the text that it came to. */
export interface Filled {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A value with its variables filled in. */
export interface Interpolated {
  /** The value with `HOLE` where nobody can know. */
  readonly text: string;
  /** Its variables and its `$$`, in order: everything else is in `text` as it is written. */
  readonly filled: readonly Filled[];
  readonly uses: readonly VariableUse[];
  /** Where Compose refuses the template. */
  readonly fault?: { readonly start: number; readonly end: number };
  /** What Compose says when a variable that must be set is not. */
  readonly missing?: string;
  /** There was no room for a value that a variable has: `HOLE` stands for it. */
  readonly isLarge?: true;
}

/** Values of the project's `.env`. */
export type Environment = ReadonlyMap<string, Located<string>>;

/** How deep operands go. */
const deepest = 20;

/** How many characters variables may still bring in; what comes after that is `HOLE`. */
export interface Room {
  left: number;
}

/**
 * The room of one file of so many characters. Variables are made of one another, each line twice as long as the one before, and a
 * long value is named many times, so that a short file would come to more text than there is memory.
 */
export const roomForFile = (length: number): Room => ({ left: Math.min(1_048_576, 65_536 + 16 * length) });

/** How a value is filled in. */
interface Terms {
  /** Asks for what Compose would put there now: the empty string for what nobody sets. */
  readonly blank?: boolean;
  /** Shared by the values of a file. */
  readonly room?: Room;
}

/**
 * Fills the variables of one value in, of a Compose file or of an env file: compose-go's template package reads both.
 * What nobody sets is `HOLE`.
 */
export function interpolate(text: string, environment: Pick<Environment, "get">, terms: Terms = {}): Interpolated {
  if (!text.includes("$")) return { text, filled: [], uses: [] };
  const made = new Interpolation(text, environment, terms);
  const result = made.expand(0, text.length, 0);
  const { uses, filled, fault, missing, isLarge } = made;
  return {
    text: result,
    filled,
    uses,
    ...(fault ? { fault } : {}),
    ...(missing === undefined ? {} : { missing }),
    ...(isLarge ? { isLarge: true as const } : {}),
  };
}

const noEnvironment: Environment = new Map();

/**
 * A value as it is written, `HOLE` for each variable in it. Of a value with a variable that nothing sets (`isOpen`), a dollar that is one
 * by accident is part of what is written.
 */
export function literalOf(text: string, isOpen: boolean): string {
  if (!text.includes("$")) return text;
  let result = "";
  let at = 0;
  // A variable inside the operand of another one goes with it.
  for (const { name, start, end } of interpolate(text, noEnvironment).uses.toSorted((a, b) => a.start - b.start))
    if (start >= at && !(isOpen && text[start + 1] !== "{" && isStray(text, start, name))) {
      result += text.slice(at, start) + HOLE;
      at = end;
    }
  return (result + text.slice(at)).replaceAll("$$", "$");
}

const operatorPattern = /^(?::\?|:-|:\+|\?|-|\+)/;

/** The variable that begins at a dollar. `undefined` when the dollar is one; `fault` ends where Compose stops reading. */
function variableAt(text: string, start: number, to: number): Variable | { readonly fault: number } | undefined {
  const nameFrom = (from: number): string => /^[_a-zA-Z]\w*/.exec(text.slice(from, Math.min(to, from + 256)))?.[0] ?? "";
  if (text[start + 1] !== "{") {
    const name = nameFrom(start + 1);
    return name ? { name, start, end: start + 1 + name.length, operator: "", operand: null } : undefined;
  }
  const close = closingBrace(text, start + 2, to);
  const name = nameFrom(start + 2);
  const after = start + 2 + name.length;
  const operator = operatorPattern.exec(text.slice(after, after + 2))?.[0] ?? "";
  if (close < 0) return { fault: Math.min(to, start + 2) };
  if (!name || (!operator && after !== close)) return { fault: close + 1 };
  const from = after + operator.length;
  const operand = operator ? { text: text.slice(from, close), start: from, end: close } : null;
  return { name, start, end: close + 1, operator, operand };
}

/** The brace that closes a `${`, nested ones counted. */
function closingBrace(text: string, from: number, to: number): number {
  let open = 1;
  for (let at = from; at < to; at += 1) {
    if (text[at] === "{" && text[at - 1] === "$") open += 1;
    else if (text[at] === "}" && --open === 0) return at;
  }
  return -1;
}

/** Walks through a value; operands that are not taken are not looked into. */
class Interpolation {
  readonly uses: VariableUse[] = [];
  readonly filled: Filled[] = [];
  fault: Interpolated["fault"];
  missing: string | undefined;
  isLarge = false;
  readonly #text: string;
  readonly #environment: Pick<Environment, "get">;
  readonly #nothing: string;
  readonly #room: Room;

  constructor(text: string, environment: Pick<Environment, "get">, { blank = false, room = roomForFile(text.length) }: Terms) {
    this.#text = text;
    this.#environment = environment;
    this.#nothing = blank ? "" : HOLE;
    this.#room = room;
  }

  expand(from: number, to: number, depth: number): string {
    const text = this.#text;
    let result = "";
    let at = from;
    while (at < to) {
      const dollar = text.indexOf("$", at);
      if (dollar < 0 || dollar >= to) return result + text.slice(at, to);
      result += text.slice(at, dollar);
      const length = result.length;
      const variable = text[dollar + 1] === "$" ? undefined : variableAt(text, dollar, to);
      if (variable === undefined) {
        result += "$";
        at = dollar + (text[dollar + 1] === "$" ? 2 : 1);
      } else if ("fault" in variable || depth > deepest) {
        this.fault ??= { start: dollar, end: "fault" in variable ? variable.fault : variable.end };
        return result + HOLE;
      } else {
        result += this.#valueOf(variable, depth);
        at = variable.end;
      }
      if (depth === 0) this.filled.push({ start: dollar, end: at, from: length, to: result.length });
    }
    return result;
  }

  #valueOf(variable: Variable, depth: number): string {
    const set = this.#environment.get(variable.name);
    const isSet = set !== undefined && (set.value !== "" || !variable.operator.startsWith(":"));
    const { name, start, end, operator, operand: inner } = variable;
    const note = (from: VariableUse["from"]): void =>
      void this.uses.push(
        set ? { name, start, end, operator, operand: inner, from, set: set.span } : { name, start, end, operator, operand: inner, from },
      );
    const operand = (): string => (variable.operand ? this.expand(variable.operand.start, variable.operand.end, depth + 1) : "");
    switch (variable.operator.at(-1)) {
      case "+":
        note(isSet ? "operand" : "unknown");
        return isSet ? operand() : this.#nothing;
      case "-":
        note(isSet ? "env" : "operand");
        return isSet ? this.#taken(set.value) : operand();
      case "?":
        note(isSet ? "env" : "required");
        if (!isSet) this.#miss(variable.name, operand());
        break;
      default:
        note(set ? "env" : "unset");
    }
    return set ? this.#taken(set.value) : this.#nothing;
  }

  #miss(name: string, reason: string): void {
    this.missing ??= `required variable ${name} is missing a value${reason ? `: ${reason}` : ""}`;
  }

  /** A value that a variable brings in, as long as there is room for it. */
  #taken(value: string): string {
    if (value.length > this.#room.left) {
      this.isLarge = true;
      return HOLE;
    }
    this.#room.left -= value.length;
    return value;
  }
}

/** What is said of a file whose values come to more than there is room for. */
export const tooLong = "with their variables filled in, some values of this file are too long to be read: they count as unknown";
