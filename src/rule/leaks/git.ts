import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { after, argumentsOf, optionOf } from "../../syntax/shell/arguments.ts";
import { pathIn, UNKNOWN } from "../../syntax/shell/folder.ts";
import { withoutSlash } from "../../text/path.ts";
import type { Effect } from "./effects.ts";
import type { Lookup, Places } from "./places.ts";

/** Options before the subcommand that take a word of their own: git(1). */
const withValue = /^(?:-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix|--attr-source)$/;

const instead = "give it to git with `-c http.extraHeader=...` before the subcommand, which stores nothing";

/** A call of git: in which folder, which subcommand, and where its words begin. */
interface Call {
  readonly command: ShellCommand;
  readonly folder: string;
  readonly gitDir?: string;
  readonly subcommand: string;
  readonly from: number;
}

function callOf(command: ShellCommand, places: Places): Call | undefined {
  const { words } = command;
  let folder = places.folder(command);
  let gitDir: string | undefined;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] as ShellWord;
    const next = words[at + 1];
    if (!word.text.startsWith("-")) return { command, folder, ...(gitDir ? { gitDir } : {}), subcommand: word.text, from: at + 1 };
    if (word.text === "-C" && next) folder = places.of(next, command, folder);
    if (word.text === "--git-dir" && next) gitDir = places.of(next, command, folder);
    if (word.text.startsWith("--git-dir=")) gitDir = places.of(after(word, 10), command, folder);
    if (withValue.test(word.text)) at += 1;
  }
  return undefined;
}

/** What git keeps in its configuration files: git-config(1), git-clone(1), git-remote(1). It knows the repositories that a RUN makes. */
export class Git {
  readonly #repositories = new Set<string>();
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  effects(command: ShellCommand, lookup: Lookup): Effect[] {
    const call = command.name === "git" ? callOf(command, this.#places) : undefined;
    switch (call?.subcommand) {
      case "clone":
        return this.#clone(call);
      case "init":
        this.#init(call);
        return [];
      case "remote":
        return this.#remote(call);
      case "config":
        return this.#config(call, lookup);
      case "submodule":
        return this.#submodule(call);
      case "restore":
      case "checkout":
        return this.#restored(call);
      case "credential":
      case "credential-store":
        return [{ kind: "write", file: this.#places.at("~/.git-credentials"), content: { input: true }, keeps: true, instead }];
      default:
        return [];
    }
  }

  #clone({ command, folder, from }: Call): Effect[] {
    const args = argumentsOf(command, "git clone", from);
    const [url, into] = args.operands;
    if (!url) return [];
    const bare = optionOf(args, "--bare", "--mirror") !== undefined;
    const at = into ? this.#places.of(into, command, folder) : this.#places.at(`./${clonedName(url, bare)}`, folder);
    const apart = optionOf(args, "--separate-git-dir")?.value;
    const config = apart ? `${this.#places.of(apart, command, folder)}/config` : below(at, bare ? "config" : ".git/config");
    this.#repositories.add(at);
    const remote = optionOf(args, "-o", "--origin")?.value?.text ?? "origin";
    const settings = args.options.flatMap(({ name, value }) => (value && (name === "-c" || name === "--config") ? [value] : []));
    return [
      { kind: "write", file: config, content: { words: [url] }, keeps: true, entries: [`remote.${remote}.url`], instead },
      ...settings.map((value): Effect => {
        const key = value.text.replace(/=.*$/s, "").toLowerCase();
        return { kind: "write", file: config, content: { words: [value] }, keeps: true, entries: [key], instead };
      }),
    ];
  }

  #init({ command, folder, from }: Call): void {
    const args = argumentsOf(command, "git clone", from);
    const [into] = args.operands;
    if (!optionOf(args, "--bare")) this.#repositories.add(into ? this.#places.of(into, command, folder) : folder);
  }

  /** The configuration of the repository that a folder is in. */
  #local({ folder, gitDir }: Call): string {
    if (gitDir) return `${gitDir}/config`;
    for (let at = folder; at; at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
      if (this.#repositories.has(at)) return `${at}/.git/config`;
    return below(folder, ".git/config");
  }

  #remote(call: Call): Effect[] {
    const args = argumentsOf(call.command, "git remote", call.from);
    const [verb, name, url] = args.operands;
    const file = this.#local(call);
    const remote = `remote.${name?.text ?? ""}`;
    if (verb?.text === "remove" || verb?.text === "rm") return [{ kind: "erase", path: file, entries: [`${remote}.*`] }];
    if (!url || (verb?.text !== "add" && verb?.text !== "set-url")) return [];
    const entries = [`${remote}.${optionOf(args, "--push") ? "pushurl" : "url"}`];
    if (optionOf(args, "--delete")) return [{ kind: "erase", path: file, entries }];
    return [{ kind: "write", file, content: { words: [url] }, keeps: optionOf(args, "--add") !== undefined, entries, instead }];
  }

  #config(call: Call, lookup: Lookup): Effect[] {
    const args = argumentsOf(call.command, "git config", call.from);
    const { folder } = call;
    const named = optionOf(args, "-f", "--file")?.value;
    const file = named
      ? this.#places.of(named, call.command, folder)
      : optionOf(args, "--global")
        ? this.#places.at(lookup("GIT_CONFIG_GLOBAL") ?? `${lookup("HOME") ?? "~"}/.gitconfig`)
        : optionOf(args, "--system")
          ? "/etc/gitconfig"
          : this.#local(call);
    const [first, ...others] = args.operands;
    const verb = /^(?:set|unset|get|list|remove-section|rename-section|edit)$/.test(first?.text ?? "") ? first?.text : undefined;
    const [key, ...values] = verb ? others : args.operands;
    if (!key || optionOf(args, "--get", "--get-all", "--get-regexp", "--get-urlmatch", "-l", "--list")) return [];
    const names = keyOf(key);
    if (optionOf(args, "--unset", "--unset-all") || verb === "unset") return [{ kind: "erase", path: file, entries: [names] }];
    if (optionOf(args, "--remove-section") || verb === "remove-section") return [{ kind: "erase", path: file, entries: [`${names}.*`] }];
    if (values.length === 0 || (verb && verb !== "set") || optionOf(args, "--rename-section")) return [];
    const keeps = optionOf(args, "--add", "--append") !== undefined;
    return [{ kind: "write", file, content: { words: [key, ...values] }, keeps, entries: [names], instead }];
  }

  #submodule(call: Call): Effect[] {
    const { operands } = argumentsOf(call.command, "git clone", call.from);
    const [verb, url] = operands;
    if (verb?.text !== "add" || !url) return [];
    const folder = this.#local(call).replace(/\/\.git\/config$/, "");
    return [{ kind: "write", file: `${folder}/.gitmodules`, content: { words: [url] }, keeps: true, instead }];
  }

  /** `git checkout -- FILE` puts the committed content back. */
  #restored({ command, folder, subcommand, from }: Call): Effect[] {
    const dashes = command.words.findIndex(({ text }) => text === "--");
    const names = dashes > 0 ? command.words.slice(dashes + 1) : subcommand === "restore" ? command.words.slice(from) : [];
    return names.flatMap((word): Effect[] =>
      word.text.startsWith("-") ? [] : [{ kind: "erase", path: this.#places.of(word, command, folder) }],
    );
  }
}

/** A key with its variables by name. Section and name are read in any case; what stands between them is not, but differs rarely so. */
const keyOf = (word: ShellWord): string => pathIn(word).toLowerCase();

const below = (folder: string, name: string): string => `${folder === "/" ? "" : folder}/${name}`;

/** The folder that a clone is put into: the last part of its URL, as git_url_basename() of git's dir.c has it. */
function clonedName(url: ShellWord, bare: boolean): string {
  const [, last = ""] = /[/:]([^/:]*)$/.exec(withoutSlash(withoutSlash(pathIn(url)).replace(/\/\.git$/, ""))) ?? [];
  const name = last.replace(/\.(?:git|bundle)$/, "") || UNKNOWN;
  return bare ? `${name}.git` : name;
}
