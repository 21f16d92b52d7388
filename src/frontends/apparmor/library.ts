import { abstractions, tunables } from "../../knowledge/apparmor-system.ts";
import type { Fault, Reference } from "../../model/document.ts";
import { folderOf, joinPath, withoutSlash } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { type ParsedFile, parseAppArmor } from "./parse.ts";
import type { Abi, Include, Item } from "./syntax.ts";
import { validateItems } from "./validate.ts";

/** Where included files are looked for, and what is known of files. */
export interface PolicyFiles {
  /** Folders the user named for includes, in order. */
  readonly folders: readonly string[];
  source(path: string): Source | undefined;
  /** Paths below a folder, relative to it. */
  files?(folder: string): readonly string[] | undefined;
}

/** What an include leads to: files, one that AppArmor itself installs, nothing, or nobody knows. */
export type Found = { readonly kind: "files"; readonly files: readonly Source[] } | { readonly kind: "system" | "missing" | "unknown" };

/** Files the parser passes over when a folder is included. */
const leftOut = /^\.|~$|\.(?:rpmnew|rpmsave|orig|rej|dpkg-[a-z]+|pacsave|pacnew|pacorig)$|^README$/;

/** The folders of includes for a profile: those the user named, the `apparmor.d` it lies in, and its own folder. */
export function includeFolders(path: string, named: readonly string[]): string[] {
  const folder = folderOf(path);
  const parts = folder.split("/");
  const at = parts.lastIndexOf("apparmor.d");
  return [...new Set([...named, ...(at < 0 ? [] : [parts.slice(0, at + 1).join("/")]), folder])];
}

/** Finds and parses included files, each once. */
export class PolicyLibrary {
  readonly #files: PolicyFiles;
  readonly #parsed = new Map<string, ParsedFile>();
  readonly #faults = new WeakMap<ParsedFile, readonly Fault[]>();
  readonly #found = new Map<string, Found>();
  /** Paths of files that others include. */
  readonly included = new Set<string>();

  constructor(files: PolicyFiles) {
    this.#files = files;
  }

  parse(source: Source): ParsedFile {
    const known = this.#parsed.get(source.path);
    if (known?.source === source) return known;
    const parsed = parseAppArmor(source);
    this.#parsed.set(source.path, parsed);
    return parsed;
  }

  /** What is wrong with the text of a file, without what it includes. */
  faultsOf(file: ParsedFile): readonly Fault[] {
    const known = this.#faults.get(file);
    if (known) return known;
    const faults = [...file.faults];
    validateItems(file.items, (span, message, kind = "broken", fix = undefined) =>
      faults.push({ span, message, kind, ...(fix ? { fix } : {}) }),
    );
    this.#faults.set(file, faults);
    return faults;
  }

  /** Notes what a file includes that is not read itself. */
  note(source: Source): void {
    for (const each of namedFiles(this.parse(source).items)) {
      const found = this.find(each, source.path);
      if (found.kind === "files") for (const { path } of found.files) this.included.add(path);
    }
  }

  /** What an include, or an abi, written in `file` leads to. */
  find(include: Pick<Include | Abi, "path" | "magic">, file: string): Found {
    const key = `${include.magic} ${folderOf(file)}\0${include.path.value}`;
    const known = this.#found.get(key) ?? this.#find(include, file);
    this.#found.set(key, known);
    return known;
  }

  #find(include: Pick<Include | Abi, "path" | "magic">, file: string): Found {
    const { value } = include.path;
    for (const path of pathsOf(include, file, this.#files.folders)) {
      const source = this.#files.source(path);
      if (source) return { kind: "files", files: [source] };
      const names = this.#files.files?.(path);
      if (names)
        return {
          kind: "files",
          files: names
            .filter((name) => !name.includes("/") && !leftOut.test(name))
            .sort()
            .flatMap((name) => this.#files.source(joinPath(path, name)) ?? []),
        };
    }
    if (include.magic && isSystem(value)) return { kind: "system" };
    return { kind: this.#files.folders.length > 0 ? "missing" : "unknown" };
  }
}

/** Whether AppArmor's packages install a file of this name. */
const isSystem = (path: string): boolean => {
  const [, folder = "", name = ""] = /^(abstractions|tunables)\/+([^/][\s\S]*)$/.exec(withoutSlash(path)) ?? [];
  return folder === "abstractions" ? abstractions.has(name) : folder === "tunables" ? tunables.has(name) : false;
};

/** An include is looked for in so many places. */
const mostPlaces = 60;

/** Where an include may be, best first. Nobody knows where the parser is started: other paths are looked for by their ends. */
function pathsOf({ path, magic }: Pick<Include | Abi, "path" | "magic">, file: string, named: readonly string[]): string[] {
  const folders = includeFolders(file, named);
  if (magic) return folders.map((folder) => joinPath(folder, path.value));
  const parts = path.value.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const tails = parts.slice(0, mostPlaces).map((_, index) => parts.slice(index).join("/"));
  return tails.flatMap((tail) => folders.map((folder) => joinPath(folder, tail))).slice(0, mostPlaces);
}

/** The files a profile includes, as far as its own text tells, at every place they may be. */
export function policyReferences({ items, source }: ParsedFile, named: readonly string[]): Reference[] {
  return [...namedFiles(items)].flatMap((item) =>
    pathsOf(item, source.path, named).map((path) => ({ path, role: "part", mayBeFolder: true })),
  );
}

function* namedFiles(items: readonly Item[]): Generator<Include | Abi> {
  for (const item of items)
    if (item.kind === "include" || item.kind === "abi") yield item;
    else if (item.kind === "profile" || item.kind === "block") yield* namedFiles(item.items);
    else if (item.kind === "if") {
      yield* namedFiles(item.items);
      if (item.otherwise) yield* namedFiles("kind" in item.otherwise ? [item.otherwise] : item.otherwise);
    }
}
