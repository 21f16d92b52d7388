import type { Fault, Limit, Lookup, Reference } from "../../model/document.ts";
import { type Hop, through } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { type Environment, tooLong } from "../../syntax/interpolation.ts";
import { isRemote } from "../../syntax/remote.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { folderOf, joinPath, wayTo } from "../../text/path.ts";
import type { Located, Span } from "../../text/span.ts";
import { Canonicaliser } from "./canonical.ts";
import { isNull } from "./canonical-forms.ts";
import { environmentFrom, environmentOf, withName } from "./environment.ts";
import { Extender } from "./extends.ts";
import { Growing } from "./growing.ts";
import { type MergeStep, mergeEntries, mergeMaps, type Replacement } from "./merge.ts";
import { fileRules, rulesBelow } from "./merge-rules.ts";
import { quote, servicesIn, sizeOf, textsOf, without, withoutServices } from "./nodes.ts";
import type { ComposeDocument } from "./parse.ts";
import type { Gap, ProjectFile } from "./project.ts";
import { rebase } from "./rebase.ts";
import { Room } from "./room.ts";
import { schemaFaults } from "./schema-faults.ts";
import { filledOnce, stepOf } from "./step.ts";
import { settled } from "./unique.ts";
import { validationFaults } from "./validation.ts";

/** Where the files of a project come from. */
export interface Files {
  /** A Compose file, parsed; `undefined` when nobody has it. */
  document(path: string): ComposeDocument | undefined;
  readonly lookup: Lookup;
}

/** What loading finds, before anything is made of it. */
export interface Loaded {
  readonly root: YamlMap;
  readonly files: readonly ProjectFile[];
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
  readonly environment: Environment;
  /** Services that extend something nobody read: what they leave unsaid is unknown. */
  readonly unread: ReadonlySet<string>;
  /** Values that others put away. */
  readonly replaced: readonly Replacement[];
  /** Every file that was asked for, there or not. */
  readonly asked: readonly Reference[];
  readonly limits: readonly Limit[];
}

/** Includes and extended services may lead through so many files; Compose has no such limit, and no project comes near it. */
const deepest = 100;
const mostIncludes = 2_000;

/** How files are put together. */
export interface LoadOptions {
  /** Take what nobody sets for empty. */
  readonly blank: boolean;
  /** Say what Compose refuses of what the files come to. */
  readonly isChecked: boolean;
  /** The name of the project's folder, where its path does not tell. */
  readonly folderName?: string | undefined;
  /** The files that variables are filled in from, in place of the one beside the project. */
  readonly environment?: readonly string[] | undefined;
}

/**
 * Puts files together in the order given, as compose-go does: of each fill in, include, extend, merge onto what is there,
 * check, bring into the long form without doubles. Never throws; linear in what is merged.
 */
export function load(documents: readonly ComposeDocument[], folder: string, files: Files, options: LoadOptions): Loaded {
  const given = options.environment ? environmentFrom(options.environment, files.lookup) : environmentOf(folder, files.lookup);
  const environment = withName(given, documents, options.folderName ?? folder);
  const loader = new Loader(files, options);
  const root = loader.model(documents, folder, environment, [], "given");
  return {
    root,
    environment,
    files: [...loader.files.values()],
    faults: [...new Map(loader.faults.map((fault) => [`${fault.span.file} ${fault.span.start} ${fault.message}`, fault])).values()],
    gaps: loader.gaps,
    unread: loader.unread,
    replaced: loader.replaced,
    asked: loader.asked,
    limits: loader.room.limits,
  };
}

class Loader {
  readonly faults: Fault[] = [];
  readonly gaps: Gap[] = [];
  readonly asked: Reference[] = [];
  readonly files = new Map<string, ProjectFile>();
  readonly unread = new Set<string>();
  readonly replaced: Replacement[] = [];
  readonly room = new Room();
  readonly #from: Files;
  readonly #options: LoadOptions;
  readonly #extender: Extender;
  /** Services that went through every step as they are. */
  readonly #done = new WeakSet<YamlNode>();

  constructor(from: Files, options: LoadOptions) {
    this.#from = from;
    this.#options = options;
    this.#extender = new Extender({
      faults: this.faults,
      unread: this.unread,
      room: this.room,
      step: (why) => this.#step(why),
      read: (file, path, environment) => this.#readBase(file, path, environment),
    });
  }

  /** A list of files as one: what `-f a -f b` makes, and what one include brings. */
  model(
    documents: readonly ComposeDocument[],
    folder: string,
    environment: Environment,
    including: readonly string[],
    role: ProjectFile["role"],
  ): YamlMap {
    let growing: Growing | undefined;
    let isFull = false;
    for (const document of documents) {
      this.#note(document, environment, role);
      for (const root of isFull ? [] : document.roots) {
        const filled = this.#fill(root, document, environment);
        const included = this.#include(filled, folder, environment, [...including, document.source.path]);
        const extended = this.#extender.extend(included, folder, environment, document.source.path);
        if (!growing) growing = new Growing(this.#stepped(extended));
        else if (this.#grow(growing, extended, (merged) => this.#stepped(merged))) continue;
        else isFull = true;
      }
    }
    const nothing: YamlMap = {
      kind: "map",
      entries: new Map(),
      flow: false,
      span: { file: documents[0]?.source.path ?? "", start: 0, end: 0 },
    };
    const model = growing?.whole ?? nothing;
    // What the others say nobody knows.
    if (isFull) for (const name of servicesIn(model).keys()) this.unread.add(name);
    if (this.#options.isChecked) for (const fault of validationFaults(model)) this.faults.push(fault);
    return model;
  }

  /** What is merged so far, after the checks of one step and in its long form. */
  #stepped(merged: YamlMap): YamlMap {
    const { whole, canonical, faults } = stepOf(merged, this.#done, this.#isTagged);
    if (this.#options.isChecked) for (const fault of schemaFaults(withoutServices(whole, this.#done))) this.faults.push(fault);
    for (const fault of faults) this.faults.push(fault);
    for (const service of servicesIn(canonical).values()) this.#done.add(service.value);
    return canonical;
  }

  /** Merges a document onto what there is; `false` when that is more than there is room for. */
  #grow(growing: Growing, over: YamlMap, step: (merged: YamlMap) => YamlMap): boolean {
    const part = growing.partFor(over);
    if (!this.room.take(sizeOf(part), over.span)) return false;
    growing.put(over, step(mergeMaps(part, over, fileRules, this.#step("override"))));
    return true;
  }

  #step(why: Replacement["why"]): MergeStep {
    return { why, replaced: this.replaced, faults: this.faults };
  }

  #note(document: ComposeDocument, environment: Environment, role: ProjectFile["role"]): void {
    const { path } = document.source;
    if (this.files.has(path)) return;
    this.files.set(path, { document, environment, role });
    this.room.add(document.source.text.length);
    this.#isTagged ||= document.source.text.includes("!");
  }

  /** Some file may have tags. */
  #isTagged = false;

  #fill(root: YamlMap, { source }: ComposeDocument, environment: Environment): YamlMap {
    this.#look(environment);
    const filled = filledOnce(root, source, environment, this.#options.blank);
    for (const fault of filled.faults) this.faults.push(fault);
    if (filled.limit) this.room.tell(filled.limit.span, filled.limit.message);
    return filled.root;
  }

  readonly #looked = new WeakSet<Environment>();

  /** Tells of variables whose values were too long. */
  #look(environment: Environment): void {
    if (this.#looked.has(environment)) return;
    this.#looked.add(environment);
    const long = [...environment.values()].find((value) => "isLarge" in value);
    if (long) this.room.tell(long.span, tooLong);
  }

  #broken(span: Span, message: string): void {
    this.faults.push({ kind: "broken", span, message });
  }

  /** A file somebody names; notes why it cannot be read. */
  #open(what: Located<string>, path: string, key: Gap["key"]): ComposeDocument | undefined {
    if (isRemote(what.value)) this.gaps.push({ why: "remote", what, key });
    else if (what.value.includes(HOLE)) this.gaps.push({ why: "unseen", what, key });
    else {
      this.asked.push({ path, role: "part" });
      const document = this.#from.document(path);
      if (document && !document.skipped) return document;
      this.gaps.push({ why: !document && this.#from.lookup.absent?.(path) ? "absent" : "unseen", what, key });
    }
    return undefined;
  }

  // compose-go loader/include.go

  #include(root: YamlMap, folder: string, environment: Environment, including: readonly string[]): YamlMap {
    const include = root.entries.get("include");
    if (include && isNull(include.value)) return without(root, "include");
    if (include?.value.kind !== "list") return root;
    let whole: YamlMap = without(root, "include");
    const elements = new Map<string, Map<string, YamlEntry>>();
    for (const { value: item } of include.value.items) {
      const paths = textsOf(item.kind === "map" ? item.entries.get("path")?.value : item);
      const [first] = paths;
      if (!first) continue;
      const resolved = paths.map(({ value }) => joinPath(folder, value));
      if (including.includes(resolved[0] as string)) {
        this.#broken(
          first.span,
          `the include leads back to ${including.at(-1) === resolved[0] ? "this file" : quote(first.value)}: Compose refuses such a circle`,
        );
        continue;
      }
      if (including.length > deepest) {
        this.#broken(first.span, `more than ${deepest} files include one another`);
        continue;
      }
      this.#includes += 1;
      if (this.#includes > mostIncludes) {
        if (this.#includes === mostIncludes + 1) this.#broken(first.span, `the project includes more than ${mostIncludes} files`);
        continue;
      }
      const documents = paths.map((what, at) => this.#open(what, resolved[at] as string, "include"));
      if (!documents[0]) continue;
      const named = item.kind === "map" ? textsOf(item.entries.get("project_directory")?.value)[0] : undefined;
      const inside = named ? joinPath(folder, named.value) : folderOf(resolved[0] as string);
      const within = this.#includedEnvironment(item, inside, folder, environment);
      const key = `${resolved.join("\0")}\0${inside}\0${this.#idOf(within)}`;
      const imported =
        this.#models.get(key) ??
        this.model(
          documents.filter((document) => document !== undefined),
          inside,
          within,
          including,
          "included",
        );
      this.#models.set(key, imported);
      const way = wayTo(inside, folder);
      const moved = rebase(imported, way ?? inside, true);
      for (const { value } of servicesIn(moved).values()) this.#done.add(value);
      whole = this.#import(moved, whole, elements, { how: "include", span: first.span });
    }
    return whole;
  }

  /** Models of what was included, by files, folder and variables: several files may include the same. */
  readonly #models = new Map<string, YamlMap>();
  #includes = 0;
  readonly #environments = new Map<string, Environment>();
  readonly #ids = new Map<Environment, number>();

  #idOf(environment: Environment): number {
    const known = this.#ids.get(environment) ?? this.#ids.size;
    this.#ids.set(environment, known);
    return known;
  }

  /** The variables of an included project: those of the including one, then those of its env files. */
  #includedEnvironment(item: YamlNode, inside: string, folder: string, outer: Environment): Environment {
    const named = item.kind === "map" ? textsOf(item.entries.get("env_file")?.value) : [];
    const paths = named.length
      ? named.flatMap((what) => {
          if (what.value === "/dev/null" || what.value.includes(HOLE)) return [];
          const path = joinPath(folder, what.value);
          if (this.#from.lookup.absent?.(path)) this.gaps.push({ why: "absent", what, key: "env_file" });
          return [path];
        })
      : [joinPath(inside, ".env")];
    for (const path of paths) this.asked.push({ path, role: "text" });
    const key = `${this.#idOf(outer)}\0${paths.join("\0")}`;
    const made = this.#environments.get(key) ?? new Map([...environmentFrom(paths, this.#from.lookup, outer), ...outer]);
    this.#environments.set(key, made);
    return made;
  }

  /** What an included project brings; what the including file says of the same thing is merged over it. `elements` are the maps that grow. */
  #import(imported: YamlMap, into: YamlMap, elements: Map<string, Map<string, YamlEntry>>, hop: Hop): YamlMap {
    const entries = new Map(into.entries);
    for (const key of ["services", "volumes", "networks", "secrets", "configs", "models"]) {
      const from = imported.entries.get(key);
      if (from?.value.kind !== "map") continue;
      const own = entries.get(key);
      const merged = elements.get(key) ?? new Map(own?.value.kind === "map" ? own.value.entries : []);
      elements.set(key, merged);
      const rules = rulesBelow(rulesBelow(fileRules, key), "*");
      for (const [name, entry] of from.value.entries) {
        const brought: YamlEntry = { ...entry, via: through(hop, entry.via) };
        const there = merged.get(name);
        merged.set(name, there ? mergeEntries(brought, there, rules, this.#step("include")) : brought);
      }
      const value: YamlMap = { ...(own?.value.kind === "map" ? own.value : from.value), entries: merged };
      entries.set(key, own ? { ...own, value } : { ...from, value });
    }
    return { ...into, entries };
  }

  /** A file read for the services in it: its documents merged, nothing included and nothing extended yet. */
  #readBase(file: Located<string>, path: string, environment: Environment): YamlMap | undefined {
    const document = this.#open(file, path, "extends");
    if (!document) return undefined;
    this.#note(document, environment, "extended");
    let growing: Growing | undefined;
    for (const root of document.roots) {
      const filled = this.#fill(root, document, environment);
      if (!growing) growing = new Growing(filled);
      else if (!this.#grow(growing, filled, (merged) => merged)) break;
    }
    const whole = growing?.whole;
    // Not checked by itself, only what extends it is.
    return whole && new Canonicaliser(this.faults, this.#done).file(settled(whole));
  }
}
