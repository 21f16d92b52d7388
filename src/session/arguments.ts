import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../syntax/nearest.ts";
import { joinWords } from "../text/join-words.ts";
import { type Command, commands, type OptionName, type OptionValues, optionOf, options, wordsOf } from "./options.ts";
import { oneOf, UsageError } from "./usage.ts";

/** What a run is asked to do. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly values: OptionValues;
  /** What set an option: `--profile`, or `SEAWORTHY_PROFILE`. */
  readonly origin: (name: OptionName) => string;
}

/** Words split into options and paths. */
interface Split {
  readonly paths: readonly string[];
  readonly values: OptionValues;
}

const names = Object.keys(options) as OptionName[];

/** The variable that stands in for an option. */
export const variableOf = (name: string): string => `SEAWORTHY_${name.toUpperCase().replaceAll("-", "_")}`;

/**
 * Splits words into options and paths. What is not said, the environment may say. `commandOf`: the command that the options have
 * to belong to, by the paths. A UsageError says what is wrong.
 */
export function readArguments(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
  commandOf: (paths: readonly string[]) => Command = () => "check",
): Arguments {
  const { paths, values } = split(words, commandOf);
  const command = commandOf(paths);
  if (!values.help && !values.version) refuseMisplaced(values, command, paths);
  const fromEnvironment = environmentValues(values, environment, command);
  const origin = (name: OptionName): string => (Object.hasOwn(fromEnvironment, name) ? variableOf(name) : `--${name}`);
  const all = { ...fromEnvironment, ...values };
  for (const name of names) {
    const value = all[name];
    if (typeof value === "string" && optionOf(name).words) oneOf(origin(name), value, wordsOf(name));
  }
  return { paths, values: all, origin };
}

function split(words: readonly string[], commandOf: (paths: readonly string[]) => Command): Split {
  const config = { args: [...words], options: options as ParseArgsConfig["options"], allowPositionals: true, strict: false, tokens: true };
  const { tokens, positionals } = parseArgs(config) as {
    readonly tokens: readonly Token[];
    readonly positionals: readonly string[];
  };
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    // With one dash its letters are options of one letter each, and the first may take the others as its value.
    const oneDash = /^-([a-z][a-z-]+)(?:=|$)/.exec(words[token.index] ?? "")?.[1];
    if (oneDash !== undefined && isOption(oneDash)) throw new UsageError(unknown(`-${oneDash}`, commandOf(positionals)));
    if (!isOption(name)) throw new UsageError(unknown(rawName, commandOf(positionals)));
    const { type, multiple } = optionOf(name);
    if (type === "boolean") {
      if (value !== undefined) throw new UsageError(`--${name} takes no value`);
      values[name] = true;
    } else {
      if (value === undefined || (!inlineValue && /^-./.test(value))) throw new UsageError(withoutValue(name, value));
      values[name] = multiple ? [...((values[name] as string[] | undefined) ?? []), value] : value;
    }
  }
  return { paths: positionals, values: values as OptionValues };
}

/** A word of the command line, as Node splits it. */
type Token =
  | { readonly kind: "positional" | "option-terminator" }
  | {
      readonly kind: "option";
      /** Which of the words it is in. */
      readonly index: number;
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
      readonly inlineValue: boolean | undefined;
    };

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

/** What is said of an option there is none of: the one that is meant, or the one that it is a value of. */
function unknown(written: string, command: Command): string {
  const word = written.replace(/^-+/, "");
  const own = names.filter((name) => takes(command, name));
  const valued = own.find((name) => wordsOf(name).includes(word));
  const meant = valued ? `--${valued} ${word}` : longForm(nearest(word, own) ?? nearest(word, names));
  return `there is no option ${written}${meant ? `, did you mean ${meant}?` : ` (see seaworthy ${command} --help)`}`;
}

const longForm = (name: string | undefined): string | undefined => (name === undefined ? undefined : `--${name}`);

function withoutValue(name: OptionName, next: string | undefined): string {
  const { value } = optionOf(name);
  const wanted = wordsOf(name);
  const way = next === undefined ? "" : ` (if ${JSON.stringify(next)} is the value, say --${name}=${next})`;
  return `--${name} needs a value: ${wanted.length ? wanted.join(", ") : value}${way}`;
}

/** Whether a command uses an option. */
export const takes = (command: Command, name: OptionName): boolean => optionOf(name).of.includes(command);

/** Refuses options that the command does not use, and those that mean nothing beside another. */
function refuseMisplaced(values: OptionValues, command: Command, [first]: readonly string[]): void {
  const given = Object.keys(values) as OptionName[];
  for (const name of given) {
    if (!takes(command, name)) {
      const meant = first === undefined || first === command ? undefined : (nearest(first, commands) as Command | undefined);
      if (meant && takes(meant, name)) throw new UsageError(`there is no command ${first}, did you mean ${meant}?`);
      const valued = names.find((each) => takes(command, each) && wordsOf(each).includes(name));
      throw new UsageError(
        `--${name} belongs to ${joinWords(optionOf(name).of, "and")}; seaworthy ${command} does not take it${valued ? `, did you mean --${valued} ${name}?` : ""}`,
      );
    }
    const other = optionOf(name).without?.find((each) => Object.hasOwn(values, each));
    if (other) throw new UsageError(`--${name} and --${other} cannot be combined: remove one of them`);
  }
}

function environmentValues(given: OptionValues, environment: Readonly<Record<string, string | undefined>>, command: Command): OptionValues {
  const found: Record<string, string | boolean | string[]> = {};
  for (const name of names) {
    const { type, multiple, isOfCall } = optionOf(name);
    const value = environment[variableOf(name)];
    // An option and its opposite are one setting: who says one of them has said it.
    const opposite = name.startsWith("no-") ? name.slice(3) : `no-${name}`;
    if (!value || isOfCall || !takes(command, name) || Object.hasOwn(given, name) || Object.hasOwn(given, opposite)) continue;
    if (type === "string")
      found[name] = multiple
        ? value
            .split(/[\n,]/)
            .map((each) => each.trim())
            .filter(Boolean)
        : value;
    else if (!/^(?:0|false|no|off)$/i.test(value)) found[name] = true;
  }
  return found as OptionValues;
}
