import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { dialectOf } from "../frontends/claim.ts";
import { dockerfileReferences } from "../frontends/dockerfile/index.ts";
import type { Input } from "../lint.ts";
import type { Lookup, Reference } from "../model/document.ts";
import type { Notice } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import { Source } from "../text/source.ts";
import { repositoryRoot } from "./root.ts";

/** A file that was found, and why it is judged. */
export interface Found extends Input {
  readonly reason: "named" | "by name" | "by content" | "referred to" | "beside";
}

export interface Discovery {
  readonly found: readonly Found[];
  readonly notices: readonly Notice[];
  /** A path that was asked for does not exist or could not be read. */
  readonly failures: readonly Notice[];
}

export interface DiscoverOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly type?: Dialect | undefined;
  readonly gitignore: boolean;
}

/** A file larger than this is no configuration; it is left out with a notice. */
const largest = 64 * 1024 * 1024;

/** Reads what is asked for, and what that refers to, until nothing new appears. Nothing outside the repository is followed. */
export async function discover({ cwd, paths, type, gitignore }: DiscoverOptions): Promise<Discovery> {
  const reader = new FileReader(cwd);
  for (const path of paths) {
    const full = resolve(cwd, path);
    const shown = reader.shown(full);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat)
      reader.failures.push({
        path: shown,
        message: lstatSync(full, { throwIfNoEntry: false }) ? "is a link to nothing" : "does not exist",
      });
    else if (!stat.isDirectory()) reader.ask(full, type);
    else {
      const { listFolder } = await import("./folder.ts");
      for (const each of listFolder(full, gitignore)) reader.offer(each);
    }
  }
  await reader.follow();
  return { found: [...reader.found.values()], notices: reader.notices, failures: reader.failures };
}

class FileReader {
  readonly found = new Map<string, Found>();
  readonly notices: Notice[] = [];
  readonly failures: Notice[] = [];
  readonly #cwd: string;
  readonly #root: string;
  readonly #tried = new Set<string>();

  constructor(cwd: string) {
    this.#cwd = cwd;
    this.#root = repositoryRoot(cwd);
  }

  /** The path as reported: relative to where we stand, with `/`. */
  shown(full: string): string {
    return relative(this.#cwd, full).split(sep).join("/") || ".";
  }

  /** A file the user names is judged even when nothing but its content tells what it is. */
  ask(full: string, type: Dialect | undefined): void {
    const source = this.#read(full, this.failures);
    if (!source) return;
    const kind = type ?? dialectOf(source.path, source.text.slice(0, 65_536));
    if (kind) this.found.set(source.path, { source, kind, reason: "named" });
    else
      this.notices.push({ path: source.path, message: "left out: it is neither a Dockerfile nor a Compose file (--type says otherwise)" });
  }

  /** A file found in a folder. */
  offer(full: string): void {
    const path = this.shown(full);
    if (this.found.has(path)) return;
    const byName = dialectOf(path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat?.isFile()) {
      if (byName)
        this.notices.push({
          path,
          message: stat
            ? stat.isDirectory()
              ? "left out: it is a folder"
              : "left out: it is no ordinary file"
            : "left out: it is a link to nothing",
        });
      return;
    }
    const source = this.#read(full, byName ? this.failures : []);
    const kind = source && (byName ?? dialectOf(path, source.text.slice(0, 65_536)));
    if (source && kind) this.found.set(path, { source, kind, reason: byName ? "by name" : "by content" });
  }

  /** Loads what documents refer to, and what those refer to in turn. */
  async follow(): Promise<void> {
    const lookup: Lookup = { source: (path) => this.found.get(path)?.source };
    if ([...this.found.values()].some(({ kind }) => kind === "dockerfile"))
      for (const path of this.#above()) this.#load({ path, role: "dockerignore" });
    for (let round = 0, before = -1; round < 10 && before !== this.found.size; round += 1) {
      before = this.found.size;
      for (const found of [...this.found.values()]) for (const reference of await this.#references(found, lookup)) this.#load(reference);
    }
  }

  async #references(found: Found, lookup: Lookup): Promise<readonly Reference[]> {
    if (found.kind === "dockerfile") return dockerfileReferences(found.source);
    if (found.kind !== "compose") return [];
    const { composeReferences, readCompose } = await import("../frontends/compose/frontend.ts");
    const document = found.compose ?? readCompose(found.source);
    this.found.set(found.source.path, { ...found, compose: document });
    return composeReferences(document, lookup);
  }

  /** Ignore files above where we stand may govern a build from the repository's root. */
  #above(): string[] {
    const paths: string[] = [];
    for (let each = this.#cwd; each !== this.#root; each = dirname(each)) paths.push(`${"../".repeat(paths.length + 1)}.dockerignore`);
    return paths;
  }

  #load({ path, role }: Reference): void {
    const full = resolve(this.#cwd, path);
    const shown = this.shown(full);
    if (this.found.has(shown) || this.#tried.has(shown)) return;
    this.#tried.add(shown);
    if (!statSync(full, { throwIfNoEntry: false })?.isFile() || !this.#isInside(full)) return;
    const source = this.#read(full, this.notices);
    if (source)
      this.found.set(shown, { source, ...(role === "dockerfile" ? { kind: "dockerfile", reason: "referred to" } : { reason: "beside" }) });
  }

  /** A stranger's file may name any path: only those of the repository are read, links followed. */
  #isInside(full: string): boolean {
    const inside = relative(realpathSync(this.#root), realpathSync(full));
    return inside !== "" && inside.split(sep)[0] !== ".." && !isAbsolute(inside);
  }

  #read(full: string, complaints: Notice[]): Source | undefined {
    const path = this.shown(full);
    try {
      const { size } = statSync(full);
      if (size > largest) {
        this.notices.push({ path, message: `left out: ${Math.round(size / 1024 / 1024)} MB is more than any configuration has` });
        return undefined;
      }
      const bytes = readFileSync(full);
      const text = bytes.toString("utf8");
      if (text.includes("\uFFFD") && !Buffer.from(text, "utf8").equals(bytes))
        this.notices.push({ path, message: "is not valid UTF-8: what cannot be read is taken as \uFFFD" });
      return new Source(path, text);
    } catch (error) {
      complaints.push({ path, message: `could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` });
      return undefined;
    }
  }
}
