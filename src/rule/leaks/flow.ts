import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { namesSecret } from "../../secrets/names.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { argumentsOf, optionOf } from "../../syntax/shell/arguments.ts";
import { pathIn, UNKNOWN } from "../../syntax/shell/folder.ts";
import type { Budget } from "../../text/budget.ts";
import { quote } from "../../text/quote.ts";
import type { Span } from "../../text/span.ts";
import { wordsOf } from "../edits.ts";
import type { Content } from "./effects.ts";
import { type Places, shownPath } from "./places.ts";
import type { Given, SecretNames } from "./sources.ts";

/** A secret on its way: how it is called, and where it is put in. */
export interface Carried {
  readonly what: string;
  readonly span: Span;
}

/** Programs whose output is made of the files they are given, or of their input. */
const readers =
  /^(?:|cat|tac|nl|head|tail|cut|sort|uniq|rev|tr|paste|fold|fmt|expand|base64|base32|basenc|xxd|od|hexdump|iconv|dos2unix|gunzip|zcat|grep|egrep|fgrep|sed|awk|gawk|mawk|perl|jq|yq|envsubst|gomplate|tee|xargs|openssl|gpg)$/;
/** Programs whose output is made of their own words, too. */
const printers = /^(?:echo|printf|print|sed|awk|gawk|mawk|perl|jq|yq|xargs)$/;
/** Programs that look up variables of the environment by themselves. */
const lookers = /^(?:envsubst|gomplate|perl|awk|gawk|mawk|jq|yq)$/;
/** The first file with a secret that a pattern names, or that is in a folder it names if `whole`. */
type SecretFile = (pattern: string, whole: boolean) => string | undefined;

/** Follows the values of secrets through the variables, pipes and substitutions of one RUN, in the order it runs them. */
export class Flow {
  readonly #places: Places;
  readonly #secretFile: SecretFile;
  /** The variables that hold a secret from the start. */
  readonly #given: SecretNames;
  /** What the commands have made of variables: what a variable is said to hold of a secret, nothing when it does not any more. */
  readonly #names = new Map<string, string | undefined>();
  readonly #values = new Map<string, string>();
  readonly #outputs = new Map<ShellCommand, Carried>();
  /** A secret that was read as variables, whose names nobody knows. */
  #sourced: string | undefined;

  /** The variables that are there only because this RUN asks for them. */
  readonly #asked: readonly string[];

  readonly #looks: Budget;

  constructor(places: Places, { names, asked }: Pick<Given, "names" | "asked">, secretFile: SecretFile, looks: Budget) {
    this.#looks = looks;
    this.#places = places;
    this.#asked = asked;
    this.#secretFile = secretFile;
    this.#given = names;
  }

  /** What a variable was set to on the way, if that is known. */
  value(name: string, { assignments }: ShellCommand): string | undefined {
    const given = assignments.find((each) => each.name === name);
    const text = given ? pathIn(given.value) : this.#values.get(name);
    return text === UNKNOWN ? undefined : text;
  }

  /** The secret in what a command puts somewhere, if one is in it. */
  carried({ words = [], files = [], output, input }: Content, command: ShellCommand): Carried | undefined {
    for (const word of words) {
      const found = this.#inWord(word);
      if (found) return found;
    }
    const found = this.#inFiles(files, command);
    return found ?? (output ? this.#outputs.get(command) : input ? this.#input(command) : undefined);
  }

  #inFiles(files: readonly string[], command: ShellCommand, whole = true): Carried | undefined {
    for (const file of files) {
      const found = this.#secretFile(file, whole);
      if (found) return { what: `the secret ${quote(shownPath(found))}`, span: wordsOf(command) };
    }
    return undefined;
  }

  #inWord({ names = [], takes = [], span }: ShellWord): Carried | undefined {
    for (const name of names) {
      const what = this.#heldBy(name) ?? (this.#sourced && namesSecret(name) && !this.#values.has(name) ? theValueOf(name) : undefined);
      if (what) return { what, span };
    }
    for (const each of takes) {
      const found = this.#outputs.get(each);
      if (found) return { what: found.what, span };
    }
    return undefined;
  }

  /** Learns from a command what later ones are given: its output, and the variables it sets. */
  follow(command: ShellCommand): void {
    const output = this.#output(command);
    if (output) this.#outputs.set(command, output);
    this.#variables(command);
  }

  #input(command: ShellCommand): Carried | undefined {
    for (const { operator, target } of command.redirects) {
      const found = operator.startsWith("<<")
        ? this.#inWord(target)
        : operator === "<"
          ? this.#inFiles([this.#places.of(target, command)], command)
          : undefined;
      if (found) return found;
    }
    for (const each of command.readsFrom) {
      this.#looks.spend();
      const found = this.#outputs.get(each);
      if (found) return found;
    }
    return undefined;
  }

  #output(command: ShellCommand): Carried | undefined {
    const { name, words } = command;
    const operands = words.slice(1);
    if (/^(?:env|printenv|export|set|declare)$/.test(name)) return this.#environment(command);
    if (/^e?grep$/.test(name) && optionOf(argumentsOf(command, name), "-v", "-q", "-c", "-l", "--invert-match", "--quiet", "--count"))
      return undefined;
    if (printers.test(name)) {
      const found = this.carried({ words: operands }, command);
      if (found) return found;
    }
    if (lookers.test(name)) {
      const found = this.#lookedUp(command);
      if (found) return found;
    }
    if (!readers.test(name)) return undefined;
    const files = operands.flatMap((word) => (word.text.startsWith("-") ? [] : [this.#places.of(word, command)]));
    return this.#inFiles(files, command, false) ?? this.#input(command);
  }

  /** `env > f`, `printenv TOKEN`: all variables, or those that are named. */
  #environment(command: ShellCommand): Carried | undefined {
    const { name, words } = command;
    const all = /^(?:export|declare)$/.test(name) ? words[1]?.text === "-p" : words.length === 1;
    const named = name === "printenv" ? words.slice(1).map(({ text }) => this.#heldBy(text)) : [];
    const [first] = all ? this.#allHeld() : [];
    const what = all ? first?.[1] : named.find(Boolean);
    return what ? { what, span: wordsOf(command) } : undefined;
  }

  #lookedUp(command: ShellCommand): Carried | undefined {
    const operands = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
    // What a template asks for nobody knows here; what the RUN is given alone, it is given for something.
    const all = command.name === "envsubst" && operands.length === 0;
    if (all && this.#sourced) return { what: this.#sourced, span: wordsOf(command) };
    for (const [name, what] of this.#allHeld())
      if ((all && this.#asked.includes(name)) || operands.some(({ text }) => mentions(text, name))) return { what, span: wordsOf(command) };
    return undefined;
  }

  #variables(command: ShellCommand): void {
    const { name, words, assignments } = command;
    const operands = words.slice(1);
    if (words.length === 0) for (const { name: variable, value } of assignments) this.#set(variable, value, command);
    else if (/^(?:export|declare|typeset|local|readonly)$/.test(name))
      for (const word of operands) {
        const equals = word.text.indexOf("=");
        const name = word.text.slice(0, Math.max(equals, 0));
        if (name && !name.includes(HOLE)) this.#set(name, word, command, equals + 1);
        else this.#sourced ??= this.#inWord(equals > 0 ? word : { ...word, names: [] })?.what;
      }
    else if (name === "read" || name === "mapfile" || name === "readarray") {
      const found = this.#input(command);
      for (const { text } of operands) if (/^[A-Za-z_]\w*$/.test(text)) this.#hold(text, found, command);
    } else if (name === "printf" && operands[0]?.text === "-v" && operands[1])
      this.#hold(operands[1].text, this.carried({ words: operands.slice(2) }, command), command);
    else if (name === "." || name === "source")
      this.#sourced ??= this.#inFiles(
        operands.slice(0, 1).map((word) => this.#places.of(word, command)),
        command,
      )?.what;
    else if (name === "unset") for (const { text } of operands) this.#hold(text, undefined, command);
  }

  #set(name: string, word: ShellWord, command: ShellCommand, from = 0): void {
    this.#values.set(name, pathIn(word).slice(from));
    this.#hold(name, this.#inWord(word), command);
  }

  #hold(name: string, found: Carried | undefined, { conditional }: ShellCommand): void {
    if (found) this.#names.set(name, this.#heldBy(name) ?? found.what);
    else if (!conditional) this.#names.set(name, undefined);
  }

  /** What a variable is said to hold of a secret. */
  #heldBy(name: string): string | undefined {
    return this.#names.has(name) ? this.#names.get(name) : this.#given.has(name) ? theValueOf(name) : undefined;
  }

  /** The variables that hold a secret. */
  *#allHeld(): Generator<readonly [name: string, what: string]> {
    for (const name of this.#given) if (!this.#names.has(name)) yield [name, theValueOf(name)];
    for (const [name, what] of this.#names) if (what) yield [name, what];
  }
}

const theValueOf = (name: string): string => `the value of ${quote(name)}`;

/** Whether a text names a variable, as a word of its own. */
function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\w/.test(text[at + name.length] ?? "") && /\W/.test(text[at - 1] ?? " ");
}
