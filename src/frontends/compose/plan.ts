import type { Environment } from "../../syntax/interpolation.ts";
import { folderOf, foldersAbove, joinPath } from "../../text/path.ts";
import { fitsPath } from "../../text/pattern.ts";
import { commandsAround, waysOf } from "./commands.ts";
import { baseNames, isTakenByName, overrideNames } from "./default-names.ts";
import { environmentOf } from "./environment.ts";
import type { Files } from "./load.ts";
import type { ComposeDocument } from "./parse.ts";
import { Survey } from "./survey.ts";

/** Files that make one project, in order. */
export interface Plan {
  readonly documents: readonly ComposeDocument[];
  /** Nobody said that these and no others belong together: what seems to be missing may be in a file that was not taken along. */
  readonly isGuess: boolean;
  /** A command that somebody wrote down says so, which is one of several ways to take these files. */
  readonly isTold?: true;
  /** The files that variables are filled in from, where that command says so. */
  readonly environment?: readonly string[];
  /** What its one file may be meant to be laid over, each the files of a project, the likeliest first. */
  readonly beneath: readonly (readonly ComposeDocument[])[];
  /** Compose takes them, and no others, when it is called in their folder. */
  readonly isComplete?: boolean;
}

/** A file that fits over more than so many others tells nothing by that. */
const mostBeneath = 3;

/** More includes with variables than anybody writes are not looked for. */
const mostPatterns = 1000;

/**
 * Which files make which projects, the way Compose would be called: what `COMPOSE_FILE` lists, else the base of a folder
 * with its override; what a command written down nearby is given together; a file that leaves images or names to others,
 * laid over those that have them; every other file by itself. A file that others include or extend is judged with them.
 */
export function planProjects(documents: readonly ComposeDocument[], files: Files): Plan[] {
  const judged = documents.filter((each) => !each.skipped);
  const skipped = documents.filter((each) => each.skipped);
  return [...new Planner(judged, files).plans(), ...skipped.map((each) => ({ documents: [each], isGuess: false, beneath: [] }))];
}

/** Files that Compose would look for beside a file, and those that `COMPOSE_FILE` lists. */
export function siblingsOf({ source }: ComposeDocument, environment: Environment): string[] {
  if (source.alone) return [];
  const folder = folderOf(source.path);
  return [...listed(folder, environment), ...[...baseNames, ...overrideNames].map((name) => joinPath(folder, name))].filter(
    (path) => path !== source.path,
  );
}

const idOf = ({ documents, environment = [] }: Pick<Plan, "documents" | "environment">): string =>
  [...documents.map(({ source }) => source.path), ...environment.map((path) => `\0${path}`)].join("\0");

const nameOf = ({ source }: ComposeDocument): string => source.path.slice(source.path.lastIndexOf("/") + 1);

const listed = (folder: string, environment: Environment): string[] => {
  const list = environment.get("COMPOSE_FILE")?.value;
  const separator = environment.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
  return list
    ? list
        .split(separator)
        .filter(Boolean)
        .map((path) => joinPath(folder, path))
    : [];
};

/** What `docker compose` by itself takes in a folder. */
interface Main {
  readonly documents: readonly ComposeDocument[];
  /** `COMPOSE_FILE` lists them. */
  readonly isListed: boolean;
}

class Planner {
  readonly #judged: readonly ComposeDocument[];
  readonly #files: Files;
  readonly #survey: Survey;
  readonly #mains = new Map<string, Main>();
  /** Paths of files that others include, and of those that others extend services of. */
  readonly #parts: { readonly included: ReadonlySet<string>; readonly extended: ReadonlySet<string> };
  /** Patterns of paths that an include with variables in it may stand for. */
  readonly #mayBeIncluded: readonly string[];

  constructor(judged: readonly ComposeDocument[], files: Files) {
    this.#judged = judged;
    this.#files = files;
    this.#survey = new Survey(judged, files);
    const named = judged.map((each) => this.#survey.namedBy(each));
    this.#parts = {
      included: new Set(named.flatMap(({ includes }) => includes)),
      extended: new Set(named.flatMap((each) => each.extends)),
    };
    this.#mayBeIncluded = [...new Set(named.flatMap(({ mayInclude }) => mayInclude))].slice(0, mostPatterns);
  }

  plans(): Plan[] {
    const told = this.#told();
    // What is given after another file is meant for it, whatever it would be by itself.
    const after = new Set(told.flatMap(({ documents: [, ...later] }) => later));
    const isPart = (each: ComposeDocument): boolean => after.has(each) || this.#isPartOfOthers(each);
    const folders = new Map<string, ComposeDocument[]>();
    for (const each of this.#judged) {
      const folder = folderOf(each.source.path);
      const members = folders.get(folder);
      if (members) members.push(each);
      else folders.set(folder, [each]);
    }
    const judged = new Set(this.#judged);
    const asked = told.filter(({ documents }) => documents.some((document) => judged.has(document)));
    const ordinary = [...folders].flatMap(([folder, members]) => {
      const isAlone = members.some(({ source }) => source.alone);
      const main = isAlone ? [] : this.#mainOf(folder).documents;
      const [base] = main;
      const isAsked = base && main.some((each) => members.includes(each)) && !this.#isPartOfOthers(base);
      const first = isAsked ? [this.#first(folder, base, main)] : [];
      const others = members.filter((each) => !main.includes(each) && !isPart(each));
      return [...first, ...others.map((each) => this.#plan(each, main))];
    });
    const known = new Set(ordinary.map(idOf));
    return [
      ...ordinary,
      ...asked.filter((each) => !known.has(idOf(each))).map((each) => ({ ...each, isGuess: false, isTold: true as const, beneath: [] })),
    ];
  }

  /** Files that somebody wrote down a command for, each list once. */
  #told(): Pick<Plan, "documents" | "environment">[] {
    const folders = new Set(this.#judged.flatMap(({ source }) => (source.alone ? [] : [folderOf(source.path)])));
    const lists = commandsAround(folders, this.#files.lookup).flatMap((command) => {
      for (const { folder, files, environment } of waysOf(command)) {
        const documents =
          files.length > 0 ? [...new Set(files.flatMap((path) => this.#files.document(path) ?? []))] : this.#mainOf(folder).documents;
        const isThere = documents.length === (files.length > 0 ? new Set(files).size : documents.length);
        const isRead = documents.every(({ skipped }) => !skipped) && environment.every((path) => this.#files.lookup.source(path));
        const [first] = documents;
        if (!first || !isThere || !isRead) continue;
        // Compose takes that one by itself.
        const own = joinPath(folderOf(first.source.path), ".env");
        if (environment.some((path) => path !== own)) return [{ documents, environment }];
        if (documents.length > 1) return [{ documents }];
      }
      return [];
    });
    return [...new Map(lists.map((each) => [idOf(each), each])).values()];
  }

  /** What Compose takes in a folder by itself. */
  #first(folder: string, base: ComposeDocument, main: readonly ComposeDocument[]): Plan {
    const isComplete = this.#isComplete(folder, main);
    const plan = main.length > 1 ? { documents: main, isGuess: this.#isDefinedBeside(main), beneath: [] } : this.#plan(base, main);
    const { documents, isGuess, beneath } = plan;
    return { documents, beneath, isComplete, isGuess: isGuess && !(isComplete && beneath.length === 0) };
  }

  #plan(each: ComposeDocument, main: readonly ComposeDocument[]): Plan {
    const beneath = this.#beneath(each);
    // A file that includes others, beside a base: given after it, as far as anybody knows.
    const isAddition = main.length > 0 && !main.includes(each) && each.roots.some(({ entries }) => entries.has("include"));
    const mayBePart = this.#mayBeIncluded.some((pattern) => fitsPath(each.source.path, pattern));
    return { documents: [each], isGuess: beneath.length > 0 || isAddition || mayBePart || this.#isDefinedBeside([each]), beneath };
  }

  /** Whether a file is judged with others that include or extend it. */
  #isPartOfOthers(each: ComposeDocument): boolean {
    const { included, extended } = this.#parts;
    const { path } = each.source;
    // What is only extended may be a project of its own: a base that leaves nothing out.
    return included.has(path) || (extended.has(path) && (!baseNames.includes(nameOf(each)) || this.#survey.leavesOut(each).size > 0));
  }

  #mainOf(folder: string): Main {
    const main = this.#mains.get(folder) ?? this.#findMain(folder);
    this.#mains.set(folder, main);
    return main;
  }

  #findMain(folder: string): Main {
    const { document, lookup } = this.#files;
    const open = (path: string): ComposeDocument[] => {
      const found = document(path);
      return found && !found.skipped ? [found] : [];
    };
    const named = listed(folder, environmentOf(folder, lookup));
    if (named.length) return { documents: named.flatMap(open), isListed: true };
    const first = (names: readonly string[]): ComposeDocument[] =>
      names
        .map((name) => joinPath(folder, name))
        .flatMap((path) => (lookup.source(path) || document(path) ? [path] : []))
        .slice(0, 1)
        .flatMap(open);
    const base = first(baseNames);
    return { documents: base.length ? [...base, ...first(overrideNames)] : [], isListed: false };
  }

  /**
   * What a file may be meant to be laid over: what has all it leaves out, in its folder or the nearest above, else what has
   * most of it. In its own folder that may be any file that stands by itself; above, it is what Compose takes there.
   */
  #beneath(each: ComposeDocument): (readonly ComposeDocument[])[] {
    const left = this.#survey.leavesOut(each);
    if (left.size === 0 || each.source.alone) return [];
    let most = 0;
    let likeliest: (readonly ComposeDocument[])[] = [];
    for (const folder of foldersAbove(each.source.path)) {
      const bases = this.#basesIn(folder, folder === folderOf(each.source.path) ? left : new Set());
      const having = bases.map((documents) => ({
        documents,
        has: documents.includes(each) ? 0 : this.#survey.countDefined(documents, left),
      }));
      const here = Math.max(0, ...having.map(({ has }) => has));
      if (here <= most) continue;
      most = here;
      likeliest = having.flatMap(({ documents, has }) => (has === here ? [documents] : []));
      if (most === left.size) break;
    }
    return likeliest.slice(0, mostBeneath);
  }

  /** What Compose takes in a folder, and the files there that define some of the names and stand by themselves. */
  #basesIn(folder: string, names: ReadonlySet<string>): (readonly ComposeDocument[])[] {
    const { documents, isListed } = this.#mainOf(folder);
    const main = isListed ? documents : documents.slice(0, 1);
    const whole = this.#survey
      .definingIn(folder, names)
      .filter((each) => !documents.includes(each) && this.#survey.leavesOut(each).size === 0);
    return [...(main.length > 0 ? [main] : []), ...whole.map((each) => [each])];
  }

  /** Some other file under the folder above defines what files leave out: they may be meant for one another. */
  #isDefinedBeside(documents: readonly ComposeDocument[], isMeant: (path: string) => boolean = () => true): boolean {
    const [first] = documents;
    if (!first || first.source.alone) return false;
    const left = new Set(documents.flatMap((each) => [...this.#survey.leavesOut(each)]));
    if (left.size === 0) return false;
    for (const each of documents) for (const name of this.#survey.defines(each)) left.delete(name);
    // A file that one extends services of brings them and nothing else: its networks and volumes do not come along.
    const others = new Set(documents.flatMap((each) => [each.source.path, ...this.#survey.namedBy(each).extends]));
    return this.#survey.isDefinedBelow(folderOf(folderOf(first.source.path)), left, (path) => !others.has(path) && isMeant(path));
  }

  /** Whether no other file seems to be given after what Compose takes in a folder; what it takes in another is a project of its own. */
  #isComplete(folder: string, main: readonly ComposeDocument[]): boolean {
    const { included, extended } = this.#parts;
    return !this.#isDefinedBeside(main, (path) => {
      const isElsewhere = folderOf(path) !== folder && isTakenByName(path);
      return !isElsewhere && !included.has(path) && !extended.has(path);
    });
  }
}
