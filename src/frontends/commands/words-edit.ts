import { givesToShell } from "../../syntax/shell/given-script.ts";
import { quoted } from "../../syntax/shell/quoted.ts";
import type { Edit } from "../../text/edit.ts";
import { withoutEnd } from "../../text/pattern.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { CommandLine, Given } from "./command-line.ts";

/** Words that mean the same in a shell and inside of any text that holds one: a string of JSON, a recipe, a scalar of YAML. */
const everywhere = /^[\w@%+=:,./ -]*$/;

/** Edits the words of one command line; what stands elsewhere, in a variable or an array that others may use as well, is left alone. */
export class WordsEdit {
  readonly #line: CommandLine;
  readonly #source: Source;
  /** The line is a shell's own, and not one inside of another text that something else reads first. */
  readonly #isPlain: boolean;

  constructor(line: CommandLine, source: Source, isScript: boolean) {
    this.#line = line;
    this.#source = source;
    this.#isPlain = isScript && !line.call.command.wrappers.some(({ name }) => givesToShell(name));
  }

  /** Adds flags behind the last one, each as the others stand: beside it, or on a line of its own. */
  add(flags: readonly (readonly [flag: string, value?: string])[]): readonly Edit[] | undefined {
    const text = flags.map(([flag, value]) => (value === undefined ? `--${flag}` : `--${flag} ${quoted(value)}`));
    if (!text.every((each) => this.#mayStand(each))) return undefined;
    const { call, given, operands } = this.#line;
    // Where a variable holds the verb and what follows it, nothing can stand between them.
    if (!this.#isInLine(call.at) || operands.some(({ span }) => span.file !== call.at.file || span.start < call.at.end)) return undefined;
    const last = given.findLast(({ words }) => words.every(({ span }) => this.#isInLine(span)));
    const end = last ? Math.max(...last.words.map(({ span }) => span.end)) : call.at.end;
    const before = last ? this.#gapBefore(last.words[0]?.span.start ?? end) : "";
    const behind = /^[\s\\]+/.exec(this.#source.text.slice(end, call.command.span.end))?.[0] ?? "";
    const gap = [behind, before].find((each) => /\n[^\n]*$/.test(each) && each.trim().length <= 1) ?? " ";
    const at = { file: this.#source.path, start: end, end };
    return [{ span: at, text: text.map((each) => gap + each).join("") }];
  }

  /** Takes a flag away, with its value and the blanks before it; of several letters in a word only its own. */
  remove(given: Given): readonly Edit[] | undefined {
    const [word] = given.words;
    if (!word || !this.#isOwn(given)) return undefined;
    const { file } = word.span;
    if (given.isClustered) return this.#removeLetter(given);
    const end = Math.max(...given.words.map(({ span }) => span.end));
    if (given.words.some(({ span }, at) => at > 0 && !this.#areNeighbours(given.words[at - 1]?.span, span))) return undefined;
    const gap = this.#gapBefore(word.span.start);
    return [{ span: { file, start: word.span.start - gap.length, end }, text: "" }];
  }

  /** Gives a flag another value. */
  change(given: Given, to: string): readonly Edit[] | undefined {
    const { value, words, flag } = given;
    const [word] = words;
    const raw = this.#source.text.slice(value.span.start, value.span.end);
    if (!word || !this.#isOwn(given) || flag.type === "bool" || /[$`]/.test(raw)) return undefined;
    // A quote or backslash there may belong to what is around it.
    if (!this.#isPlain && !everywhere.test(raw)) return undefined;
    const isWhole = words.length === 1 && value.span.start === word.span.start;
    const text = quoted(isWhole ? word.text.slice(0, word.text.length - value.text.length) + to : to);
    return this.#mayStand(text) ? [{ span: value.span, text }] : undefined;
  }

  #removeLetter({ flag, words: [word], value }: Given): readonly Edit[] | undefined {
    if (!word) return undefined;
    const { start } = word.span;
    const raw = this.#source.text.slice(start, word.span.end);
    const at = flag.short ? raw.indexOf(flag.short, 1) : -1;
    if (raw !== word.text || at < 0 || !/^-\w+$/.test(raw.slice(0, at + 1))) return undefined;
    const end = flag.type === "bool" ? at + 1 : raw.length;
    // The value stands apart.
    if (flag.type !== "bool" && value.span.start >= word.span.end) return undefined;
    return [{ span: { ...word.span, start: start + at, end: start + end }, text: "" }];
  }

  /** Whether a flag is written in the line itself. */
  #isOwn({ words, flag }: Given): boolean {
    const [word] = words;
    if (!word || !words.every(({ span }) => this.#isInLine(span))) return false;
    const raw = this.#source.text.slice(word.span.start, word.span.end).replace(/^["']/, "");
    return raw.startsWith("--") ? raw.startsWith(`--${flag.name}`) : /^-\w/.test(raw);
  }

  /** Whether nothing but blanks, and lines that go on, stands between two words: a redirection may. */
  #areNeighbours(one: Span | undefined, other: Span): boolean {
    return one !== undefined && /^[\s\\]*$/.test(this.#source.text.slice(one.end, other.start));
  }

  #isInLine({ file, start, end }: Span): boolean {
    const { span } = this.#line.call.command;
    return file === span.file && start >= span.start && end <= span.end;
  }

  #gapBefore(at: number): string {
    const before = this.#source.text.slice(this.#line.call.at.end, at);
    return before.slice(withoutEnd(before, /[\s\\]/).length);
  }

  #mayStand(text: string): boolean {
    return this.#isPlain || everywhere.test(text);
  }
}
