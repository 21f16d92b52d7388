import type { ParsedScript } from "unbash";
import type { Script } from "../../model/script.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";
import type { Context, Draft } from "./draft.ts";
import { deepest } from "./reader.ts";

/** A script has no more commands than this, and they feed and replace each other no more often. */
const most = 50_000;
const mostLinks = 1_000_000;
/** Texts that a script has shells read have no more characters than this, all together, or than ten times the script. */
const mostNested = 400_000;

/** What comes of reading a script: its commands, and where it is too much for us. */
export class Outcome {
  readonly commands: Draft[] = [];
  #fault: Script["fault"];
  #isTooLong = false;
  #limit: Script["limit"];
  #links = 0;
  #nested = 0;
  #mostNested = mostNested;

  /** Says how long the script is, in characters. */
  set length(length: number) {
    this.#mostNested = Math.max(mostNested, 10 * length);
  }

  /** The script, as far as it could be read. */
  result(): Script {
    if (this.#fault) return { commands: [], fault: this.#fault };
    return this.#limit ? { commands: this.commands, limit: this.#limit } : { commands: this.commands };
  }

  /** Whether a script in a script is one too deep, or one too many. `length`: its characters, where it is a text of its own. */
  isTooDeep({ depth }: Context, span: Span, length = 0): boolean {
    this.#nested += length;
    if (depth < deepest && this.#nested <= this.#mostNested) return false;
    this.#limit ??= span;
    return true;
  }

  /** Says that a script, at the command that is too many, is longer than is followed: what it does nobody knows then. */
  tooLong(span: Span, message: string): void {
    this.#isTooLong = true;
    this.#fault ??= { span, message };
  }

  /** Whether it is longer than is followed. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  /** Whether commands may be joined with others, each with each. */
  mayLink(some: readonly Draft[], others: readonly Draft[]): boolean {
    this.#links += some.length * others.length;
    if (this.#links <= mostLinks) return true;
    const [first] = some;
    if (first) this.tooLong(first.span, `its commands feed and replace each other more than ${thousands(mostLinks)} times`);
    return false;
  }

  /** Takes the next command. */
  add(draft: Draft): void {
    if (this.commands.length < most) this.commands.push(draft);
    else this.tooLong(draft.span, `it has more than ${thousands(most)} commands`);
  }

  /** Whether a script is one that no shell could read; keeps the first error of all. */
  failed(tree: ParsedScript, logical: Logical): boolean {
    const error = tree.errors?.[0];
    if (!error) return false;
    const at = Math.max(0, Math.min(error.pos, logical.text.length - 1));
    this.#fault ??= { span: spanOf(logical, at, at + 1), message: error.message };
    return true;
  }
}
