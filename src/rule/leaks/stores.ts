import { type CredentialStore, credentialStores } from "../../knowledge/credential-stores.ts";
import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { after } from "../../syntax/shell/arguments.ts";
import { pathIn } from "../../syntax/shell/folder.ts";
import type { Effect } from "./effects.ts";
import type { Lookup, Places } from "./places.ts";

const byProgram = new Map<string, CredentialStore[]>();
for (const store of credentialStores)
  for (const program of store.programs.split(" ")) byProgram.set(program, [...(byProgram.get(program) ?? []), store]);

/** What the programs of the table store, and take out again. */
export function storeEffects(command: ShellCommand, places: Places, lookup: Lookup): Effect[] {
  const [name, words] = programOf(command);
  const rows = byProgram.get(name) ?? [];
  const undoing = rows.flatMap((store) => {
    const phrase = phraseIn(words, store.undone);
    return phrase ? [{ store, phrase }] : [];
  });
  if (undoing.length)
    return undoing.flatMap(({ store, phrase }) => {
      const named = phrase.rest.flatMap(namesOf);
      const asked = named.length ? named : store.server ? [store.server] : [];
      // One that names nothing takes everything out.
      const entries = asked.length ? { entries: asked } : {};
      return filesOf(store, words, command, places, lookup, true).map((path): Effect => ({ kind: "erase", path, ...entries }));
    });
  for (const store of rows) {
    const phrase = phraseIn(words, store.under);
    if (!phrase || (store.when && !phrase.rest.some(({ text }) => store.when?.test(text)))) continue;
    if (store.unless && optionIn(words, store.unless)) return [];
    const [file = ""] = filesOf(store, words, command, places, lookup);
    const isServerNamed = words.slice(1).some(({ text }) => /^(?:[\w-]{1,63}\.){1,20}[\w-]{1,63}(?::\d+)?(?:\/|$)|^localhost\b/.test(text));
    const entries = [...words.slice(1).flatMap(namesOf), ...(store.server && !isServerNamed ? [store.server] : [])];
    const content = {
      words: words.slice(1).filter(({ text }) => store.as?.test(text) ?? true),
      files: filesRead(store, words, phrase.rest, command, places),
      ...(store.input ? { input: true as const } : {}),
    };
    const [first] = phrase.rest;
    // A setting that is set again is replaced.
    const key = /(?:^| )(?:set|config)$/.test(phrase.text) && first ? namesOf(first).slice(-1) : [];
    const replaces = key.length ? [{ kind: "erase", path: file, entries: key } as const] : [];
    return [...replaces, { kind: "write", file, content, keeps: true, entries }];
  }
  return [];
}

/** The program, also behind `python -m`, without its version; and its words. */
function programOf({ name, words }: ShellCommand): [string, readonly ShellWord[]] {
  const module = /^python[\d.]*$/.test(name) ? words.findIndex(({ text }) => text === "-m") + 1 : 0;
  const rest = module > 0 ? words.slice(module) : words;
  return [(module > 0 ? (rest[0]?.text ?? "") : name).replace(/^pip[\d.]+$/, "pip"), rest];
}

/** Subcommands as the table has them, and the words behind them that are no options. */
interface Phrase {
  readonly text: string;
  readonly rest: readonly ShellWord[];
}

/** The words behind the first of some subcommands that a command line has; `undefined` when it has none of them. */
function phraseIn(words: readonly ShellWord[], phrases = ""): Phrase | undefined {
  const plain = words.slice(1).filter(({ text }) => !text.startsWith("-"));
  for (const phrase of phrases.split("|").filter(Boolean)) {
    const parts = phrase.split(" ");
    const options = parts.filter((part) => part.startsWith("-"));
    const verbs = parts.filter((part) => !part.startsWith("-"));
    if (options.some((option) => !optionIn(words, option))) continue;
    // An option before the subcommand may have a word of its own.
    const at = [0, 1, 2].find((start) => verbs.every((verb, index) => plain[start + index]?.text === verb));
    if (at !== undefined) return { text: phrase, rest: plain.slice(at + verbs.length) };
  }
  return undefined;
}

const optionIn = (words: readonly ShellWord[], names: string): ShellWord | undefined =>
  words.find(({ text }) => names.split(" ").some((name) => text === name || text.startsWith(`${name}=`)));

/** What a word may be called by later: itself, and what it sets. */
const namesOf = (word: ShellWord): string[] => {
  const text = pathIn(word);
  const equals = text.indexOf("=");
  return equals > 0 ? [text, text.slice(0, equals)] : [text];
};

/** The file that is written; `all` of those that may be, where an undoing does not say. */
function filesOf(
  { file, chosen = {}, named, moved }: CredentialStore,
  words: readonly ShellWord[],
  command: ShellCommand,
  places: Places,
  lookup: Lookup,
  all = false,
): string[] {
  const here = places.folder(command);
  const option = named ? valueIn(words, named) : undefined;
  if (option) return [places.of(option, command)];
  const choice = Object.entries(chosen).find(([name]) => optionIn(words, name) ?? isSplit(words, name));
  if (choice) return [places.at(choice[1], here)];
  for (const each of moved?.split(" ") ?? []) {
    const [variable = "", inside] = each.split(":");
    const value = lookup(variable);
    if (value) return [places.at(inside ? `${value}/${inside}` : value, here)];
  }
  const home = lookup("HOME");
  const usual = [file, ...(all ? Object.values(chosen) : [])];
  return usual.map((path) => places.at(home ? path.replace(/^~/, home) : path, here));
}

/** `--location project` for `--location=project`. */
const isSplit = (words: readonly ShellWord[], option: string): boolean => {
  const [name, value] = option.split("=");
  return value !== undefined && words.some(({ text }, at) => text === name && words[at + 1]?.text === value);
};

/** The value of one of some options, in its word or in the next. */
function valueIn(words: readonly ShellWord[], names: string): ShellWord | undefined {
  const at = words.findIndex((word) => optionIn([word], names));
  const word = words[at];
  if (!word) return undefined;
  const equals = word.text.indexOf("=");
  return equals < 0 ? words[at + 1] : after(word, equals + 1);
}

function filesRead(
  { reads }: CredentialStore,
  words: readonly ShellWord[],
  operands: readonly ShellWord[],
  command: ShellCommand,
  places: Places,
): string[] {
  if (!reads) return [];
  const value = reads === "*" ? undefined : valueIn(words, reads);
  return (reads === "*" ? operands : value ? [value] : []).map((word) =>
    places.of({ ...word, text: word.text.replace(/^(?:file:\/\/|@)/, "") }, command),
  );
}
