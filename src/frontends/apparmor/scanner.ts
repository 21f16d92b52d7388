import type { Fault } from "../../model/document.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "./syntax.ts";

const blank = /[ \t\r\n]+/y;
const comment = /#[^\n]*(?:\n|$)/y;
/** Exec transitions and single letters; a mode ends at white space or a comma, and `all` is a keyword. */
const mode = /(?!all[\s,])(?:[PpCc]?[IiUu][Xx]|[PpCc][Xx]|[RrWwaLlMmkXx])+(?=[\s,])/y;
/** `#include` and `include` open an include, whatever follows the first. */
const includes = /#include(?=[^\n]*\n)|include(?=[ \t])/y;

/** Reads words of a profile the way the AppArmor parser cuts them, with their places. */
export class Scanner {
  readonly source: Source;
  readonly text: string;
  readonly faults: Fault[] = [];
  at = 0;
  /** Where the last word or sign ended. */
  last = 0;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
    if (this.text.startsWith("\uFEFF")) {
      this.at = 1;
      this.fault(this.span(0, 1), "the file begins with a byte order mark, which the parser refuses: save the file without one");
    }
  }

  span(start: number, end = this.last): Span {
    const { length } = this.text;
    return { file: this.source.path, start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
  }

  fault(span: Span, message: string, kind: Fault["kind"] = "broken", fix?: Fault["fix"]): void {
    this.faults.push({ span, message, kind, ...(fix ? { fix } : {}) });
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The text a sticky pattern matches here, which is then behind us. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (!found) return undefined;
    this.at += found.length;
    this.last = this.at;
    return found;
  }

  /** Whether a sticky pattern matches here. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Skips white space and, unless told otherwise, comments. */
  blanks(comments = true): void {
    for (;;) {
      blank.lastIndex = this.at;
      const space = blank.exec(this.text);
      if (space) this.at += space[0].length;
      if (!comments || this.text[this.at] !== "#" || this.sees(includes)) return;
      comment.lastIndex = this.at;
      const found = comment.exec(this.text)?.[0] ?? "#";
      if (!found.endsWith("\n"))
        this.fault(
          this.span(this.at, this.at + found.length),
          "the file ends within this comment, and the parser refuses a last line that is a comment without a line end",
          "broken",
          {
            title: "end the last line",
            safety: "safe",
            edits: [{ span: this.span(this.text.length, this.text.length), text: "\n" }],
          },
        );
      this.at += found.length;
    }
  }

  /** `#include` or `include`, when one stands here. */
  takeInclude(): string | undefined {
    return this.take(includes);
  }

  /** Permissions of a path, when they stand here. */
  takeMode(): Word | undefined {
    const start = this.at;
    const value = this.take(mode);
    return value === undefined ? undefined : { value, span: this.span(start) };
  }

  seesMode(): boolean {
    return this.sees(mode);
  }

  /** A word: quoted, or up to white space, a quote, `!` or a comma that ends it. `stop` adds signs that end it too. */
  word(stop = ""): Word | undefined {
    const { text } = this;
    const start = this.at;
    if (text[start] === '"') return this.quoted();
    let at = start;
    for (; at < text.length; at += 1) {
      const char = text[at] as string;
      if (char === "\\" && /[ \t"!,#]/.test(text[at + 1] ?? "")) at += 1;
      else if (char === ",") {
        const next = text[at + 1];
        if (next === undefined || /[ \t\r\n"!,]/.test(next) || stop.includes(next)) break;
        at += 1;
      } else if (/[ \t\r\n"!]/.test(char) || stop.includes(char)) break;
    }
    if (at === start) return undefined;
    this.at = at;
    this.last = at;
    return { value: text.slice(start, at), span: this.span(start) };
  }

  /** A quoted word; its value is what stands between the quotes. `undefined` when the quote is never closed. */
  quoted(): Word | undefined {
    const start = this.at;
    const found = this.take(/"(?:\\"|[^"\0])*"/y);
    return found === undefined ? undefined : { value: found.slice(1, -1).replaceAll('\\"', '"'), span: this.span(start) };
  }

  /** Goes to where the next item may begin: behind the next comma that ends a line, or before a brace or a line that starts an item. */
  recover(): void {
    const { text } = this;
    const next =
      /,[ \t]*(?=#|\r?\n|$)|\n(?=[ \t]*(?:[}/^@]|(?:profile|hat|#?include|abi|allow|audit|deny|owner|priority|capability|network|file|link|mount|remount|umount|pivot_root|signal|ptrace|unix|dbus|change_profile|set|if)\b))|\}[ \t]*(?=\r?\n|$)|\{[ \t]*(?=\r?\n|$)/g;
    next.lastIndex = Math.max(this.at, this.last);
    const found = next.exec(text);
    if (!found) this.at = text.length;
    else this.at = found.index + (found[0].startsWith(",") || found[0].startsWith("\n") ? found[0].length : 0);
  }
}
