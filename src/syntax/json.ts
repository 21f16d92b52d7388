import type { Fault } from "../model/document.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { thousands } from "../text/thousands.ts";

interface Placed {
  readonly span: Span;
}

/** One member of an object. */
export interface JsonMember extends Placed {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** A text. `escaped`: what stands between its quotes, where some of that is escaped. */
export type JsonString = Placed & { readonly kind: "string"; readonly value: string; readonly escaped?: string };

/** A value with its place. Numbers keep their text: a float would lose digits of 64-bit masks. */
export type JsonNode =
  | (Placed & { readonly kind: "object"; readonly members: readonly JsonMember[] })
  | (Placed & { readonly kind: "array"; readonly items: readonly JsonNode[] })
  | JsonString
  | (Placed & { readonly kind: "number"; readonly text: string })
  | (Placed & { readonly kind: "boolean"; readonly value: boolean })
  | (Placed & { readonly kind: "null" });

/** A text as JSON: what could be read of it, and what a strict decoder refuses. */
export interface JsonText {
  readonly root: JsonNode | undefined;
  readonly faults: readonly Fault[];
  /** It was read to its end: nothing is missing, whatever is wrong with it. */
  readonly whole: boolean;
}

/** A text as several values of JSON. */
export interface JsonTexts extends Omit<JsonText, "root"> {
  readonly roots: readonly JsonNode[];
}

/** Go's own limit is 10,000; ours keeps the stack. */
const deepest = 1000;

/** Each takes some hundred bytes; no profile has so many. */
const mostValues = 500_000;

/** What is said of a comment, where a file may say in another way what it has to say. */
const commentKey = "JSON has no comments: a `comment` key is what profiles use";

/**
 * Parses strict JSON as Go's encoding/json takes it. After a mistake people make (comments, commas too many or too few) it goes on.
 * `ofComments`: what is said of a comment.
 */
export function parseJson(source: Source, ofComments = commentKey): JsonText {
  const reader = new JsonReader(source, ofComments);
  const root = reader.document();
  return { root, faults: reader.faults, whole: reader.whole };
}

/** The values of a text, one behind the other: what prints one for each thing puts nothing between them but blanks and ends of lines. */
export function parseJsonValues(source: Source): JsonTexts {
  const reader = new JsonReader(source, "JSON has no comments");
  const roots = reader.documents();
  return { roots, faults: reader.faults, whole: reader.whole };
}

class JsonReader {
  readonly #text: string;
  readonly #file: string;
  readonly #ofComments: string;
  readonly faults: Fault[] = [];
  get whole(): boolean {
    return !this.#broken;
  }
  #at = 0;
  #last = 0;
  #values = 0;
  #broken = false;

  constructor(source: Source, ofComments: string) {
    this.#text = source.text;
    this.#ofComments = ofComments;
    this.#file = source.path;
  }

  document(): JsonNode | undefined {
    const root = this.#first();
    if (root && !this.#broken) {
      this.#space();
      if (this.#at < this.#text.length) this.#fault(this.#at, this.#at + 1, "there is text after the end of the JSON");
    }
    return root;
  }

  documents(): JsonNode[] {
    const roots: JsonNode[] = [];
    for (let root = this.#first(); root; root = this.#at < this.#text.length ? this.#value(0) : undefined) {
      roots.push(root);
      if (this.#broken) break;
      this.#space();
    }
    return roots;
  }

  /** The value that the text begins with. */
  #first(): JsonNode | undefined {
    if (this.#text.startsWith("\uFEFF")) {
      this.#fault(0, 1, "the file begins with a byte order mark: save it without one");
      this.#at = 1;
    }
    this.#space();
    if (this.#at >= this.#text.length) {
      this.#fault(0, 0, "the file is empty, and JSON is expected");
      return undefined;
    }
    return this.#value(0);
  }

  #span(start: number, end = this.#at): Span {
    const { length } = this.#text;
    return { file: this.#file, start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
  }

  #fault(start: number, end: number, message: string, edits?: NonNullable<Fault["fix"]>["edits"], title = ""): void {
    const fix = edits ? { fix: { title, edits, safety: "safe" as const } } : {};
    this.faults.push({ span: this.#span(start, Math.min(end, this.#text.length)), message, kind: "broken", ...fix });
  }

  /** Ends the reading: nothing behind this place can be trusted. */
  #stop(message: string, at = this.#at): undefined {
    if (!this.#broken) this.#fault(at, at + 1, message);
    this.#broken = true;
    return undefined;
  }

  #space(): void {
    const space = /[ \t\r\n]*/y;
    for (;;) {
      space.lastIndex = this.#at;
      space.test(this.#text);
      this.#at = space.lastIndex;
      const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;
      comment.lastIndex = this.#at;
      const found = comment.exec(this.#text);
      if (!found) return;
      this.#fault(this.#at, comment.lastIndex, this.#ofComments);
      this.#at = comment.lastIndex;
    }
  }

  #value(depth: number): JsonNode | undefined {
    if (depth > deepest) return this.#stop("values this deep inside each other are not read");
    this.#values += 1;
    if (this.#values > mostValues) return this.#stop(`more than ${thousands(mostValues)} values are not read`);
    const start = this.#at;
    const char = this.#text[start];
    if (char === "{") return this.#object(depth);
    if (char === "[") return this.#array(depth);
    if (char === '"') {
      const value = this.#string();
      if (value === undefined) return undefined;
      const written = this.#text.slice(start + 1, this.#at - 1);
      return { kind: "string", value, span: this.#span(start), ...(written.includes("\\") ? { escaped: written } : {}) };
    }
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
    number.lastIndex = start;
    const digits = number.exec(this.#text)?.[0];
    if (digits) {
      this.#at += digits.length;
      return { kind: "number", text: digits, span: this.#span(start) };
    }
    const word = /[\w.+'-]+/y;
    word.lastIndex = start;
    const text = word.exec(this.#text)?.[0];
    if (text === "true" || text === "false" || text === "null") {
      this.#at += text.length;
      return text === "null"
        ? { kind: "null", span: this.#span(start) }
        : { kind: "boolean", value: text === "true", span: this.#span(start) };
    }
    if (char === undefined) return this.#stop("the JSON is incomplete", Math.max(0, this.#last - 1));
    if (!text) return this.#stop(`a value is expected here, not \`${char}\``);
    // A word or a number that JSON does not know: the rest can still be read.
    this.#at += text.length;
    const hexadecimal = /^0[xX][0-9a-fA-F]{1,16}$/.test(text) ? [{ span: this.#span(start), text: BigInt(text).toString() }] : undefined;
    this.#fault(
      start,
      this.#at,
      text.startsWith("'")
        ? "JSON strings need double quotes"
        : /^[+-]?0?[xX\d]/.test(text)
          ? `\`${text.slice(0, 40)}\` is not a valid JSON number: use plain decimal digits without a leading zero`
          : `\`${text.slice(0, 40)}\` is not a valid JSON value: strings need double quotes`,
      hexadecimal,
      "write it in decimal digits",
    );
    return { kind: "null", span: this.#span(start) };
  }

  #object(depth: number): JsonNode | undefined {
    const start = this.#at;
    const members: JsonMember[] = [];
    this.#at += 1;
    const end = this.#list("}", start, () => {
      const at = this.#at;
      if (this.#text[at] !== '"') {
        const bare = /[A-Za-z_]\w*(?=\s*:)/y;
        bare.lastIndex = at;
        const word = bare.exec(this.#text)?.[0];
        if (!word) return this.#stop("a key in double quotes is expected here") ?? false;
        this.#at += word.length;
        this.#fault(at, this.#at, "JSON keys need double quotes", [{ span: this.#span(at), text: `"${word}"` }], "put it in quotes");
        return this.#member(members, word, at, depth);
      }
      const key = this.#string();
      return key === undefined ? false : this.#member(members, key, at, depth);
    });
    return end
      ? { kind: "object", members, span: this.#span(start) }
      : members.length
        ? { kind: "object", members, span: this.#span(start) }
        : undefined;
  }

  #member(members: JsonMember[], key: string, at: number, depth: number): boolean {
    const keySpan = this.#span(at);
    this.#space();
    if (this.#text[this.#at] !== ":") return this.#stop("a `:` is expected after the key") ?? false;
    this.#at += 1;
    this.#space();
    const value = this.#value(depth + 1);
    if (!value) return false;
    this.#last = this.#at;
    members.push({ key, keySpan, value, span: this.#span(at) });
    return true;
  }

  #array(depth: number): JsonNode | undefined {
    const start = this.#at;
    const items: JsonNode[] = [];
    this.#at += 1;
    const end = this.#list("]", start, () => {
      const item = this.#value(depth + 1);
      if (!item) return false;
      this.#last = this.#at;
      items.push(item);
      return true;
    });
    return end || items.length ? { kind: "array", items, span: this.#span(start) } : undefined;
  }

  /** Reads entries up to the sign that closes the list. Answers false when the text ends, or nothing can be read any more. */
  #list(close: "}" | "]", start: number, entry: () => boolean): boolean {
    for (let first = true; ; first = false) {
      this.#space();
      const char = this.#text[this.#at];
      if (char === close) {
        this.#at += 1;
        return true;
      }
      if (char === undefined) {
        if (!this.#broken) this.#fault(start, start + 1, `this \`${close === "}" ? "{" : "["}\` is never closed`);
        this.#broken = true;
        return false;
      }
      if (!first) {
        if (char === ",") {
          const comma = this.#at;
          this.#at += 1;
          this.#space();
          if (this.#text[this.#at] === close) {
            this.#fault(
              comma,
              comma + 1,
              "trailing comma: JSON allows none after the last entry",
              [{ span: this.#span(comma, comma + 1), text: "" }],
              "remove the comma",
            );
            continue;
          }
        } else if (/["{[\w-]/.test(char) && char !== (close === "}" ? "]" : "}"))
          this.#fault(
            this.#last - 1,
            this.#last,
            "a comma is missing here",
            [{ span: this.#span(this.#last, this.#last), text: "," }],
            "add the comma",
          );
        else return this.#stop(`a comma or \`${close}\` is expected here, not \`${char}\``) ?? false;
      }
      if (!entry()) return false;
    }
  }

  /** Its value; `undefined` when it is never closed. */
  #string(): string | undefined {
    const start = this.#at;
    const found = /"(?:[^"\\\n]|\\[^\n])*"/y;
    found.lastIndex = start;
    const written = found.exec(this.#text)?.[0];
    if (written === undefined) return this.#stop("this string is never closed", start);
    this.#at = found.lastIndex;
    const wrong = [...written.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([, bad]) => bad !== undefined);
    if (wrong) {
      this.#fault(
        start + wrong.index,
        start + wrong.index + wrong[0].length,
        "a JSON string cannot contain this: escape it, as in \\n, \\t or \\u0000",
      );
      return written.slice(1, -1);
    }
    return JSON.parse(written) as string;
  }
}

/** Whether a number is a whole one that fits 64 bits without a sign, as Go decodes it into uint64. */
export function uint64(text: string): bigint | undefined {
  if (!/^\d{1,20}$/.test(text)) return undefined;
  const value = BigInt(text);
  return value <= 0xffff_ffff_ffff_ffffn ? value : undefined;
}
