import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { dialectOf } from "../frontends/claim.ts";
import type { ComposeDocument } from "../frontends/compose/parse.ts";
import { dockerfileReferences } from "../frontends/dockerfile/index.ts";
import { updateFiles } from "../knowledge/build-files.ts";
import type { Input } from "../link/projects.ts";
import type { Lookup, Reference } from "../model/document.ts";
import type { Notice } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import { readDotenv } from "../syntax/dotenv.ts";
import { Source } from "../text/source.ts";
import { Boundary } from "./boundary.ts";
import { listContext } from "./context.ts";
import type { Entry, Files } from "./files.ts";
import { GitError } from "./git-command.ts";
import { repositoryRoot } from "./root.ts";
import { readText } from "./text.ts";

/** A file that was found, and why it is judged. */
export interface Found extends Input {
  readonly reason: "named" | "by name" | "by content" | "referred to" | "beside";
}

/** Files may lead to files so often; include and extends chains end long before. */
const mostRounds = 40;

/** Files of one folder that a profile includes, at most. */
const mostFragments = 500;

/** Reads files and what they refer to, each once. */
export class FileReader {
  readonly found = new Map<string, Found>();
  readonly notices: Notice[] = [];
  readonly failures: Notice[] = [];
  readonly contexts = new Map<string, readonly string[]>();
  /** The names in folders that profiles include. */
  readonly policies = new Map<string, readonly string[]>();
  readonly absent = new Set<string>();
  readonly #cwd: string;
  readonly #files: Files;
  readonly #together: boolean;
  readonly boundary: Boundary;
  readonly #tried = new Set<string>();

  /** As reported. */
  readonly policyFolders: readonly string[];

  constructor(cwd: string, files: Files, together: boolean, policyFolders: readonly string[]) {
    this.#cwd = cwd;
    this.#files = files;
    this.boundary = new Boundary(cwd, files);
    this.#together = together;
    this.policyFolders = policyFolders.map((folder) => this.shown(resolve(cwd, folder)));
    for (const folder of policyFolders) this.boundary.allow(resolve(cwd, folder));
  }

  /** The path as reported: relative to where we stand, with `/`. */
  shown(full: string): string {
    return relative(this.#cwd, full).split(sep).join("/") || ".";
  }

  /** A file the user names is judged even when nothing but its content tells what it is. */
  ask(full: string, stat: Entry, type: Dialect | undefined): void {
    if (stat.kind !== "file") {
      this.failures.push({ path: this.shown(full), message: "is no ordinary file: pass its text on standard input, with - as the path" });
      return;
    }
    this.boundary.allow(dirname(full));
    const source = this.#read(full, this.failures);
    if (!source) return;
    const kind = type ?? dialectOf(source.path, source.text.slice(0, 65_536));
    if (kind) this.found.set(source.path, { source, kind, reason: "named" });
    else
      this.notices.push({ path: source.path, message: "left out: it is no file of containers that is known here (--type says otherwise)" });
  }

  /** A file found in a folder. */
  offer(full: string): void {
    if (basename(full) === ".env") {
      this.#offerListed(full);
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
          message: stat.startsWith("could not") ? stat : `left out: it ${stat}`,
        });
      return;
    }
    if (stat.kind !== "file") {
      if (byName)
        this.notices.push({ path, message: stat.kind === "folder" ? "left out: it is a folder" : "left out: it is no ordinary file" });
      return;
    }
    if (!this.boundary.isInside(full)) {
      if (byName) this.notices.push({ path, message: "left out: it is a link out of the repository" });
      return;
    }
    if (!byName && /\.json$/i.test(path) && !mayBeProfile(full, this.#files)) return;
    const source = this.#read(full, byName ? this.failures : this.notices);
    const kind = source && (byName ?? dialectOf(path, source.text.slice(0, 65_536)));
    if (source && kind) this.found.set(path, { source, kind, reason: byName ? "by name" : "by content" });
  }

  /** The files that `COMPOSE_FILE` of a folder's `.env` lists, whatever their names. */
  #offerListed(full: string): void {
    if (!this.boundary.isInside(full)) return;
    const source = this.#read(full, this.notices);
    if (!source?.text.includes("COMPOSE_FILE")) return;
    const values = readDotenv(source);
    const separator = values.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
    for (const each of (values.get("COMPOSE_FILE")?.value ?? "").split(separator).filter(Boolean)) {
      const listed = resolve(dirname(full), each);
      const path = this.shown(listed);
      const stat = this.#files.stat(listed);
      if (this.found.has(path) || typeof stat === "string" || stat.kind !== "file" || !this.boundary.isInside(listed)) continue;
      const file = this.#read(listed, this.notices);
      if (file) this.found.set(path, { source: file, kind: "compose", reason: "referred to" });
    }
  }

  /** Loads what documents refer to, and what those refer to in turn. */
  async follow(): Promise<void> {
    if ([...this.found.values()].some(({ kind }) => kind === "dockerfile"))
      for (const path of this.#above()) this.#load({ path, role: "dockerignore" });
    const read = new Set<string>();
    for (let round = 0, before = -1; round < mostRounds && before !== this.found.size; round += 1) {
      before = this.found.size;
      for (const reference of await this.#composeReferences()) this.#load(reference);
      if (round === 0 && this.found.size > 0) this.#loadUpdaters();
      for (const { kind, source } of [...this.found.values()]) {
        if (kind !== "dockerfile" || read.has(source.path)) continue;
        read.add(source.path);
        for (const reference of dockerfileReferences(source)) this.#load(reference);
      }
    }
    await this.#loadPolicies();
  }

  /** What AppArmor profiles include, and what that includes in turn. */
  async #loadPolicies(): Promise<void> {
    if (![...this.found.values()].some(({ kind }) => kind === "apparmor")) return;
    const { PolicyLibrary, policyReferences } = await import("../frontends/kernel.ts");
    const library = new PolicyLibrary({ folders: this.policyFolders, source: () => undefined });
    const read = new Set<string>();
    const included = new Set<string>();
    for (let round = 0, before = -1; round < mostRounds && before !== this.found.size; round += 1) {
      before = this.found.size;
      for (const { kind, source } of [...this.found.values()]) {
        if (read.has(source.path) || (kind !== "apparmor" && !included.has(source.path))) continue;
        read.add(source.path);
        const known = new Set(this.found.keys());
        for (const reference of policyReferences(library.parse(source), this.policyFolders)) this.#load(reference);
        for (const path of this.found.keys()) if (!known.has(path)) included.add(path);
      }
    }
  }

  /** What the Compose projects of the files found so far refer to. */
  async #composeReferences(): Promise<Reference[]> {
    const judged = [...this.found.values()].filter(({ kind, beside }) => kind === "compose" && !beside);
    if (judged.length === 0) return [];
    const { composeReferences, outline, planProjects, readCompose } = await import("../frontends/compose/frontend.ts");
    const lookup: Lookup = { source: (path) => this.found.get(path)?.source };
    const document = (path: string): ComposeDocument | undefined => {
      const found = this.found.get(path);
      if (!found || found.compose) return found?.compose;
      const compose = readCompose(found.source);
      this.found.set(path, { ...found, compose });
      return compose;
    };
    const documents = judged.flatMap(({ source }) => document(source.path) ?? []);
    const files = { document, lookup };
    const plans = this.#together ? [{ documents }] : planProjects(documents, files);
    return plans.flatMap((plan) => composeReferences(outline(plan.documents, files)));
  }

  /** The files that tell a bot to keep images up to date. */
  #loadUpdaters(): void {
    const root = repositoryRoot(this.#cwd, this.#files);
    if (this.#files.exists(join(root, ".git")))
      for (const name of updateFiles) this.#load({ path: this.shown(join(root, name)), role: "env" });
  }

  /** Ignore files above where we stand may govern a build from the repository's root. */
  #above(): string[] {
    const paths: string[] = [];
    const root = repositoryRoot(this.#cwd, this.#files);
    for (let each = this.#cwd; each !== root; each = dirname(each)) paths.push(`${"../".repeat(paths.length + 1)}.dockerignore`);
    return paths;
  }

  #load({ path, role }: Reference): void {
    const full = resolve(this.#cwd, path);
    // Of the many names these files may have, one look into the folder tells which are there.
    if (role === "builds" && !this.#namesIn(dirname(full)).has(basename(full))) return;
    const shown = this.shown(full);
    const key = `${role === "context" ? "context " : ""}${shown}`;
    if (this.found.has(shown) || this.#tried.has(key)) return;
    this.#tried.add(key);
    const stat = this.#files.stat(full);
    if (role === "context") {
      const files =
        typeof stat === "string" || stat.kind !== "folder" || !this.boundary.mayList(full) ? undefined : listContext(full, this.#files);
      if (files) this.contexts.set(shown === "." ? "" : shown, files);
      return;
    }
    if (role === "policy" && typeof stat !== "string" && stat.kind === "folder" && this.boundary.mayList(full)) {
      const names = this.#files
        .list(full)
        .map(({ name }) => name)
        .sort()
        .slice(0, mostFragments);
      this.policies.set(shown === "." ? "" : shown, names);
      for (const name of names) this.#load({ path: `${shown}/${name}`, role: "env" });
      return;
    }
    if (typeof stat === "string" || stat.kind !== "file") {
      if (stat === "does not exist") this.absent.add(shown);
      return;
    }
    if (!this.boundary.isInside(full)) {
      this.notices.push({ path: shown, message: "is referred to and lies outside the repository: not followed" });
      return;
    }
    const source = this.#read(full, this.notices);
    if (source)
      this.found.set(shown, {
        source,
        ...(role === "dockerfile" || role === "seccomp" ? { kind: role, reason: "referred to" } : { reason: "beside", beside: true }),
      });
  }

  readonly #names = new Map<string, ReadonlySet<string>>();

  #namesIn(folder: string): ReadonlySet<string> {
    const known = this.#names.get(folder);
    if (known) return known;
    let names: ReadonlySet<string> = new Set();
    try {
      names = new Set(this.#files.list(folder).map(({ name }) => name));
    } catch {
      // What cannot be listed has nothing that could be read.
    }
    this.#names.set(folder, names);
    return names;
  }

  #read(full: string, complaints: Notice[]): Source | undefined {
    const path = this.shown(full);
    const read = readText(full, this.#files);
    if ("problem" in read) {
      const list = read.kind === "large" ? this.notices : read.kind === "encoding" ? this.failures : complaints;
      list.push({ path, message: read.problem });
      return undefined;
    }
    if (read.notice) this.notices.push({ path, message: read.notice });
    return new Source(path, read.text);
  }
}

/** Whether JSON looks like a seccomp profile from its first page: repositories hold much other JSON. */
function mayBeProfile(full: string, files: Files): boolean {
  if (/seccomp/i.test(basename(full))) return true;
  try {
    return files.head(full, 4096).toString("latin1").includes("SCMP_");
  } catch (error) {
    if (error instanceof GitError) throw error;
    return false;
  }
}
