import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../../rules/index.ts";
import { isNeverOpened } from "../../src/discover/folder.ts";
import { unmark } from "../../src/docs/example.ts";
import { type HostKind, hostOf } from "../../src/frontends/commands/hosts.ts";
import { dialectOf, headLength } from "../../src/frontends/registry.ts";
import type { Language } from "./grammar.ts";

/** Texts by language. */
export type Seeds = Readonly<Record<Language, readonly string[]>>;

/** Longer files leave no room for changes. */
const mostOfSeed = 50_000;

/** Which language a file is in, by its path and text. */
function languageOf(path: string, text: string): Language | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^\.env(?:\.|$)|\.env$/.test(name)) return "dotenv";
  if (name === "seaworthy.yaml") return "config";
  if (name === ".gitignore") return "ignores";
  const dialect = dialectOf(path, text.slice(0, headLength));
  if (dialect === "commands") return languagesOfHosts[hostOf(path, text)?.kind ?? "markdown"];
  return dialect === "dockerignore" ? "ignores" : (dialect as Language | undefined);
}

/** The languages of the files that hold scripts; of the other ones there is no grammar. */
const languagesOfHosts: Readonly<Partial<Record<HostKind, Language>>> = {
  shell: "shell",
  makefile: "make",
  workflow: "workflow",
  systemd: "unit",
};

/** The files of a folder and of those in it. */
function* filesIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isNeverOpened(entry.name)) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** Texts to begin with: those of the fixtures, of the rules' examples and, in a folder if one is given, of others. */
export function seedsFrom(folder: string | undefined): Seeds {
  const seeds: Record<Language, string[]> = {
    dockerfile: [],
    compose: [],
    dotenv: [],
    seccomp: [],
    apparmor: [],
    ignores: [],
    shell: [],
    make: [],
    workflow: [],
    unit: [],
    inspect: [],
    daemon: [],
    config: [],
    baseline: [],
  };
  const add = (path: string, text: string): void => {
    const language = languageOf(path, text);
    if (language && text) seeds[language].push(text);
  };
  for (const { examples } of rules)
    for (const { file, bad, good, with: others = {} } of examples) {
      add(file, unmark(bad).text);
      if (good) add(file, good);
      for (const [path, text] of Object.entries(others)) add(path, text);
    }
  for (const each of [fileURLToPath(new URL("../../fixtures", import.meta.url)), ...(folder ? [folder] : [])])
    for (const path of [...filesIn(each)].sort())
      if (statSync(path).size <= mostOfSeed) add(relative(each, path), readFileSync(path, "utf8"));
  return seeds;
}
