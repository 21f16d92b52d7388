import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import { firstFrom } from "../../text/sorted.ts";
import type { Files } from "./load.ts";
import { definedNames, undefinedNames } from "./names.ts";
import type { ComposeDocument } from "./parse.ts";

/** Other local files a file includes, and those it extends services of. */
export interface FilesNamed {
  readonly includes: readonly string[];
  readonly extends: readonly string[];
  /** Where the path of an include has variables: `*` for each. */
  readonly mayInclude: readonly string[];
}

/** Files of a folder that define a name, of which more are not looked at: one that generated so many has no use for guesses. */
const mostDefining = 30;

/** What each of many files defines, leaves out and names. Each is looked at once, however often somebody asks. */
export class Survey {
  readonly #files: Files;
  readonly #judged: readonly ComposeDocument[];
  readonly #named = new Map<ComposeDocument, FilesNamed>();
  readonly #defined = new Map<ComposeDocument, ReadonlySet<string>>();
  readonly #left = new Map<ComposeDocument, ReadonlySet<string>>();
  #byFolder: ReadonlyMap<string, readonly ComposeDocument[]> | undefined;
  #byName: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(judged: readonly ComposeDocument[], files: Files) {
    this.#judged = judged;
    this.#files = files;
  }

  /** The other files that a file names. */
  namedBy(document: ComposeDocument): FilesNamed {
    return kept(this.#named, document, () => filesNamedBy(document));
  }

  /** What a file defines, as `kind name`. */
  defines(document: ComposeDocument): ReadonlySet<string> {
    return kept(this.#defined, document, () => new Set(document.roots.flatMap(definedNames)));
  }

  /**
   * Names that a file uses or adds to and does not define: services without an image count, and so does what the files leave
   * out whose services it extends.
   */
  leavesOut(document: ComposeDocument): ReadonlySet<string> {
    return kept(this.#left, document, () => {
      const bases = this.namedBy(document).extends.flatMap((path) => this.#files.document(path)?.roots ?? []);
      const names = new Set([...document.roots, ...bases].flatMap(undefinedNames));
      if (names.size > 0) for (const name of this.defines(document)) names.delete(name);
      return names;
    });
  }

  /** How many of the names some files define. */
  countDefined(documents: readonly ComposeDocument[], names: ReadonlySet<string>): number {
    const defined = documents.map((each) => this.defines(each));
    return [...names].filter((name) => defined.some((each) => each.has(name))).length;
  }

  /** Judged files of a folder that define some of the names. */
  definingIn(folder: string, names: ReadonlySet<string>): readonly ComposeDocument[] {
    this.#byFolder ??= grouped(this.#judged, (each) => [...this.defines(each)].map((name) => `${folderOf(each.source.path)}\0${name}`));
    const known = this.#byFolder;
    return [...new Set([...names].flatMap((name) => known.get(`${folder}\0${name}`)?.slice(0, mostDefining) ?? []))];
  }

  /** Whether a judged file below a folder, of those that are meant, defines one of the names. */
  isDefinedBelow(folder: string, names: ReadonlySet<string>, isMeant: (path: string) => boolean): boolean {
    if (names.size === 0) return false;
    this.#byName ??= pathsByName(this.#judged, (each) => this.defines(each));
    const known = this.#byName;
    const start = folder === "" ? "" : `${folder}/`;
    return [...names].some((name) => {
      const paths = known.get(name) ?? [];
      for (let at = firstFrom(paths, start); paths[at]?.startsWith(start); at += 1) if (isMeant(paths[at] as string)) return true;
      return false;
    });
  }
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Things by keys, of which each has several. */
function grouped<T>(all: readonly T[], keysOf: (each: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all)
    for (const key of keysOf(each)) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  return groups;
}

function pathsByName(judged: readonly ComposeDocument[], definedBy: (each: ComposeDocument) => ReadonlySet<string>): Map<string, string[]> {
  const groups = grouped(judged, (each) => [...definedBy(each)]);
  return new Map([...groups].map(([name, documents]) => [name, documents.map(({ source }) => source.path).sort()]));
}

const isOpen = (path: string): boolean => path.includes("$");

/** A path with `*` for its variables; `undefined` when they leave nothing of the file's name. */
function patternOf(path: string): string | undefined {
  const pattern = path.replace(/\$(?:\{[^{}$]*\}|\w+)/g, "*");
  return /[^*]/.test(pattern.slice(pattern.lastIndexOf("/") + 1)) ? pattern : undefined;
}

function filesNamedBy({ source, roots }: ComposeDocument): FilesNamed {
  const folder = folderOf(source.path);
  const textsIn = (node: YamlNode | undefined): string[] => {
    if (node?.kind === "scalar") return node.text ? [node.text] : [];
    if (node?.kind === "list") return node.items.flatMap(({ value }) => textsIn(value));
    return node?.kind === "map" ? textsIn(node.entries.get("path")?.value) : [];
  };
  const pathsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => (isOpen(text) ? [] : [joinPath(folder, text)]));
  const isOther = (path: string): boolean => path !== source.path;
  const services = roots.flatMap(({ entries }) => {
    const node = entries.get("services")?.value;
    return node?.kind === "map" ? [...node.entries.values()] : [];
  });
  const included = roots.flatMap(({ entries }) => textsIn(entries.get("include")?.value));
  return {
    includes: pathsIn(included).filter(isOther),
    extends: pathsIn(services.flatMap(({ value }) => textsIn(extendedFile(value)))).filter(isOther),
    mayInclude: included.filter(isOpen).flatMap((text) => {
      const pattern = patternOf(text);
      return pattern === undefined ? [] : [joinPath(folder, pattern)];
    }),
  };
}

function extendedFile(service: YamlNode): YamlNode | undefined {
  const extend: YamlNode | undefined = service.kind === "map" ? service.entries.get("extends")?.value : undefined;
  return extend?.kind === "map" ? (extend as YamlMap).entries.get("file")?.value : undefined;
}
