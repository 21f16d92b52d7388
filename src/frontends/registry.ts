import { type Change, keyOf } from "../model/change.ts";
import type { Role, Unit } from "../model/document.ts";
import { type Dialect, isContainer, type Workload } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import { apparmor } from "./apparmor/frontend.ts";
import { commands } from "./commands/frontend.ts";
import { compose } from "./compose/frontend.ts";
import { daemon } from "./daemon/frontend.ts";
import { dockerfile } from "./dockerfile/frontend.ts";
import { dockerignore } from "./dockerignore/frontend.ts";
import type { Frontend, Reader } from "./frontend.ts";
import { inspect } from "./inspect/frontend.ts";
import { seccomp } from "./seccomp/frontend.ts";

const known: Frontend[] = [dockerfile, compose, commands, dockerignore, seccomp, apparmor, inspect, daemon];
const readers = new Map<Dialect, Reader>();

/** Every file format that is judged. */
export const frontends: readonly Frontend[] = known;

/** Adds a format; answers what takes it away again. A RangeError when there is one of that name. */
export function register(frontend: Frontend): () => void {
  if (frontendOf(frontend.dialect)) throw new RangeError(`there is a front-end for ${frontend.dialect} already`);
  known.push(frontend);
  return () => {
    const at = known.indexOf(frontend);
    if (at < 0) return;
    known.splice(at, 1);
    readers.delete(frontend.dialect);
  };
}

/** The names of all formats. */
export const dialects = (): readonly Dialect[] => known.map(({ dialect }) => dialect);

/** The front-end of a format; `undefined` when there is no such format. */
export const frontendOf = (dialect: Dialect): Frontend | undefined => known.find((each) => each.dialect === dialect);

/** The front-end that reads what references of a role lead to. */
export const answering = (role: Role): Frontend | undefined => known.find(({ answers }) => answers === role);

/** What a text is taken for when nothing about it tells. */
export const assumed = (): Frontend => known[0] as Frontend;

/** The front-end whose files are one project when they are given together. */
export const starting = (): Frontend => known.find(({ part }) => part === "starts") as Frontend;

const isEnvFile = (name: string): boolean => /^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(name);

/**
 * Which format a file is of: by its name, while what it begins with does not speak against it, else by what it begins with.
 * `undefined`: none. Env files belong to those who name them.
 */
export function dialectOf(path: string, head?: string): Dialect | undefined {
  if (isEnvFile(path.slice(path.lastIndexOf("/") + 1))) return undefined;
  if (head === undefined) return known.find((each) => each.claims(path, undefined))?.dialect;
  const named = known.find((each) => each.claims(path, undefined) && each.claims(path, head));
  return (named ?? known.find((each) => each.claims(path, head)))?.dialect;
}

/** The format that prose has blocks of; `undefined`: none, or it is no prose. */
export const quotedIn = (path: string, head: string): Dialect | undefined =>
  known.find(({ prose, quotes }) => prose?.test(path) && quotes?.(path, head))?.dialect;

/** How much of a file is looked at to tell its format, in characters: a script may begin with much else. */
export const headLength = 1_048_576;

/** Loads the reader of a format. */
export async function loadReader({ dialect, load }: Frontend): Promise<Reader> {
  const reader = readers.get(dialect) ?? (await load());
  readers.set(dialect, reader);
  return reader;
}

/** The reader of a format by its name, loaded; `undefined` when there is no such format. */
export async function readerFor(dialect: Dialect): Promise<Reader | undefined> {
  const frontend = frontendOf(dialect);
  return frontend && loadReader(frontend);
}

/** The reader of a format that has documents: it was loaded to read them. A RangeError when it was not. */
export function readerOf(dialect: Dialect): Reader {
  const reader = readers.get(dialect);
  if (!reader) throw new RangeError(`no reader of ${dialect} was loaded`);
  return reader;
}

/** How messages call a workload: service `web`, stage `build`, the image. */
export const labelOf = (workload: Pick<Workload, "path" | "ships" | "dialect">): string =>
  frontendOf(workload.dialect)?.label?.(workload) ?? workload.path.join(" ");

/** The edits that make a change in the unit a workload comes from; `undefined` where its format cannot say it. */
export function raise(change: Change, workload: Workload, units: readonly Unit[]): readonly Edit[] | undefined {
  const from = isContainer(workload) ? workload.project : workload.span.file;
  const isFrom = (each: Unit): boolean => each.dialect === workload.dialect && ("documents" in each ? each.id : each.source.path) === from;
  // Several Dockerfiles may stand in one file.
  for (const unit of units) {
    const edits = isFrom(unit) ? readers.get(workload.dialect)?.edit?.(unit, workload, change) : undefined;
    if (edits) return edits;
  }
  return undefined;
}

/** What to do to have a change, in the words of the format that owns the workload; of the first that starts containers when there is none. */
export function spell(change: Change, workload: Workload | undefined, units: readonly Unit[] = []): string {
  const owner = (workload && frontendOf(workload.dialect)) ?? starting();
  return owner.spell?.(change, workload, units) ?? `change ${keyOf(change)}`;
}
