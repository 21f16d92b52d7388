import type { Around } from "../frontends/frontend.ts";
import type { Target } from "../knowledge/targets.ts";
import type { Document } from "../model/document.ts";
import type { Pins } from "../model/pins.ts";
import type { Notice } from "../model/report.ts";
import type { OwnImage } from "../model/workload.ts";
import { withoutDetour } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import type { Input } from "./projects.ts";

/** Paths of the files below a folder, relative to it, by folder; the empty name is where we stand. */
export type Contexts = Pick<ReadonlyMap<string, readonly string[]>, "get">;

/** Names that are looked up. */
type Names = Pick<ReadonlySet<string>, "has">;

/**
 * Reads what documents refer to where that has not been done, for some that are judged together: what it finds is for these alone.
 * So what is said of them does not depend on what else was judged, and when.
 */
export interface Follower {
  /** Answers the texts that are new. */
  follow(document: Document): readonly Input[];
  /** The same as in the surroundings, with what was found since. */
  readonly contexts: Contexts;
  readonly absent: Names;
  readonly entries: Contexts;
  /** What there is to tell of files that were not read, or not as they are. */
  readonly notices: readonly Notice[];
  readonly failures: readonly Notice[];
}

/** What is known of the files around those that were given. */
export interface Surroundings {
  /** What lies in the build contexts, as far as somebody looked. */
  readonly contexts?: Contexts | undefined;
  /** Paths that were looked for and are not there. */
  readonly absent?: Names | undefined;
  /** Files that are not known to be in a repository. */
  readonly ignored?: Names;
  /** One for each part of a run. */
  readonly follower?: () => Follower;
  /** Given the texts that followers found and that something is told of. */
  readonly keep?: (inputs: readonly Input[]) => void;
  /** The repository's folder as seen from where we stand. */
  readonly root?: string | undefined;
  /** Where we stand as seen from the repository's folder. */
  readonly prefix?: string;
  /** Facts about images that are not known here. */
  readonly images?: readonly OwnImage[] | undefined;
  /** What is known of images by asking. */
  readonly pins?: Pins | undefined;
  /** Files that are one project, in this order, whatever their names. */
  readonly together?: readonly string[] | undefined;
  /** Folders that includes are looked for in, besides those beside a file. */
  readonly includeFolders?: readonly string[] | undefined;
  /** The names in folders that are included as a whole. */
  readonly entries?: Contexts | undefined;
  /** Whose loader reads the files: Docker's unless told. */
  readonly target?: Target | undefined;
}

/** What only some can answer. */
type Asked = { readonly [Key in "shell" | "below" | "namesIn" | "above"]?: Around[Key] | undefined };

/** What readers may ask, answered from what is known. */
export function aroundFrom(
  source: (path: string) => Source | undefined,
  fail: Around["fail"],
  {
    contexts,
    absent,
    ignored,
    root,
    prefix = "",
    images,
    pins,
    together,
    includeFolders = [],
    entries,
    target = "docker",
  }: Surroundings = {},
  { shell, below, namesIn, above = [] }: Asked = {},
): Around {
  // A file is known by one name, however a project that stands above us writes it.
  const own = (path: string): string => withoutDetour(path, prefix);
  const around: Writable<Around> = {
    source: (path) => source(own(path)),
    files: (folder) => contexts?.get(own(folder)),
    absent: (path) => absent?.has(own(path)) === true,
    ignored: (path) => ignored?.has(own(path)) === true,
    entries: (folder) => entries?.get(own(folder)),
    root,
    images,
    pins,
    target,
    includeFolders,
    above,
    fail,
  };
  if (together) around.together = together;
  if (shell) around.shell = shell;
  if (below) around.below = below;
  if (namesIn) around.namesIn = namesIn;
  return around;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
