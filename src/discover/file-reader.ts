import { resolve, sep } from "node:path";
import { folderAbove, inFolder, nameOf, Paths } from "../disk/paths.ts";
import type { Around, Frontend, Reader, Shelf } from "../frontends/frontend.ts";
import { answering, dialectOf, frontends, headLength, loadReader, quotedIn, readerOf } from "../frontends/registry.ts";
import { updateFiles } from "../knowledge/build-files.ts";
import { unsupportedOf } from "../knowledge/unsupported.ts";
import { aroundFrom, type Follower } from "../link/around.ts";
import type { Input } from "../link/projects.ts";
import { shelfOver } from "../link/shelf.ts";
import type { Document, Reference, Role } from "../model/document.ts";
import type { Notice } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import { Source } from "../text/source.ts";
import { Boundary } from "./boundary.ts";
import { listContext } from "./context.ts";
import type { Entry, Files } from "./files.ts";
import { Over } from "./over.ts";
import { repositoryRoot } from "./root.ts";
import { Seen } from "./seen.ts";
import { readText, type Unread } from "./text.ts";
import { isWorthReading } from "./worth-reading.ts";

/** A named file that is of no format: what it is for, the projects on disk may tell. */
export interface Handed {
  readonly full: string;
  readonly source: Source;
}

/** A file that was found, and why it is judged. */
export interface Found extends Input {
  readonly reason: "named" | "by name" | "by content" | "referred to" | "supporting";
}

/** What a reader knows, as plain data: another one goes on from there. */
export interface Known {
  readonly together: readonly string[] | undefined;
  readonly includeFolders: readonly string[];
  readonly roots: readonly string[];
  readonly contexts: readonly (readonly [folder: string, names: readonly string[]])[];
  readonly entries: readonly (readonly [folder: string, names: readonly string[]])[];
  readonly absent: readonly string[];
  readonly tried: readonly string[];
  readonly unread: readonly string[];
}

/** Of each file of a folder that may define what is looked for no more is kept, in bytes. */
const mostOfHead = 65_536;

/** Files may lead to files so often; include and extends chains end long before. */
const mostRounds = 40;

/** A folder with more files than this is not read as a whole because a script may be in it. */
const mostTexts = 500;

/** A file larger than this, in bytes, is none that somebody might mean. */
const largestGuess = 1024 * 1024;

/** Reads files and what they refer to, each once. */
export class FileReader implements Follower {
  readonly found: Over<string, Found>;
  readonly notices: Notice[] = [];
  readonly failures: Notice[] = [];
  readonly handed: Handed[] = [];
  readonly contexts: Over<string, readonly string[]>;
  /** The names in folders that are included as a whole. */
  readonly entries: Over<string, readonly string[]>;
  readonly absent: Over<string, true>;
  readonly #cwd: string;
  readonly #paths: Paths;
  readonly #files: Files;
  readonly together: readonly string[] | undefined;
  readonly boundary: Boundary;
  /** The names in folders, by how these are written. */
  readonly #names: Map<string, ReadonlySet<string>>;
  readonly #tried: Over<string, true>;
  readonly #unread: Over<string, true>;
  #guessed: Set<string> | undefined;
  readonly #seen: Seen;
  /** What references brought. */
  readonly #taken: Found[] = [];
  #asked: Around | undefined;

  /** Prose is looked at, too. */
  readonly #docs: boolean;
  /** As reported. */
  readonly includeFolders: readonly string[];

  constructor(
    cwd: string,
    files: Files,
    {
      together,
      includeFolders,
      docs = false,
    }: { readonly together?: readonly string[] | undefined; readonly includeFolders: readonly string[]; readonly docs?: boolean },
    from?: FileReader | Boundary,
  ) {
    const base = from instanceof FileReader ? from : undefined;
    this.#cwd = cwd;
    this.#paths = base ? base.#paths : new Paths(cwd);
    this.#files = files;
    this.boundary = base?.boundary ?? (from instanceof Boundary ? from : new Boundary(cwd, files));
    this.together = together;
    this.#docs = docs;
    this.includeFolders = includeFolders.map((folder) => this.shown(resolve(cwd, folder)));
    if (!from) for (const folder of includeFolders) this.boundary.allow(resolve(cwd, folder));
    this.found = new Over(base?.found);
    this.contexts = new Over(base?.contexts);
    this.entries = new Over(base?.entries);
    this.absent = new Over(base?.absent);
    this.#names = base ? base.#names : new Map();
    this.#tried = new Over(base ? base.#tried : undefined);
    this.#unread = new Over(base ? base.#unread : undefined);
    this.#seen = base ? base.#seen : new Seen(files, this.boundary);
  }

  /** What this reader knows, but for the texts that it has found. */
  get known(): Known {
    return {
      together: this.together,
      includeFolders: this.includeFolders,
      roots: this.boundary.roots,
      contexts: [...this.contexts],
      entries: [...this.entries],
      absent: [...this.absent.keys()],
      tried: [...this.#tried.keys()],
      unread: [...this.#unread.keys()],
    };
  }

  /** A reader that goes on where another one was, with the texts that this one had found. */
  static from(known: Known, found: readonly Input[], cwd: string, files: Files): FileReader {
    const reader = new FileReader(cwd, files, known, new Boundary(cwd, files, known.roots));
    for (const input of found) reader.found.set(input.source.path, { ...input, reason: "supporting" });
    for (const [folder, names] of known.contexts) reader.contexts.set(folder, names);
    for (const [folder, names] of known.entries) reader.entries.set(folder, names);
    for (const path of known.absent) reader.absent.set(path, true);
    for (const path of known.tried) reader.#tried.set(path, true);
    for (const path of known.unread) reader.#unread.set(path, true);
    return reader;
  }

  /** A reader that knows what this one does, and keeps to itself what it finds. */
  branch(): FileReader {
    return new FileReader(this.#cwd, this.#files, { together: this.together, includeFolders: this.includeFolders }, this);
  }

  /** Takes in what branches have found. */
  keep(inputs: readonly Input[]): void {
    for (const input of inputs)
      if (!this.found.has(input.source.path)) this.found.set(input.source.path, { ...input, reason: "supporting" });
  }

  /** The path as reported: relative to where we stand, with `/`. */
  shown(full: string): string {
    return this.#paths.shown(full);
  }

  /** Says why a file is not read, once however often it is met. */
  tell(full: string, message: string): void {
    const path = this.shown(full);
    if (!this.#unread.has(path)) this.notices.push({ path, message });
    this.#unread.set(path, true);
  }

  /** A file the user names is judged even when nothing but its content tells what it is. */
  ask(full: string, stat: Entry, type: Dialect | undefined): void {
    if (stat.kind !== "file") {
      this.failures.push({ path: this.shown(full), message: "is not a regular file: pass its text on standard input, with - as the path" });
      return;
    }
    this.boundary.allow(folderAbove(full));
    const isInRepository = this.#files.exists(inFolder(repositoryRoot(folderAbove(full), this.#files), ".git"));
    if (!isInRepository) this.boundary.allow(folderAbove(this.#files.real(full)));
    if (!this.boundary.isInside(full)) {
      const where = this.boundary.isGits(full) ? "into .git" : "out of the repository";
      this.failures.push({ path: this.shown(full), message: `is a link ${where}: name what it leads to` });
      return;
    }
    const source = this.#read(full, { unreadable: this.failures });
    if (!source) return;
    const head = source.text.slice(0, headLength);
    const kind = type ?? this.#kindOf(source.path, head);
    const other = kind ? undefined : unsupportedOf(source.path, head);
    if (kind) this.found.set(source.path, { source, kind, reason: "named" });
    else if (other) this.tell(full, `skipped: ${other} are not supported`);
    else this.handed.push({ full, source });
  }

  /** The format of a file; of prose, where that is asked for, what it has blocks of. */
  #kindOf(path: string, head: string): Dialect | undefined {
    return dialectOf(path, head) ?? (this.#docs ? quotedIn(path, head) : undefined);
  }

  /** A file that may lead to those that are handed: taken when `mayLead` says so of its text, and nothing is said of it. */
  offerBeside(full: string, mayLead: (text: string) => boolean): void {
    const path = this.shown(full);
    const stat = this.#files.stat(full);
    if (typeof stat === "string" || stat.kind !== "file" || !this.boundary.isInside(full)) return;
    const byName = dialectOf(path);
    if (this.found.get(path)?.kind || (!byName && !isWorthReading(full, path, this.#files))) return;
    const source = this.#readQuietly(full);
    const kind = source && dialectOf(path, source.text.slice(0, headLength));
    if (source && kind && mayLead(source.text)) this.found.set(path, { source, kind, reason: kind === byName ? "by name" : "by content" });
  }

  /** A file found in a folder. */
  offer(full: string): void {
    const lists = frontends.filter(({ index }) => index?.name === nameOf(full));
    if (lists.length) {
      for (const frontend of lists) this.#offerListed(full, frontend);
      return;
    }
    const path = this.shown(full);
    if (this.found.has(path)) return;
    const byName = dialectOf(path);
    const stat = this.#files.stat(full);
    if (typeof stat === "string") {
      if (byName)
        (stat.startsWith("could not") ? this.failures : this.notices).push({
          path,
          message: stat.startsWith("could not") ? stat : `skipped: it ${stat}`,
        });
      return;
    }
    if (stat.kind !== "file") {
      if (byName) this.tell(full, stat.kind === "folder" ? "skipped: it is a folder" : "skipped: it is not a regular file");
      return;
    }
    if (!this.boundary.isInside(full)) {
      const where = this.boundary.isGits(full) ? "into .git" : "out of the repository";
      if (byName) this.tell(full, `skipped: it is a link ${where}`);
      return;
    }
    if (!byName && !isWorthReading(full, path, this.#files)) return;
    const read = readText(full, this.#files);
    if ("problem" in read) {
      // A look at a file that nobody asked for costs nothing, whatever it holds.
      if (byName) this.#complain(path, read, this.failures);
      return;
    }
    const kind = this.#kindOf(path, read.text.slice(0, headLength));
    if (!kind) return;
    if (read.notice) this.notices.push({ path, message: read.notice });
    this.found.set(path, { source: new Source(path, read.text), kind, reason: kind === byName ? "by name" : "by content" });
  }

  /** The files that a file of a folder lists as ones of a format, whatever their names. */
  #offerListed(full: string, { dialect, index }: Frontend): void {
    const entry = this.#files.stat(full);
    if (typeof entry === "string" || entry.kind !== "file" || !this.boundary.isInside(full)) return;
    const own = readText(full, this.#files);
    // What is no text lists nothing; when a project refers to it, that is told there.
    const source = "problem" in own ? undefined : new Source(this.shown(full), own.text);
    for (const each of (source && index?.list(source)) ?? []) {
      const listed = resolve(folderAbove(full), each);
      const path = this.shown(listed);
      const stat = this.#files.stat(listed);
      if (this.found.has(path) || typeof stat === "string" || stat.kind !== "file" || !this.boundary.isInside(listed)) continue;
      const file = this.#read(listed, { unreadable: this.failures });
      if (file) this.found.set(path, { source: file, kind: dialect, reason: "referred to" });
    }
  }

  /** Loads what documents refer to, and what those refer to in turn; what files of formats in `later` refer to, branches load. */
  async followAll(later: ReadonlySet<Dialect> = new Set()): Promise<void> {
    const around = this.#around();
    const followed = new Map<Dialect, Followed>();
    for (let round = 0, before = -1; round < mostRounds && before !== this.#taken.length; round += 1) {
      before = this.#taken.length;
      for (const frontend of frontends) if (!later.has(frontend.dialect)) await this.#followed(frontend, followed, around);
      if (round === 0 && this.found.size > 0) this.#loadUpdaters();
    }
  }

  /** Loads the texts that a document refers to; answers those that are new. */
  follow(document: Document): readonly Found[] {
    const { source, dialect } = document;
    const before = this.#taken.length;
    const shelf: Shelf = { judged: [source], fresh: [source], document: (path) => (path === source.path ? document : undefined) };
    for (const reference of this.#referencesOf(readerOf(dialect), shelf, this.#around())) this.#load(reference);
    return this.#taken.slice(before);
  }

  /** What readers may ask while files are still being found. */
  #around(): Around {
    if (this.#asked) return this.#asked;
    const below = (folder: string): string[] => [...this.found.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`));
    const above = this.#seen.above ?? this.#above();
    this.#seen.above = above;
    this.#asked = aroundFrom(
      (path) => this.found.get(path)?.source,
      (path, error) => {
        const why = error instanceof Error ? error.message : String(error);
        this.failures.push({ path, message: `could not be followed, which is our mistake: please report it (${why})` });
      },
      { includeFolders: this.includeFolders, together: this.together },
      { below, above, namesIn: (folder) => this.#namesIn(folder) },
    );
    return this.#asked;
  }

  /** Loads what the files of one format refer to, when any of them, or of what they refer to, is new. */
  async #followed(frontend: Frontend, followed: Map<Dialect, Followed>, around: Around): Promise<void> {
    const { dialect } = frontend;
    const known = followed.get(dialect) ?? { seen: new Set(), parts: new Set(), isDone: false };
    followed.set(dialect, known);
    const own = [...this.found.values()].filter(({ kind, source }) => kind === dialect || known.parts.has(source.path));
    const fresh = own.flatMap(({ source }) => (known.seen.has(source.path) ? [] : [source]));
    if (own.length === 0 || (known.isDone && fresh.length === 0)) return;
    const reader = await loadReader(frontend);
    for (const { path } of fresh) known.seen.add(path);
    const judged = own.flatMap(({ kind, isSupporting, source }) => (kind === dialect && !isSupporting ? [source] : []));
    const before = this.#taken.length;
    const keep = (path: string, document: Document): void => {
      const found = this.found.get(path);
      if (found) this.found.set(path, { ...found, document });
    };
    const shelf = shelfOver(dialect, { judged, fresh, inputAt: (path) => this.found.get(path), keep }, around);
    for (const reference of this.#referencesOf(reader, shelf, around)) {
      const loaded = this.#load(reference);
      if (reference.role === "part") for (const path of loaded) known.parts.add(path);
    }
    known.isDone = this.#taken.length === before;
  }

  /** What files refer to; where a reader fails, which is our mistake, nothing is known of it. */
  #referencesOf(reader: Reader, shelf: Shelf, around: Around): readonly Reference[] {
    try {
      return reader.references?.(shelf, around) ?? [];
    } catch (error) {
      for (const { path } of shelf.judged) around.fail(path, error);
      return [];
    }
  }

  /** The files that tell a bot to keep images up to date. */
  #loadUpdaters(): void {
    const root = repositoryRoot(this.#cwd, this.#files);
    if (this.#files.exists(inFolder(root, ".git")))
      for (const name of updateFiles) this.#load({ path: this.shown(inFolder(root, name)), role: "text", isGuess: true });
  }

  /** The folders above where we stand, up to the repository's root. */
  #above(): string[] {
    const folders: string[] = [];
    const root = repositoryRoot(this.#cwd, this.#files);
    for (let each = this.#cwd; each !== root; each = folderAbove(each)) folders.push("../".repeat(folders.length + 1));
    return folders;
  }

  /** Reads what a reference leads to, when nobody did; answers the paths of the files that this brought. */
  #load({ path, role, isGuess, mayBeFolder, mayBeBinary, defines }: Reference): readonly string[] {
    // Everybody guesses the same names.
    if (isGuess && role === "text" && !mayBeFolder) {
      if (this.#guessed?.has(path)) return [];
      this.#guessed ??= new Set();
      this.#guessed.add(path);
    }
    // Of the many names these files may have, one look into the folder tells which are there.
    if (isGuess && defines === undefined && !mayBeFolder && !this.#mayBeThere(path)) return [];
    const full = this.#paths.full(path);
    if (defines !== undefined) return this.#loadDefining(full, role, defines);
    if (isGuess && mayBeFolder) return this.#loadTexts(full, role);
    const shown = this.shown(full);
    // What is only guessed is read in silence: where somebody really means it, it is told what is wrong with it.
    const key = role === "context" ? `context ${shown}` : isGuess ? `guess ${shown}` : shown;
    const kind = answering(role)?.dialect;
    // What is only guessed is of the format when it looks like it.
    const isMeant = ({ text }: Source): boolean => !isGuess || dialectOf(shown, text.slice(0, headLength)) === kind;
    const known = role === "context" ? undefined : this.found.get(shown);
    if (known) {
      // What was read for what it says turns out to be what something is built from.
      if (kind && known.isSupporting && isMeant(known.source)) this.#take(shown, { source: known.source, kind, reason: "referred to" });
      return [shown];
    }
    if (this.#tried.has(key)) return [];
    this.#tried.set(key, true);
    const stat = this.#seen.stat(full);
    const isFolder = typeof stat !== "string" && stat.kind === "folder" && this.boundary.mayList(full);
    if (role === "context") {
      const { files, secrets } = isFolder ? this.#seen.context(full) : { files: undefined, secrets: [] };
      if (files) this.contexts.set(shown === "." ? "" : shown, files);
      for (const each of secrets) this.#load({ path: this.shown(inFolder(full, each)), role: "text", isGuess: true });
      return [];
    }
    if (mayBeFolder && isFolder) return this.#loadFolder(full, role);
    if (typeof stat === "string" || stat.kind !== "file") {
      if (stat === "does not exist") this.absent.set(shown, true);
      if (typeof stat !== "string" && stat.kind === "other" && !isGuess)
        this.tell(full, "is referenced and is not a regular file: not read");
      return [];
    }
    if (isGuess && (stat.size > largestGuess || !this.#seen.isInside(full))) return [];
    if (!this.#seen.isInside(full)) {
      const why = this.boundary.isGits(full) ? "is git's own" : "is outside the repository";
      this.tell(full, `is referenced and ${why}: not followed`);
      return [];
    }
    const wanted = { unreadable: kind ? this.failures : this.notices };
    const source = isGuess ? this.#readQuietly(full) : this.#read(full, mayBeBinary ? "in silence" : wanted);
    if (!source) return [];
    this.#take(shown, {
      source,
      ...(kind && isMeant(source) ? { kind, reason: "referred to" } : { reason: "supporting", isSupporting: true }),
    });
    return [shown];
  }

  /** The text of a file that somebody might mean; nobody asked for one that is none. */
  #readQuietly(full: string): Source | undefined {
    const { read, source } = this.#seen.text(full, this.shown(full));
    return source && "text" in read && !read.notice && !read.text.includes("\0") ? source : undefined;
  }

  /** Reads a file, or those below a folder when they are few, for what they say. */
  #loadTexts(full: string, role: Role): readonly string[] {
    const stat = this.#seen.stat(full);
    if (typeof stat === "string" || stat.kind !== "folder") return this.#load({ path: this.shown(full), role, isGuess: true });
    if (!this.boundary.mayList(full) || this.#tried.has(`texts ${full}`)) return [];
    this.#tried.set(`texts ${full}`, true);
    const { files: listed } = this.#seen.context(full);
    const files = listed?.filter((path) => !path.endsWith("/")) ?? [];
    if (files.length > mostTexts) return [];
    return files.flatMap((path) => this.#load({ path: this.shown(inFolder(full, path)), role, isGuess: true }));
  }

  /** Looks through the files below a folder, when they are few, for those that define something by a name. */
  #loadDefining(full: string, role: Role, name: string): readonly string[] {
    const key = `${role} ${name} below ${full}`;
    const frontend = answering(role);
    if (!frontend?.defines || this.#tried.has(key) || !this.boundary.mayList(full)) return [];
    this.#tried.set(key, true);
    const meant = this.#headsBelow(full, frontend).filter(([path, head]) => frontend.defines?.(path, head, name));
    return meant.flatMap(([path]) => {
      const source = this.found.has(path) ? undefined : this.#readQuietly(this.#paths.full(path));
      if (!source) return [];
      this.#take(path, { source, kind: frontend.dialect, reason: "referred to" });
      return [path];
    });
  }

  /** The files below a folder that may define something of a format, and how they begin: read once, and none when they are many. */
  #headsBelow(full: string, { dialect, defines }: Frontend): readonly (readonly [path: string, head: string])[] {
    const key = `${dialect} ${full}`;
    const known = this.#seen.heads.get(key);
    if (known) return known;
    const paths = (listContext(full, this.#files) ?? []).map((path) => inFolder(full, path));
    const possible = paths.filter((path) => !path.endsWith(sep) && dialectOf(path) === undefined && defines?.(path, undefined, ""));
    const heads = possible.flatMap((path) => this.#headOf(path));
    this.#seen.heads.set(key, heads);
    return heads;
  }

  #headOf(full: string): [] | readonly [readonly [path: string, head: string]] {
    const stat = this.#files.stat(full);
    if (typeof stat === "string" || stat.kind !== "file" || stat.size > largestGuess || !this.boundary.isInside(full)) return [];
    try {
      return [[this.shown(full), this.#files.head(full, mostOfHead).toString()]];
    } catch {
      // Nobody asked for it.
      return [];
    }
  }

  #take(path: string, found: Found): void {
    this.found.set(path, found);
    this.#taken.push(found);
  }

  /** Reads the files of a folder that is included as a whole. */
  #loadFolder(full: string, role: Role): readonly string[] {
    const shown = this.shown(full);
    const names = this.#files
      .list(full)
      .map(({ name }) => name)
      .sort();
    this.entries.set(shown === "." ? "" : shown, names);
    return names.flatMap((name) => this.#load({ path: `${shown}/${name}`, role }));
  }

  /** Whether the folder of a path, as it is shown, lists its name. */
  #mayBeThere(path: string): boolean {
    const at = path.lastIndexOf("/");
    const name = path.slice(at + 1);
    if (isName(name)) return this.#namesIn(at < 0 ? "" : path.slice(0, at) || "/").has(name);
    const full = this.#paths.full(path);
    return this.#seen.names(folderAbove(full)).has(nameOf(full));
  }

  /** The names in a folder, by its path as it is written: to resolve it costs more than to look. */
  #namesIn(folder: string): ReadonlySet<string> {
    const names = this.#names.get(folder) ?? this.#seen.names(this.#paths.full(folder));
    this.#names.set(folder, names);
    return names;
  }

  /** `unreadable`: where it is told that a file could not be opened. */
  #read(full: string, how: { readonly unreadable: Notice[] } | "in silence"): Source | undefined {
    const path = this.shown(full);
    const { read, source } = this.#seen.text(full, path);
    const isTold = how !== "in silence";
    if ("problem" in read) {
      if (isTold) this.#complain(path, read, how.unreadable);
      return undefined;
    }
    if (read.notice && isTold) this.notices.push({ path, message: read.notice });
    return source;
  }

  /** Why a file that somebody asked for has no text: one that is too large is left out, one in another encoding is the user's to mend. */
  #complain(path: string, { kind, problem }: Unread, unreadable: Notice[]): void {
    // Several may refer to it.
    if (this.#unread.has(path)) return;
    this.#unread.set(path, true);
    const list = kind === "large" ? this.notices : kind === "encoding" ? this.failures : unreadable;
    list.push({ path, message: problem });
  }
}

/** Whether a name is one of a file, and no way to another folder. */
const isName = (name: string): boolean => name !== "" && name !== "." && name !== ".." && !name.includes("\\");

/** How far the files of one format have been followed. */
interface Followed {
  readonly seen: Set<string>;
  /** Paths of what they refer to as parts of themselves. */
  readonly parts: Set<string>;
  /** The last time brought nothing new. */
  isDone: boolean;
}
