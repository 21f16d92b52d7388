import { HOLE } from "../../syntax/image-reference.ts";

/** An expansion is no longer than this, in characters, and takes no more steps; more is taken as unknown. */
const longest = 16_384;
const mostSteps = 500;
const deepest = 20;
/** Steps for all lines of a file, and characters that they come to. */
const mostInAll = 200_000;
const mostCharacters = 500_000;

/** A part of an expanded text: what is known, or the name of a variable nobody knows. */
export type Part = { readonly text: string } | { readonly unknown: string };

/** Variables that are folders: where make runs. */
const folders: ReadonlySet<string> = new Set(["CURDIR", "PWD", "shell pwd"]);

/** Where a reference ends that begins with `$(` or `${`, behind its bracket; `undefined` when it does not. */
export function endOfReference(text: string, start: number): number | undefined {
  const open = text[start + 1];
  const close = open === "(" ? ")" : "}";
  let depth = 0;
  for (let at = start + 1; at < text.length && at - start < longest; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** What make expands: variables with their values, as far as these are constants. Bounded. */
export class MakeVariables {
  readonly #values = new Map<string, string | undefined>();
  #left = mostInAll;
  #steps = 0;
  #room = mostCharacters;

  /** Takes an assignment: `=`, `:=`, `?=`, `+=`, `!=`. A value that is only sometimes set is unknown. */
  assign(name: string, operator: string, value: string, sometimes: boolean): void {
    const has = this.#values.has(name);
    const before = this.#values.get(name);
    if (operator === "?=" && has) return;
    if (sometimes || operator === "!=" || (operator === "+=" && has && before === undefined)) this.#values.set(name, undefined);
    else this.#values.set(name, operator === "+=" && before !== undefined ? `${before} ${value}` : value);
  }

  /** What the reference `$(inside)` stands for. */
  resolve(inside: string): readonly Part[] {
    this.#steps = 0;
    const parts: Part[] = [];
    this.#resolve(inside, parts, new Map(), 0);
    const size = parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : 1), 0);
    this.#room -= size;
    return size > longest || this.#room < 0 ? [{ unknown: "" }] : parts;
  }

  #resolve(inside: string, into: Part[], given: ReadonlyMap<string, string>, depth: number): void {
    this.#steps += 1;
    this.#left -= 1;
    const name = inside.trim();
    const value = given.get(name) ?? this.#values.get(name);
    const call = /^call\s+([\w.-]+)\s*(?:,([\s\S]*))?$/.exec(name);
    const body = call ? this.#values.get(call[1] as string) : undefined;
    if (this.#steps > mostSteps || this.#left < 0 || depth > deepest || into.length > mostSteps) into.push({ unknown: "" });
    else if (value !== undefined) this.#expand(value, into, given, depth + 1);
    else if (call && body !== undefined) {
      const words = (call[2] ?? "").split(",").map((word) => this.#plain(word, given, depth));
      this.#expand(body, into, new Map(words.map((word, at) => [String(at + 1), word])), depth + 1);
    } else into.push({ unknown: folders.has(name) ? "PWD" : /^[\w.-]+$/.test(name) ? name : "" });
  }

  /** A word of a call, expanded before it is given. */
  #plain(word: string, given: ReadonlyMap<string, string>, depth: number): string {
    const parts: Part[] = [];
    this.#expand(word, parts, given, depth + 1);
    const size = parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : 1), 0);
    this.#room -= size;
    return size > longest || this.#room < 0 ? HOLE : parts.map((part) => ("text" in part ? part.text : HOLE)).join("");
  }

  #expand(value: string, into: Part[], given: ReadonlyMap<string, string>, depth: number): void {
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) into.push({ text: value.slice(from, to) });
    };
    for (let at = value.indexOf("$"); at >= 0; at = value.indexOf("$", from)) {
      flush(at);
      const { end, inside } = referenceAt(value, at);
      if (inside === undefined) into.push({ text: "$" });
      else this.#resolve(inside, into, given, depth);
      from = end;
    }
    flush(value.length);
  }
}

/** The reference at a dollar sign: where it ends, and what stands in it; nothing for `$$`, which is a dollar sign. */
export function referenceAt(text: string, at: number): { readonly end: number; readonly inside?: string } {
  const next = text[at + 1];
  if (next === undefined || next === "$") return { end: at + 2 };
  if (next !== "(" && next !== "{") return { end: at + 2, inside: next };
  const end = endOfReference(text, at);
  return end === undefined ? { end: text.length, inside: "" } : { end, inside: text.slice(at + 2, end - 1) };
}
