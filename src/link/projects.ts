import type { Around, Frontend, Group, Reader, Shelf } from "../frontends/frontend.ts";
import { answering, frontendOf, frontends, loadReader, readerOf } from "../frontends/registry.ts";
import { type Document, documentsIn, guessOf, type Unit } from "../model/document.ts";
import type { Dialect } from "../model/workload.ts";
import type { Source } from "../text/source.ts";
import { aroundFrom, type Surroundings } from "./around.ts";
import { link } from "./link.ts";
import { Profiles } from "./profiles.ts";
import type { Project } from "./project.ts";
import { shelfOver } from "./shelf.ts";
import { Texts } from "./texts.ts";

/** A text to judge, or one that others refer to: an env file, an ignore file. */
export interface Input {
  readonly source: Source;
  /** Decided by name and content when absent. */
  readonly kind?: Dialect;
  /** Only read because others refer to it: not judged itself. */
  readonly isSupporting?: boolean;
  /** The document, when it has been parsed already and says the same in every run. */
  readonly document?: Document;
}

/** An input that some front-end reads. */
export type Judged = Input & { readonly kind: Dialect };

/** Told of a file that could not be judged: our mistake, which costs that file. */
export type Fail = (path: string, error: unknown) => void;

/**
 * Groups files that belong together: those that start containers with what these are built from, and every other file alone.
 * One group is in memory at a time.
 */
export async function* projects(
  inputs: readonly Input[],
  files: readonly Judged[],
  fail: Fail,
  surroundings: Surroundings = {},
): AsyncGenerator<Project> {
  for (const frontend of neededFor(files)) await loadReader(frontend);
  // Loaded only when there is something to read with it.
  const shell = files.some(runsSomething) ? await import("../syntax/shell/read.ts") : undefined;
  yield* new Run(inputs, files, fail, surroundings, shell).projects();
}

/** The front-ends of files, and of what may stand inside them. */
function neededFor(files: readonly Judged[]): Frontend[] {
  const kinds = new Set(files.map(({ kind }) => kind));
  const starts = frontends.some(({ dialect, part }) => part === "starts" && kinds.has(dialect));
  const builds = answering("build");
  return frontends.filter((each) => kinds.has(each.dialect) || (starts && each === builds));
}

const runsSomething = ({ source, kind }: Judged): boolean => frontendOf(kind)?.runs?.test(source.text) === true;

/** More builds that one such file applies to say nothing new about it. */
const mostAffected = 50;

/** The files of one run, being put together. */
class Run {
  readonly #texts: Texts;
  readonly #follow: Surroundings["follow"];
  readonly #files: readonly Judged[];
  readonly #fail: Fail;
  readonly #around: Around;
  /** Without scripts: enough for those who only ask what is copied. */
  readonly #unread: Around;
  /** Files that others are built from: judged with these. */
  readonly #built = new Set<string>();
  readonly #builds: ReadonlyMap<string, Judged>;

  constructor(inputs: readonly Input[], files: readonly Judged[], fail: Fail, surroundings: Surroundings, shell: Around["shell"]) {
    this.#texts = new Texts(inputs);
    this.#follow = surroundings.follow;
    this.#files = files;
    this.#fail = fail;
    this.#unread = aroundFrom((path) => this.#texts.at(path)?.source, fail, surroundings);
    const around = { ...this.#unread, below: (folder: string) => this.#texts.below(folder) };
    this.#around = shell ? { ...around, shell } : around;
    this.#builds = new Map(files.flatMap((file) => (frontendOf(file.kind)?.part === "builds" ? [[file.source.path, file] as const] : [])));
  }

  *projects(): Generator<Project> {
    const profiles = this.#readProfiles();
    for (const group of this.#groups("starts")) yield* this.#started(group, profiles);
    for (const group of this.#groups("builds"))
      if (!group.files.every((path) => this.#built.has(path)))
        yield* this.#linked(group, () => ({ units: group.units().map((unit) => this.#followed(unit)) }));
    for (const group of this.#groups("excludes"))
      yield* this.#linked(group, () => {
        const units = group.units();
        return { units, affectedBuilds: units.flatMap((unit) => this.#affectedBy(unit)) };
      });
    // Last, when everybody who is given one is known.
    for (const documents of profiles.documents.values())
      for (const document of documents) yield link({ units: [document], profiles }, this.#around);
  }

  /** The groups of all formats with a part. */
  *#groups(part: Frontend["part"]): Generator<Group> {
    for (const { dialect } of frontends.filter((each) => each.part === part)) {
      const judged = this.#files.flatMap(({ kind, source }) => (kind === dialect ? [source] : []));
      if (judged.length === 0) continue;
      const shelf = shelfOver(dialect, { judged, inputAt: (path) => this.#texts.at(path) }, this.#around);
      try {
        yield* groupsOf(readerOf(dialect), shelf, this.#around);
      } catch (error) {
        for (const { path } of judged) this.#fail(path, error);
      }
    }
  }

  *#linked({ files }: Group, make: () => Parameters<typeof link>[0]): Generator<Project> {
    try {
      yield link(make(), this.#around);
    } catch (error) {
      for (const path of files) this.#fail(path, error);
    }
  }

  /** What starts containers, with what these are built from. */
  *#started(group: Group, profiles: Profiles): Generator<Project> {
    try {
      const starting = group.units();
      const counting = starting.filter((unit) => !guessOf(unit)?.isWitness);
      const project = link({ units: [...starting, ...this.#builtFor(starting, counting.length > 0)], profiles }, this.#around);
      // What follows from it is known when its own rules run, and of everybody's at the end.
      for (const unit of counting) profiles.attach(unit, project.containers);
      yield project;
    } catch (error) {
      for (const path of group.files) this.#fail(path, error);
    }
  }

  /** `counts`: what is built is judged with these units, and not by itself. */
  #builtFor(units: readonly Unit[], counts: boolean): Document[] {
    const builds = units.flatMap((unit) => readerOf(unit.dialect).builds?.(unit) ?? []);
    const files = [...new Set(builds.flatMap(({ paths }) => paths))].flatMap((path) => this.#builds.get(path) ?? []);
    if (counts) for (const { source } of files) this.#built.add(source.path);
    const inside = builds.flatMap(({ inline }) => inline);
    const reader = inside.length ? answering("build") : undefined;
    return [
      ...files.map(({ source, kind }) => this.#followed(readerOf(kind).read(source, this.#around))),
      ...(reader ? inside.map((text) => readerOf(reader.dialect).read(text.source, this.#around, text)) : []),
    ];
  }

  /** The same unit, when what it refers to is at hand. */
  #followed<U extends Unit>(unit: U): U {
    if (this.#follow) for (const document of documentsIn(unit)) this.#texts.add(this.#follow(document));
    return unit;
  }

  #affectedBy(unit: Unit): Document[] {
    const { appliesTo } = readerOf(unit.dialect);
    const paths = documentsIn(unit).map(({ source }) => source.path);
    const affected = [...this.#builds.values()].filter(({ source }) => paths.some((path) => appliesTo?.(path, source.path)));
    return affected.slice(0, mostAffected).map(({ source, kind }) => readerOf(kind).read(source, this.#unread));
  }

  /** Every kernel profile, before anybody is given one. */
  #readProfiles(): Profiles {
    const documents = new Map<Dialect, Document[]>();
    for (const group of this.#groups("confines"))
      try {
        for (const document of group.units().flatMap(documentsIn)) {
          const own = documents.get(document.dialect);
          if (own) own.push(document);
          else documents.set(document.dialect, [document]);
        }
      } catch (error) {
        for (const path of group.files) this.#fail(path, error);
      }
    return new Profiles(documents);
  }
}

function groupsOf(reader: Reader, shelf: Shelf, around: Around): Iterable<Group> {
  return (
    reader.projects?.(shelf, around) ?? shelf.judged.map((source) => ({ files: [source.path], units: () => [reader.read(source, around)] }))
  );
}
