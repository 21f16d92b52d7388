import { basename, dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Files } from "./files.ts";
import { repositoryRoot } from "./root.ts";

const left: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** What is below a folder: files that may be ours, dot-folders included, and folders nobody may look into. */
export interface Listing {
  /** Full paths in a stable order. */
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/** Which files are worth a look. */
export interface Offered {
  /** Names that say what a file is, or whose content may. */
  isFile(name: string): boolean;
  /** Names of folders in which a file of any name may be ours. */
  isFolder(name: string): boolean;
}

/** Lists a folder. Links to folders are not followed. `tracked` answers which of some files git has although they are ignored. */
export function listFolder(
  folder: string,
  { gitignore, offered }: { readonly gitignore: boolean; readonly offered: Offered },
  from: Files,
  tracked: (paths: readonly string[]) => ReadonlySet<string>,
): Listing {
  const found: string[] = [];
  const closed: string[] = [];
  const open = [{ path: folder, isOpen: offered.isFolder(basename(folder)) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, isOpen } = next;
    let entries: ReturnType<Files["list"]>;
    try {
      entries = from.list(path);
    } catch {
      closed.push(path);
      continue;
    }
    for (const { name, isFolder } of entries) {
      const full = join(path, name);
      if (isFolder && !left.has(name)) open.push({ path: full, isOpen: isOpen || offered.isFolder(name) });
      // A folder that is called as a file would be is offered, too: it is mentioned.
      if (name === ".gitignore" || offered.isFile(name) || (isOpen && !isFolder)) found.push(full);
    }
  }
  const isIgnorefile = (path: string): boolean => basename(path) === ".gitignore";
  const inside = found.filter(isIgnorefile).map((path) => relative(folder, path).split(sep).join("/"));
  const files = found.filter((path) => !isIgnorefile(path)).sort();
  if (!gitignore) return { files, closed };
  const isIgnored = ignorerOf(folder, inside, from);
  const ignored = new Set(files.filter(isIgnored));
  const known = ignored.size ? tracked([...ignored]) : ignored;
  return { files: files.filter((path) => !ignored.has(path) || known.has(path)), closed: closed.filter((path) => !isIgnored(path)) };
}

/** Reads the `.gitignore` files that govern a folder: those found in it and those above it up to the repository's root. */
export function ignorerOf(folder: string, entries: readonly string[], from: Files): (path: string) => boolean {
  const root = repositoryRoot(folder, from);
  const above: string[] = [];
  for (let each = folder; each !== root && each !== dirname(each); ) {
    each = dirname(each);
    above.push(join(each, ".gitignore"));
  }
  const files = [
    ...above.reverse().filter((path) => from.exists(path)),
    ...[join(folder, ".gitignore")].filter((path) => entries.length === 0 && from.exists(path)),
    ...entries.filter((path) => path.endsWith(".gitignore")).map((path) => join(folder, path)),
  ];
  const rules: { base: string; ignorer: Ignore }[] = files.flatMap((file) => {
    try {
      return [{ base: dirname(file), ignorer: ignore().add(from.read(file).toString("utf8")) }];
    } catch {
      // A .gitignore that is a folder or may not be read ignores nothing.
      return [];
    }
  });
  // Deeper files speak last, as in git.
  rules.sort((a, b) => a.base.length - b.base.length);
  return (path) => {
    let ignored = false;
    for (const { base, ignorer } of rules) {
      const inside = relative(base, path);
      if (inside === "" || inside.split(sep)[0] === "..") continue;
      const { ignored: yes, unignored } = ignorer.test(inside.split(sep).join("/"));
      if (yes) ignored = true;
      else if (unignored) ignored = false;
    }
    return ignored;
  };
}
