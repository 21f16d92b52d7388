import type { ShellWord } from "../../model/script.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { EngineCall } from "./calls.ts";
import { type Flag, type Flags, flagsOf } from "./flags.ts";
import { loneWord } from "./lone-word.ts";
import { type Said, saidBehind, saidIn } from "./said.ts";

/** A flag as somebody gives it. */
export interface Given {
  readonly flag: Flag;
  /** What it is given; `true` for one that needs nothing. U+FFFC where nobody knows whether it is there. */
  readonly value: Said;
  /** From its dashes to the end of its value. */
  readonly span: Span;
  /** It shares its word with other flags: `-it`. */
  readonly isClustered: boolean;
  /** The words it takes: itself, and its value where that stands apart. */
  readonly words: readonly ShellWord[];
}

/** The words behind a verb, taken apart as its program does. */
export interface CommandLine {
  readonly call: EngineCall;
  /** In the order they are written. */
  readonly given: readonly Given[];
  /** What stands behind the flags, or between them: image and command. */
  readonly operands: readonly ShellWord[];
  /**
   * Words that may be any flag besides, and whether one of them may be the first operand as well. What stands before such a word is
   * certain; what stands behind it, `--privileged` of `docker run $@ --privileged x`, may be told to the program in the container, and is
   * no flag then: nothing is said of it.
   */
  readonly open?: Said;
  readonly isUnclear?: true;
}

/** Commands whose flags end where the first operand stands (pflag's SetInterspersed). */
const endAtOperand: ReadonlySet<string> = new Set(["run", "create", "exec", "service create"]);

/** Takes the words of a call apart as pflag does; `undefined` when nobody knows the flags of its verb. */
export function readCommandLine(call: EngineCall, source: Source): CommandLine | undefined {
  const flags = flagsOf(call.engine, call.verb);
  return flags && new Parser(call, flags, source).read();
}

class Parser {
  readonly #call: EngineCall;
  readonly #flags: Flags;
  readonly #source: Source;
  readonly #given: Given[] = [];
  readonly #operands: ShellWord[] = [];
  #open: Said | undefined;
  #isUnclear = false;
  #at = 0;

  constructor(call: EngineCall, flags: Flags, source: Source) {
    this.#call = call;
    this.#flags = flags;
    this.#source = source;
  }

  read(): CommandLine {
    const { words, verb } = this.#call;
    const stops = endAtOperand.has(verb);
    for (let word = words[this.#at]; word && !this.#isUnclear; word = words[this.#at]) {
      const { text } = word;
      if (text === "--") {
        this.#rest(this.#at + 1);
        break;
      }
      if (stops && isLone(text)) {
        if (this.#lone(word)) continue;
      } else if (text.startsWith("-") && text !== "-") {
        this.#flag(word);
        continue;
      }
      if (this.#isUnclear) break;
      if (stops) {
        this.#rest(this.#at);
        break;
      }
      this.#operands.push(word);
      this.#at += 1;
    }
    return {
      call: this.#call,
      given: this.#given,
      operands: this.#operands,
      ...(this.#open ? { open: this.#open } : {}),
      ...(this.#isUnclear ? { isUnclear: true as const } : {}),
    };
  }

  /** Takes every word from one on for an operand. */
  #rest(from: number): void {
    const { words } = this.#call;
    for (let at = from; at < words.length; at += 1) this.#operands.push(words[at] as ShellWord);
  }

  /** Whether a word of which nothing is known is taken for flags. */
  #lone(word: ShellWord): boolean {
    const { words } = this.#call;
    const said = saidIn(word, this.#source);
    const raw = this.#raw(word);
    const lone = loneWord(said, raw, words[this.#at + 1]?.text);
    // A container to execute something in is mostly named by a variable.
    const isContainer = this.#call.verb === "exec" && lone.is === "unclear" && !/^[@*]$/.test(word.holes?.[0] ?? "");
    if (lone.is === "operand" || isContainer) return false;
    if (lone.is === "flags" && lone.words) this.#maybe(lone.words, word);
    else if (lone.is !== "nothing") this.#open ??= said;
    this.#isUnclear = lone.is === "unclear";
    this.#at += 1;
    return true;
  }

  /** Flags that may be there. */
  #maybe(texts: readonly string[], word: ShellWord): void {
    const hole = { text: HOLE, literal: HOLE, span: word.span };
    const call = { ...this.#call, words: texts.map((text) => ({ text, literal: text, span: word.span })) };
    const { given } = new Parser(call, this.#flags, this.#source).read();
    const value = saidIn({ ...hole }, this.#source);
    for (const { flag } of given) this.#given.push({ flag, value, span: word.span, isClustered: true, words: [word] });
  }

  #raw({ span }: ShellWord): string {
    return this.#source.text.slice(span.start, span.end);
  }

  #flag(word: ShellWord): void {
    if (word.text.startsWith("--")) this.#long(word);
    else this.#letters(word);
    this.#at += 1;
  }

  #long(word: ShellWord): void {
    const { text } = word;
    const equals = text.indexOf("=");
    const name = text.slice(2, equals < 0 ? text.length : equals);
    const flag = name.length > 1 ? this.#flags.get(name) : undefined;
    if (!flag) this.#stranger(word, equals >= 0);
    else if (equals >= 0) this.#add(flag, saidBehind(word, this.#source, equals + 1), [word], false);
    else if (flag.type === "bool") this.#switch(flag, word, false);
    else this.#apart(flag, word, false);
  }

  #letters(word: ShellWord): void {
    const { text } = word;
    for (let at = 1; at < text.length; at += 1) {
      const flag = this.#flags.get(text[at] as string);
      const isClustered = text.length > 2 && !(flag && flag.type !== "bool" && at === 1);
      if (!flag) {
        this.#stranger(word, false);
        return;
      }
      const next = text[at + 1];
      if (next === "=" && at + 2 < text.length) {
        this.#add(flag, saidBehind(word, this.#source, at + 2), [word], isClustered);
        return;
      }
      if (flag.type === "bool") this.#switch(flag, word, isClustered);
      else if (next !== undefined) {
        this.#add(flag, saidBehind(word, this.#source, at + 1), [word], isClustered);
        return;
      } else this.#apart(flag, word, isClustered);
    }
  }

  /** A flag that needs no value. */
  #switch(flag: Flag, word: ShellWord, isClustered: boolean): void {
    const value = { text: "true", literal: "true", shown: "true", span: word.span, plain: 0 };
    this.#add(flag, value, [word], isClustered);
  }

  /** A flag whose value is the next word; without one the line is broken. */
  #apart(flag: Flag, word: ShellWord, isClustered: boolean): void {
    const next = this.#call.words[this.#at + 1];
    if (!next) return;
    this.#at += 1;
    this.#add(flag, saidIn(next, this.#source), [word, next], isClustered);
  }

  #add(flag: Flag, value: Said, words: readonly ShellWord[], isClustered: boolean): void {
    const [first, last] = [words[0] as ShellWord, words.at(-1) as ShellWord];
    // Words of an array may stand anywhere.
    const span = last.span.file === first.span.file && last.span.end > first.span.end ? { ...first.span, end: last.span.end } : first.span;
    this.#given.push({ flag, value, span, words, isClustered });
  }

  /** A flag that nobody knows: of one that has no value of its own, the next word may be it. */
  #stranger(word: ShellWord, hasValue: boolean): void {
    const next = this.#call.words[this.#at + 1]?.text;
    if (word.text.includes(HOLE)) this.#open ??= saidIn(word, this.#source);
    if (hasValue || next === undefined || next.startsWith("-")) return;
    this.#open ??= saidIn(word, this.#source);
    this.#isUnclear = true;
  }
}

const isLone = (text: string): boolean => text !== "" && text.replaceAll(HOLE, "") === "";
