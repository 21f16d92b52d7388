import type { Around, Frontend, Group, Made, Shelf } from "../frontends/frontend.ts";
import { answering, frontendOf, frontends, loadReader, readerOf } from "../frontends/registry.ts";
import { type Document, documentsIn } from "../model/document.ts";
import type { Dialect } from "../model/workload.ts";
import type { Source } from "../text/source.ts";
import type { Surroundings } from "./around.ts";
import { Images, type Maker } from "./images.ts";
import { aroundAt, groupsOf, OpenPiece, type Piece, type Stock } from "./piece.ts";
import { Profiles } from "./profiles.ts";
import type { Fail, Input, Judged } from "./projects.ts";
import { shelfOver } from "./shelf.ts";
import { Texts } from "./texts.ts";

/** The files of a run, when all is loaded that they are read with. */
export async function prepare(
  inputs: readonly Input[],
  files: readonly Judged[],
  fail: Fail,
  surroundings: Surroundings = {},
): Promise<Run> {
  for (const frontend of neededFor(files)) await loadReader(frontend);
  // Loaded only when there is something to read with it.
  const shell = files.some(runsSomething) ? await import("../syntax/shell/read.ts") : undefined;
  return new Run(inputs, files, fail, surroundings, shell);
}

/** The front-ends of files, and of what may stand inside them. */
function neededFor(files: readonly Judged[]): Frontend[] {
  const kinds = new Set(files.map(({ kind }) => kind));
  const starts = frontends.some(({ dialect, part }) => part === "starts" && kinds.has(dialect));
  const builds = answering("build");
  return frontends.filter((each) => kinds.has(each.dialect) || (starts && each === builds));
}

/** Characters of files that images are built from which are judged with the containers that other files start of these. */
const mostFollowed = 4_000_000;

const runsSomething = ({ source, kind }: Judged): boolean => frontendOf(kind)?.runs?.test(source.text) === true;

const partOf = (dialect: Dialect): Frontend["part"] | undefined => frontendOf(dialect)?.part;

/** The files of one run, cut into pieces that can be judged one without the other. */
export class Run {
  readonly #stock: Stock;
  readonly #files: readonly Judged[];
  readonly #fail: Fail;
  /** How many files start containers. */
  readonly #starting: number;
  /** Whether containers may be given a profile of this run. */
  readonly #confines: boolean;

  /** `fail`: told of what goes wrong before pieces are put together. */
  constructor(inputs: readonly Input[], files: readonly Judged[], fail: Fail, surroundings: Surroundings, shell: Stock["shell"]) {
    const builds = files.filter(({ kind }) => partOf(kind) === "builds");
    const shelves = new Map<Dialect, Shelf>();
    let profiles: Profiles | undefined;
    this.#files = files;
    this.#fail = fail;
    this.#starting = files.filter(({ kind }) => partOf(kind) === "starts").length;
    this.#confines = files.some(({ kind }) => partOf(kind) === "confines");
    this.#stock = {
      texts: new Texts(inputs),
      builds: new Map(builds.map((file) => [file.source.path, file])),
      surroundings,
      shell,
      shelf: (dialect) => {
        const shelf = shelves.get(dialect) ?? this.#shelf(dialect);
        shelves.set(dialect, shelf);
        return shelf;
      },
      profiles: () => {
        profiles ??= this.#readProfiles();
        return profiles;
      },
      images: new Images(this.#makers(), (path) => this.#isFollowed(path)),
    };
  }

  /** The pieces that start containers, in order. They come first. */
  starts(): readonly Piece[] {
    return this.#pieces("starts");
  }

  /** All others, in order. `built`: what those that start containers are built from, which is judged with them. */
  others(built: ReadonlySet<string>): readonly Piece[] {
    return [
      ...this.#pieces("builds").filter(({ files }) => !files.every((path) => built.has(path))),
      ...this.#pieces("excludes"),
      ...this.#pieces("configures"),
      // Last, when everybody who is given one is known.
      ...this.#pieces("confines"),
    ];
  }

  /** Whether it does not matter where and when a piece is judged. Who is given which kernel profile is known where all are. */
  isFree({ dialect }: Piece): boolean {
    const part = partOf(dialect);
    return part === "builds" || (part === "starts" && !this.#confines);
  }

  /** A piece, to be put together. */
  open(piece: Piece, fail: Fail): OpenPiece {
    return new OpenPiece(piece, this.#stock, fail);
  }

  /** The pieces of all formats with a part. */
  #pieces(part: Frontend["part"]): Piece[] {
    return frontends.flatMap((frontend): readonly Piece[] => {
      const { dialect } = frontend;
      const paths = frontend.part === part ? this.#judgedOf(dialect).map(({ path }) => path) : [];
      if (paths.length === 0) return [];
      const { plan, projects } = readerOf(dialect);
      try {
        if (plan) return plan(this.#stock.shelf(dialect), this.#around()).map((planned) => ({ dialect, files: planned.files, planned }));
      } catch (error) {
        for (const path of paths) this.#fail(path, error);
        return [];
      }
      // A run has one set of kernel profiles.
      return projects || part === "confines" ? [{ dialect, files: paths }] : paths.map((path) => ({ dialect, files: [path] }));
    });
  }

  #judgedOf(dialect: Dialect): Source[] {
    return this.#files.flatMap(({ kind, source }) => (kind === dialect ? [source] : []));
  }

  #shelf(dialect: Dialect): Shelf {
    const { texts } = this.#stock;
    return shelfOver(dialect, { judged: this.#judgedOf(dialect), inputAt: (path) => texts.at(path) }, this.#around());
  }

  #around(): Around {
    const { texts, surroundings, shell } = this.#stock;
    return aroundAt(texts, surroundings, this.#fail, { shell });
  }

  /** The formats of the run whose files build images by themselves. */
  #makers(): Maker[] {
    const kinds = new Set(this.#files.map(({ kind }) => kind));
    return frontends.flatMap(({ dialect, part }): Maker[] => {
      if (part !== "starts" || !kinds.has(dialect)) return [];
      const { makes, projects } = readerOf(dialect);
      if (!makes) return [];
      const made = (): Made => {
        try {
          return makes(this.#stock.shelf(dialect), this.#around());
        } catch {
          // What fails on a file fails when it is judged, too, and is told there.
          return { built: [], pushed: [] };
        }
      };
      return [{ dialect, isApart: projects !== undefined, made }];
    });
  }

  /** Every file that starts containers may start one of an image that one file builds, which is judged with each. */
  #isFollowed(dockerfile: string): boolean {
    return (this.#stock.texts.at(dockerfile)?.source.text.length ?? 0) * this.#starting <= mostFollowed;
  }

  #readProfiles(): Profiles {
    const documents = new Map<Dialect, Document[]>();
    for (const piece of this.#pieces("confines"))
      for (const { files, units } of this.#groups(piece))
        try {
          for (const document of units().flatMap(documentsIn)) {
            const own = documents.get(piece.dialect);
            if (own) own.push(document);
            else documents.set(piece.dialect, [document]);
          }
        } catch (error) {
          for (const path of files) this.#fail(path, error);
        }
    return new Profiles(documents);
  }

  *#groups(piece: Piece): Generator<Group> {
    try {
      yield* groupsOf(piece, this.#stock, this.#around());
    } catch (error) {
      for (const path of piece.files) this.#fail(path, error);
    }
  }
}
