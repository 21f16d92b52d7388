import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { isInGitFolder } from "../disk/git-folder.ts";
import { exists, real as realOf } from "../disk/look.ts";
import { readFile } from "../disk/read.ts";
import { severities } from "../model/finding.ts";
import { Mistake } from "../model/mistake.ts";
import type { Place as FindingPlace, Level, RuleSetting, Scope } from "../model/policy.ts";
import type { GivenRule } from "../rule/define.ts";
import { wayOut } from "../rule/unknown-rule.ts";
import { IgnoreRules } from "../syntax/gitignore.ts";
import { fits } from "../text/pattern.ts";
import { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { type ConfigDocument, readConfig } from "./document.ts";
import type { Place } from "./find.ts";
import type { ConfigFault } from "./mistakes.ts";
import { inPackage } from "./package.ts";

/** A value and the place where it is written. */
export interface Configured {
  readonly value: unknown;
  /** `seaworthy.yaml:3:10`. */
  readonly at: string;
}

/** A scope, and where its rules are set. */
export interface ConfiguredScope extends Scope {
  /** By rule. */
  readonly at: ReadonlyMap<string, string>;
  /** What it is about, in words; empty for everything. */
  readonly about: string;
  /** Whether it is about some services or stages of a file only. */
  readonly isPartOf?: ((file: string) => boolean) | undefined;
}

/** A configuration with everything it extends. */
export interface Configuration {
  /** The files it was read from, as reported. */
  readonly files: readonly string[];
  /** Settings but rules, by key. */
  readonly values: ReadonlyMap<string, Configured>;
  readonly scopes: readonly ConfiguredScope[];
  /** The repository's own overrides that are about files. */
  readonly overrides: readonly FileOverride[];
  /** Rules that may only be made stricter. */
  readonly locked: ReadonlyMap<string, Lock>;
  /** Whether a file, by its full path, is left out. */
  readonly isExcluded: (full: string) => boolean;
}

/** An override that is about some files. */
export interface FileOverride {
  /** Where its patterns are written. */
  readonly at: string;
  readonly files: readonly string[];
  /** Whether it is about a file, by its path from where we stand. */
  readonly isAbout: (file: string) => boolean;
}

/** What a policy says about a rule that others may only make stricter. */
export interface Lock {
  /** The policy that says so. */
  readonly at: string;
  /** Whether a level asks for less than the policy does somewhere. */
  readonly isWeaker: (level: Level) => boolean;
}

/** Mistakes in a configuration, each `file:line:column: sentence`. */
export class ConfigError extends Mistake {
  override readonly name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

/** A policy may build on another so often, and on so many in all. */
const deepest = 20;
const mostFiles = 200;
/** Bytes: a policy is written by hand. */
const largestPolicy = 1024 * 1024;

/** Reads a configuration and what it extends. Throws ConfigError with every mistake there is. */
export async function loadConfig(
  place: Place,
  rules: readonly GivenRule[],
  { cwd, root }: { readonly cwd: string; readonly root: string },
): Promise<Configuration> {
  const loader = new Loader(rules, cwd, root);
  loader.add(place, []);
  const { faults } = loader;
  if (faults.length === 0) return loader.configuration();
  throw new ConfigError(
    await Promise.all(
      faults.map(async ({ message, unknownRule: name }) => message + (name === undefined ? "" : await wayOut(name, rules))),
    ),
  );
}

class Loader {
  readonly faults: Omit<ConfigFault, "span">[] = [];
  readonly #files: string[] = [];
  /** Policies by their real paths. */
  readonly #loaded = new Set<string>();
  readonly #values = new Map<string, Configured>();
  readonly #scopes: ConfiguredScope[] = [];
  readonly #overrides: FileOverride[] = [];
  readonly #locked = new Map<string, Lock>();
  /** The policy whose word about ignore comments is the last. */
  #lockedIgnores: string | undefined;
  readonly #excluded: string[] = [];
  readonly #rules: ReadonlyMap<string, GivenRule>;
  readonly #cwd: string;
  readonly #root: string;

  constructor(rules: readonly GivenRule[], cwd: string, root: string) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#cwd = cwd;
    this.#root = root;
  }

  configuration(): Configuration {
    const patterns = new IgnoreRules(this.#excluded);
    return {
      files: this.#files,
      values: this.#values,
      scopes: this.#scopes,
      overrides: this.#overrides,
      locked: this.#locked,
      isExcluded: (full) => {
        const path = this.#fromRoot(full);
        return path !== undefined && this.#excluded.length > 0 && patterns.ignores(path);
      },
    };
  }

  /** Adds what a policy extends, then what it says itself. */
  add({ path, key }: Place, from: readonly string[]): void {
    const shown = this.#shown(path);
    const first = this.#scopes.length;
    let text: string;
    try {
      text = readFile(path, largestPolicy).toString("utf8");
    } catch (error) {
      this.faults.push({ message: `${shown} ${(error as Error).message}` });
      return;
    }
    const document = readConfig(new Source(shown, text), [...this.#rules.values()], key);
    this.#files.push(shown);
    const { data } = document;
    for (const fault of document.faults) this.#fault(document, fault);
    if (document.faults.length) return;
    for (const [index, name] of ((data["extends"] ?? []) as string[]).entries()) {
      const message = this.#extend(name, dirname(path), [...from, path]);
      if (message) this.#fault(document, { span: document.spanOf(["extends", index]), message });
    }
    this.#ownRules(document);
    if (from.length === 0) this.#ownOverrides(document);
    for (const [name, value] of Object.entries(data)) {
      if (["extends", "locked", "rules", "overrides", "$schema"].includes(name)) continue;
      const at = this.#at(document, document.spanOf([name]));
      if (name === "ignores" && this.#lockedIgnores)
        this.#fault(document, { span: document.keySpanOf([name]), message: `ignores is locked by ${this.#lockedIgnores}` });
      const known = this.#values.get(name)?.value;
      this.#values.set(name, {
        value: (name === "base-images" || name === "exclude") && Array.isArray(known) ? [...(value as unknown[]), ...known] : value,
        at,
      });
    }
    for (const pattern of (data["exclude"] ?? []) as string[]) this.#excluded.push(plainPattern(pattern));
    this.#lock(document, first);
  }

  /** Adds a policy by its name; answers what is wrong with the name. */
  #extend(name: string, folder: string, from: readonly string[]): string | undefined {
    const preset = /^seaworthy:(.*)$/.exec(name)?.[1];
    if (preset !== undefined) {
      if (preset !== "recommended" && preset !== "strict")
        return `there is no preset ${name}: write seaworthy:recommended or seaworthy:strict`;
      this.#values.set("profile", { value: preset, at: name });
      return undefined;
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return "a policy is never fetched: copy it into the repository, or install it as a package";
    const isPath = /^\.{1,2}\//.test(name) || isAbsolute(name);
    const path = isPath ? resolve(folder, name) : inPackage(name.replace(/^npm:/, ""), folder);
    if (!path)
      return `there is no package ${JSON.stringify(name)} with a seaworthy.yaml in node_modules: install it, or begin a path with ./`;
    if (!exists(path)) return `${JSON.stringify(name)} does not exist`;
    const real = realOf(path);
    // A package may lie above the repository, where whoever runs this installed it; what the repository holds leads nowhere else.
    const isOurs = isPath || this.#fromRoot(path) !== undefined;
    if (isOurs && this.#fromRoot(real) === undefined)
      return `${JSON.stringify(name)} is outside the repository: install a policy from elsewhere as a package`;
    if (isInGitFolder(this.#fromRoot(real) ?? ""))
      return `${JSON.stringify(name)} is inside .git: a policy must be one of the repository's files`;
    if (from.some((each) => realOf(each) === real)) return `${JSON.stringify(name)} extends this file, which extends it`;
    if (from.length >= deepest) return `policies extend each other more than ${deepest} levels deep`;
    // A policy that several others build on counts once, where it first stands.
    if (this.#loaded.has(real)) return undefined;
    this.#loaded.add(real);
    if (this.#files.length >= mostFiles) return `more than ${mostFiles} policies extend each other`;
    this.add({ path }, from);
    return undefined;
  }

  #ownRules(document: ConfigDocument): void {
    const { data } = document;
    this.#scope(document, ["rules"], (data["rules"] ?? {}) as object, { about: "" });
    for (const [index, override] of ((data["overrides"] ?? []) as Override[]).entries())
      this.#scope(document, ["overrides", index, "rules"], override.rules, {
        about: aboutOf(override),
        applies: this.#matcher(override),
        isPartOf: override.services || override.stages ? this.#inFiles(override.files) : undefined,
      });
  }

  /** Notes what the repository's overrides are about: a policy that many share may name files that only some of them have. */
  #ownOverrides(document: ConfigDocument): void {
    for (const [index, { files }] of ((document.data["overrides"] ?? []) as Override[]).entries())
      if (files)
        this.#overrides.push({
          at: this.#at(document, document.spanOf(["overrides", index, "files"])),
          files,
          isAbout: this.#inFiles(files),
        });
  }

  #scope(
    document: ConfigDocument,
    path: readonly (string | number)[],
    written: object,
    scope: Pick<ConfiguredScope, "about" | "applies" | "isPartOf">,
  ): void {
    const rules = new Map<string, RuleSetting>();
    const at = new Map<string, string>();
    for (const [id, value] of Object.entries(written) as [string, Level | RuleSetting][]) {
      const span = document.spanOf([...path, id]);
      const { level, fix, ...options }: RuleSetting = typeof value === "string" ? { level: value } : value;
      rules.set(id, { ...(level ? { level } : {}), ...(fix ? { fix } : {}), ...(Object.keys(options).length ? { options } : {}) });
      at.set(id, this.#at(document, span));
      const policy = this.#locked.get(id);
      if (policy && (Object.keys(options).length > 0 || (level && policy.isWeaker(level))))
        this.#fault(document, { span, message: `${id} is locked by ${policy.at}: here it can only be made stricter` });
    }
    if (rules.size > 0) this.#scopes.push({ ...scope, rules, at });
  }

  /** Freezes rules as a policy has them: what others said before, from the scope `first` on backwards, is gone. */
  #lock(document: ConfigDocument, first: number): void {
    const { locked, rules = {} } = document.data as { locked?: boolean | string[]; rules?: object };
    const named = locked === true ? Object.keys(rules) : Array.isArray(locked) ? locked : [];
    // Who locked a rule first has the last word.
    const ids = named.filter((id) => !this.#locked.has(id));
    const at = this.#at(document, document.keySpanOf(["locked"]));
    if (locked === true && document.data["ignores"]) this.#lockedIgnores = at;
    if (ids.length === 0) return;
    for (const [index, scope] of this.#scopes.slice(0, first).entries())
      if (ids.some((id) => scope.rules.has(id))) {
        const others = new Map([...scope.rules].filter(([id]) => !ids.includes(id) || this.#locked.has(id)));
        this.#scopes[index] = { ...scope, rules: others };
      }
    const own = this.#scopes.slice(first);
    // Whoever locks a rule wants it to run, whatever the profile.
    this.#scopes.splice(first, 0, {
      about: "",
      at: new Map(ids.map((id) => [id, at])),
      rules: new Map(ids.map((id) => [id, { level: "on" as const }])),
    });
    for (const id of ids) {
      const levels = own.flatMap(({ rules: set }) => set.get(id)?.level ?? []);
      const severity = this.#rules.get(id)?.severity ?? "info";
      const rank = (level: Level): number => (level === "off" ? -1 : severities.indexOf(level === "on" ? severity : level));
      const least = levels.length ? Math.max(...levels.map(rank)) : rank("on");
      this.#locked.set(id, { at, isWeaker: (level) => rank(level) < least });
    }
  }

  #inFiles(files: readonly string[] | undefined): (file: string) => boolean {
    if (!files) return () => true;
    const patterns = new IgnoreRules(files.map(plainPattern));
    return (file) => {
      const path = this.#fromRoot(resolve(this.#cwd, file));
      return path !== undefined && patterns.ignores(path);
    };
  }

  #matcher({ files, services, stages }: Override): (place: FindingPlace) => boolean {
    const isInFiles = this.#inFiles(files);
    const named = (names: readonly string[], name: string): boolean => names.some((each) => fits(name, each));
    return ({ file, workload, stage }) => {
      if (!isInFiles(file)) return false;
      if (!services && !stages) return true;
      // A stage is no service; what any format starts is one.
      const service = workload && workload[0] !== "stages" ? workload[1] : undefined;
      return (
        (service !== undefined && services !== undefined && named(services, service)) ||
        (stage !== undefined && stages !== undefined && named(stages, stage))
      );
    };
  }

  #fault(document: ConfigDocument, { span, message, ...more }: ConfigFault): void {
    this.faults.push({ message: `${this.#at(document, span)}: ${message}`, ...more });
  }

  #at({ source }: ConfigDocument, { start }: Span): string {
    const { line, column } = source.position(start);
    return `${source.path}:${line}:${column}`;
  }

  #shown(path: string): string {
    return relative(this.#cwd, path).split(sep).join("/");
  }

  /** A path as patterns see it; `undefined` outside the repository. */
  #fromRoot(full: string): string | undefined {
    const path = relative(this.#root, full).split(sep).join("/");
    return path === "" || path.startsWith("../") || path === ".." || isAbsolute(path) ? undefined : path;
  }
}

interface Override {
  readonly files?: readonly string[];
  readonly services?: readonly string[];
  readonly stages?: readonly string[];
  readonly rules: object;
}

/** A pattern as .gitignore has it, where nothing begins with `./`. */
const plainPattern = (pattern: string): string => pattern.replace(/^(!?)\.\//, "$1/");

const aboutOf = ({ files, services, stages }: Override): string =>
  [
    ...(files ? [`files ${files.join(", ")}`] : []),
    ...(services ? [`services ${services.join(", ")}`] : []),
    ...(stages ? [`stages ${stages.join(", ")}`] : []),
  ].join("; ");
