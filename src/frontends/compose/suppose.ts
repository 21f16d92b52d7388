import type { Fault, Limit } from "../../model/document.ts";
import { assemble } from "./assemble.ts";
import type { Files } from "./load.ts";
import type { ComposeDocument } from "./parse.ts";
import type { Plan } from "./plan.ts";
import type { ComposeProject } from "./project.ts";
import { filesGiven } from "./references.ts";

/** Characters of bases that are put together again for one file after another: many files over a large base are too much. */
const mostSupposed = 8_000_000;

/** Puts together what is only supposed to be a project, and drops the guesses that prove themselves wrong. */
export class Supposing {
  readonly #files: Files;
  readonly #isJudged: (document: ComposeDocument) => boolean;
  readonly #bases = new Map<string, Base>();
  #left = mostSupposed;

  constructor(files: Files, isJudged: (document: ComposeDocument) => boolean) {
    this.#files = files;
    this.#isJudged = isJudged;
  }

  /**
   * The projects that a file makes, laid over each of those it may be meant for, with the parts of these as witnesses: what
   * is true of a part needs no guess. A guess is wrong under which Compose refuses what it takes from each part, or under
   * which files are missing that are there without it; where none is left, the file is judged by itself. Never a fault of
   * the guess is told: what Compose refuses is refused in the part, and under every guess.
   */
  projects({ documents, beneath }: Pick<Plan, "documents" | "beneath">): ComposeProject[] {
    const own = assemble(documents, this.#files, { isGuess: true });
    const path = documents[0]?.source.path ?? "";
    const limits: Limit[] = [];
    const laid = beneath.flatMap((bases) => {
      this.#left -= bases.reduce((sum, { source }) => sum + source.text.length, 0);
      if (this.#left < 0) {
        limits.push({ span: { file: path, start: 0, end: 0 }, message: tooMany });
        return [];
      }
      const base = this.#base(bases);
      const whole = assemble([...bases, ...documents], this.#files, { isGuess: true });
      const known = new Set([...base.faults, ...own.faults.map(identityOf)]);
      const isBroken = whole.faults.some((fault) => fault.kind === "broken" && !known.has(identityOf(fault)));
      const isAstray = whole.folder !== own.folder && this.#misses(whole) > base.misses + this.#misses(own);
      return isBroken || isAstray ? [] : [{ base, whole, known, refused: new Set(whole.faults.map(identityOf)) }];
    });
    if (laid.length === 0) return [limits.length > 0 ? { ...own, limits: [...(own.limits ?? []), ...limits] } : own];
    const projects = laid.map(({ base, whole, known }): ComposeProject => {
      const isCommon = (fault: string): boolean => known.has(fault) && laid.every(({ refused }) => refused.has(fault));
      const faults = whole.faults.filter((fault) => isCommon(identityOf(fault)));
      return { ...whole, faults, guess: { when: `when ${path} is laid over ${base.names}` } };
    });
    return [...projects, { ...own, guess: { isWitness: true } }, ...laid.flatMap(({ base }) => this.#witness(base))];
  }

  /** What is beneath, the first time that it is, when it is not judged on its own account. */
  #witness(base: Base): ComposeProject[] {
    if (base.isWitness || base.documents.every(this.#isJudged)) return [];
    base.isWitness = true;
    return [{ ...assemble(base.documents, this.#files), guess: { isWitness: true } }];
  }

  #base(documents: readonly ComposeDocument[]): Base {
    const paths = documents.map(({ source }) => source.path);
    const id = paths.join("\0");
    const known = this.#bases.get(id);
    if (known) return known;
    const project = assemble(documents, this.#files, { isGuess: true });
    const faults = project.faults.map(identityOf);
    const base = { documents, faults, misses: this.#misses(project), names: paths.join(" and "), isWitness: false };
    this.#bases.set(id, base);
    return base;
  }

  /** How many of the files that services are given nobody finds. */
  readonly #misses = (project: ComposeProject): number =>
    filesGiven(project).filter((path) => this.#files.lookup.source(path) === undefined).length;
}

/** What is remembered of files that others are laid over. */
interface Base {
  readonly documents: readonly ComposeDocument[];
  readonly faults: readonly string[];
  readonly misses: number;
  readonly names: string;
  isWitness: boolean;
}

const tooMany =
  "too many files here may be merged over others, so this one is checked by itself: name the files that belong together with COMPOSE_FILE";

const identityOf = ({ span, message }: Fault): string => `${span.file}\0${span.start}\0${message}`;
