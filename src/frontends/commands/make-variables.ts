import { HOLE } from "../../syntax/image-reference.ts";
import type { Span } from "../../text/span.ts";
import type { Filling } from "./filling.ts";

/** An expansion is no longer than this, in characters, and takes no more steps; more is taken as unknown. */
const longest = 16_384;
const mostSteps = 500;
const deepest = 20;

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

/** What make expands: variables with their values, as far as these are constants. Bounded: each step counts as a character of what is filled in. */
export class MakeVariables {
  readonly #values = new Map<string, string | undefined>();
  readonly #filling: Filling;
  #steps = 0;
  /** What is being expanded. */
  #at: Span = { file: "", start: 0, end: 0 };

  constructor(filling: Filling) {
    this.#filling = filling;
  }

  /** Takes an assignment: `=`, `:=`, `?=`, `+=`, `!=`. A value that is only sometimes set is unknown. */
  assign(name: string, operator: string, value: string, sometimes: boolean): void {
    const has = this.#values.has(name);
    const before = this.#values.get(name);
    if (operator === "?=" && has) return;
    if (sometimes || operator === "!=" || (operator === "+=" && has && before === undefined)) this.#values.set(name, undefined);
    else this.#values.set(name, operator === "+=" && before !== undefined ? `${before} ${value}` : value);
  }

  /** What the reference `$(inside)`, at a place, stands for. */
  resolve(inside: string, at: Span): readonly Part[] {
    this.#steps = 0;
    this.#at = at;
    const parts: Part[] = [];
    this.#resolve(inside, parts, new Map(), 0);
    return this.#fits(parts) ? parts : [{ unknown: "" }];
  }

  #resolve(inside: string, into: Part[], given: ReadonlyMap<string, string>, depth: number): void {
    this.#steps += 1;
    const name = inside.trim();
    const value = given.get(name) ?? this.#values.get(name);
    const call = /^call\s+([\w.-]+)\s*(?:,([\s\S]*))?$/.exec(name);
    const body = call ? this.#values.get(call[1] as string) : undefined;
    const isConstant = value !== undefined || body !== undefined;
    if (isConstant && (this.#steps > mostSteps || depth > deepest || into.length > mostSteps)) into.push({ unknown: "" });
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
    return this.#fits(parts) ? parts.map((part) => ("text" in part ? part.text : HOLE)).join("") : HOLE;
  }

  #expand(value: string, into: Part[], given: ReadonlyMap<string, string>, depth: number): void {
    if (value.length > longest) {
      into.push({ unknown: "" });
      return;
    }
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) into.push({ text: value.slice(from, to) });
    };
    for (let at = value.indexOf("$"); at >= 0 && this.#filling.takes(1, this.#at); at = value.indexOf("$", from)) {
      flush(at);
      const { end, inside } = referenceAt(value, at);
      if (inside === undefined) into.push({ text: "$" });
      else this.#resolve(inside, into, given, depth);
      from = end;
    }
    flush(value.length);
  }

  /** Whether what was expanded is no longer than is followed, and there is room for it. */
  #fits(parts: readonly Part[]): boolean {
    const size = parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : 0), 0);
    return size === 0 || (this.#filling.takes(size, this.#at) && size <= longest);
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
