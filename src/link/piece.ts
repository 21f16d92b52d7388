import type { Around, Group, Planned, Shelf } from "../frontends/frontend.ts";
import { answering, frontendOf, readerOf } from "../frontends/registry.ts";
import { type Document, documentsIn, guessOf, type Unit } from "../model/document.ts";
import { type Dialect, isContainer } from "../model/workload.ts";
import { aroundFrom, type Follower, type Surroundings } from "./around.ts";
import type { Images } from "./images.ts";
import { link, lowerAll } from "./link.ts";
import type { Profiles } from "./profiles.ts";
import type { Project } from "./project.ts";
import type { Fail, Input, Judged } from "./projects.ts";
import { Texts } from "./texts.ts";

/** What can be judged by itself, as plain data. */
export interface Piece extends Planned {
  readonly dialect: Dialect;
  /** How its files are put together, where the format has a plan. */
  readonly planned?: Planned;
}

/** A project of a piece, and the paths of what is built for it and judged with it, and not by itself. */
export interface Pieced {
  readonly project: Project;
  readonly built: readonly string[];
}

/** What all pieces of a run are put together from. */
export interface Stock {
  readonly texts: Texts;
  /** Files that say what images are built from, by their paths. */
  readonly builds: ReadonlyMap<string, Judged>;
  readonly surroundings: Surroundings;
  readonly shell: Around["shell"];
  shelf(dialect: Dialect): Shelf;
  /** Every kernel profile, before anybody is given one. */
  profiles(): Profiles;
  /** What is built for containers that other files start. */
  readonly images: Images;
}

/** More builds that one such file applies to say nothing new about it. */
const mostAffected = 50;

/** A piece that is put together. What its builds refer to is read for it, and known to nobody else. */
export class OpenPiece {
  readonly #piece: Piece;
  readonly #stock: Stock;
  readonly #fail: Fail;
  readonly #texts: Texts;
  readonly #follower: Follower | undefined;
  readonly #around: Around;

  constructor(piece: Piece, stock: Stock, fail: Fail) {
    const { surroundings, shell } = stock;
    this.#piece = piece;
    this.#stock = stock;
    this.#fail = fail;
    this.#texts = new Texts([], stock.texts);
    this.#follower = surroundings.follower?.();
    this.#around = aroundAt(this.#texts, surroundings, fail, { follower: this.#follower, shell });
  }

  /** The texts that were read for it. */
  get brought(): readonly Input[] {
    return this.#texts.own;
  }

  /** What there is to tell of files that were read for it, or not. */
  get told(): Pick<Follower, "notices" | "failures"> {
    return this.#follower ?? { notices: [], failures: [] };
  }

  /** One after another: one is in memory at a time. */
  *projects(): Generator<Pieced> {
    const { dialect } = this.#piece;
    const part = frontendOf(dialect)?.part;
    if (part === "confines") {
      const profiles = this.#stock.profiles();
      for (const document of profiles.documents.get(dialect) ?? [])
        yield { project: link({ units: [document], profiles }, this.#around), built: [] };
      return;
    }
    for (const group of this.#groups())
      try {
        yield part === "starts" ? this.#started(group) : { project: this.#linked(group), built: [] };
      } catch (error) {
        for (const path of group.files) this.#fail(path, error);
      }
  }

  *#groups(): Generator<Group> {
    try {
      yield* groupsOf(this.#piece, this.#stock, this.#around);
    } catch (error) {
      for (const path of this.#piece.files) this.#fail(path, error);
    }
  }

  #linked(group: Group): Project {
    const units = group.units();
    for (const unit of units) this.#follow(unit);
    return link({ units, affectedBuilds: units.flatMap((unit) => this.#affectedBy(unit)) }, this.#around);
  }

  /** What starts containers, with what these are built from. */
  #started(group: Group): Pieced {
    const profiles = this.#stock.profiles();
    const starting = group.units();
    const counting = starting.filter((unit) => !guessOf(unit)?.isWitness);
    const { documents, paths } = this.#builtFor(starting);
    const lowered = lowerAll(starting, this.#around).map((each) => (isContainer(each) ? this.#stock.images.joined(each) : each));
    const more = this.#documentsAt(
      lowered.flatMap(({ build }) => (build?.inline === undefined ? (build?.dockerfile ?? []) : [])),
      paths,
    );
    const units = [...starting, ...documents, ...more];
    const project = link({ units, lowered, profiles }, this.#around);
    // What follows from it is known when its own rules run, and of everybody's at the end.
    for (const unit of counting) profiles.attach(unit, project.containers);
    return { project, built: counting.length > 0 ? [...paths, ...more.map(({ source }) => source.path)] : [] };
  }

  /** What is built for units that start containers, and the paths of those files of it that could be judged by themselves. */
  #builtFor(units: readonly Unit[]): { readonly documents: readonly Document[]; readonly paths: readonly string[] } {
    const builds = units.flatMap((unit) => readerOf(unit.dialect).builds?.(unit) ?? []);
    const read = this.#documentsAt(builds.flatMap(({ paths }) => paths));
    const inside = builds.flatMap(({ inline }) => inline);
    const reader = inside.length ? answering("build") : undefined;
    return {
      documents: [...read, ...(reader ? inside.map((text) => readerOf(reader.dialect).read(text.source, this.#around, text)) : [])],
      paths: read.map(({ source }) => source.path),
    };
  }

  /** The files at some paths, each once, that say what images are built from; those at `known` are read already. */
  #documentsAt(paths: readonly string[], known: readonly string[] = []): Document[] {
    const files = [...new Set(paths)].flatMap((path) => (known.includes(path) ? [] : (this.#stock.builds.get(path) ?? [])));
    const read = files.map(({ source, kind }) => readerOf(kind).read(source, this.#around));
    for (const document of read) this.#follow(document);
    return read;
  }

  /** Reads what a build refers to, so that it is at hand. */
  #follow(unit: Unit): void {
    if (this.#follower && frontendOf(unit.dialect)?.part === "builds")
      for (const document of documentsIn(unit)) this.#texts.add(this.#follower.follow(document));
  }

  #affectedBy(unit: Unit): Document[] {
    const { appliesTo } = readerOf(unit.dialect);
    if (!appliesTo) return [];
    const paths = documentsIn(unit).map(({ source }) => source.path);
    const affected = [...this.#stock.builds.values()].filter(({ source }) => paths.some((path) => appliesTo(path, source.path)));
    // Without scripts: enough for those who only ask what is copied.
    const { shell: _, ...unread } = this.#around;
    const documents = affected.slice(0, mostAffected).map(({ source, kind }) => readerOf(kind).read(source, unread));
    for (const document of documents) this.#follow(document);
    return documents;
  }
}

/** The groups of files that a piece comes to. */
export function* groupsOf({ dialect, files, planned }: Piece, { texts, shelf }: Stock, around: Around): Generator<Group> {
  const reader = readerOf(dialect);
  if (reader.projects) yield* reader.projects(shelf(dialect), around, planned);
  else
    for (const path of files) {
      const source = texts.at(path)?.source;
      if (source) yield { files: [path], units: () => [reader.read(source, around)] };
    }
}

/** What readers may ask, of these texts. What git ignores is a matter of files that nobody judges. */
export function aroundAt(
  texts: Texts,
  surroundings: Surroundings,
  fail: Fail,
  { follower, shell }: { readonly follower?: Follower | undefined; readonly shell?: Around["shell"] },
): Around {
  const { ignored, root, prefix, images, pins, together, includeFolders, target } = surroundings;
  const isJudged = (path: string): boolean => texts.at(path)?.kind !== undefined;
  const supporting = { has: (path: string) => !isJudged(path) && ignored?.has(path) === true };
  const { contexts, absent, entries } = follower ?? surroundings;
  return aroundFrom(
    (path) => texts.at(path)?.source,
    fail,
    {
      contexts,
      absent,
      entries,
      ignored: supporting,
      root,
      ...(prefix === undefined ? {} : { prefix }),
      images,
      pins,
      together,
      includeFolders,
      target,
    },
    { shell, below: (folder) => texts.below(folder) },
  );
}
