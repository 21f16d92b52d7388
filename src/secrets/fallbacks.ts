import type { Span } from "../text/span.ts";
import { namesSecret } from "./names.ts";
import { secretAs } from "./values.ts";

/** A text that stands in for a variable, and where. */
export interface Fallback extends Pick<Span, "start" | "end"> {
  readonly value: string;
  /** Everybody knows it. */
  readonly isKnown: boolean;
}

/** `${NAME:-word}` and the other operators that bring a text of their own (Compose's interpolation.md, Docker's reference of Dockerfiles), innermost first. */
const operators = /\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;

/**
 * The credentials that stand behind an operator, under a name that says what they are: what is used for want of a value, what is used
 * instead of one, and what is said when there is none, where that looks like a value and not like words. Linear in the text.
 */
export function* fallbacksIn(text: string): Generator<Fallback> {
  if (!text.includes("${")) return;
  for (const { 0: whole, 1: name = "", 2: operator = "", 3: value = "", index } of text.matchAll(operators)) {
    const secret = secretAs(name, value, true);
    if (!secret || (!operator.endsWith("-") && !looksLikeValue(name, value))) continue;
    const start = index + whole.length - value.length - 1;
    yield { start, end: start + value.length, value, isKnown: secret.wellKnown };
  }
}

/** No hint: one word, with what words have not, and not the variable's own name. */
const looksLikeValue = (name: string, value: string): boolean =>
  namesSecret(name) &&
  !/\s/.test(value) &&
  !value.toUpperCase().includes(name.toUpperCase()) &&
  !/^-/.test(value) &&
  (/\d|[a-z][A-Z]/.test(value) || /[^\w.,:;!?'"-]/.test(value));
