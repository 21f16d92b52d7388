import type { Reference } from "../../model/document.ts";
import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { type Around, type Builds, type Comment, type Group, lineComments, type Planned, type Reader, type Shelf } from "../frontend.ts";
import { composeAnchors } from "./anchor.ts";
import { assemble, outline } from "./assemble.ts";
import { commandReferences, environmentReferences, partReferences } from "./commands.ts";
import { inlineDockerfiles } from "./inline.ts";
import { lowerCompose } from "./lower.ts";
import { imagesMade } from "./made.ts";
import { type ComposeDocument, readCompose } from "./parse.ts";
import { type Plan, planProjects } from "./plan.ts";
import type { ComposeProject } from "./project.ts";
import { raiseCompose } from "./raise.ts";
import { composeReferences, dockerfilesBuilt } from "./references.ts";
import { Supposing } from "./suppose.ts";

/** Reads Compose files and puts projects together. */
export const reader: Reader<ComposeDocument, ComposeProject, PlannedProjects> = {
  read: readCompose,
  parse: readCompose,
  plan,
  projects,
  references,
  workloads: (project, _, around) => lowerCompose(project, around.images, around),
  builds,
  makes: (shelf, around) =>
    imagesMade(
      plansOf(shelf, around).map(({ documents }) => documents),
      shelf,
      around,
    ),
  anchors: composeAnchors,
  comments,
  edit: raiseCompose,
  // Few runs show anything.
  showAs: async (...asked) => (await import("./show.ts")).showProject(...asked),
};

function plansOf({ judged, document }: Shelf<ComposeDocument>, around: Around): readonly Plan[] {
  const open = (path: string): ComposeDocument[] => {
    const found = document(path);
    return found ? [found] : [];
  };
  if (around.together) return [{ documents: around.together.flatMap(open), isGuess: false, isComplete: true, beneath: [] }];
  return planProjects(
    judged.flatMap(({ path }) => open(path)),
    { document, lookup: around },
  );
}

function references(shelf: Shelf<ComposeDocument>, around: Around): Reference[] {
  const plans = plansOf(shelf, around);
  const files = { document: shelf.document, lookup: around };
  return [
    ...plans.flatMap(({ documents, beneath, environment }) =>
      [documents, ...beneath.map((bases) => [...bases, ...documents])].flatMap((each) =>
        composeReferences(outline(each, files, { environment })),
      ),
    ),
    ...environmentReferences(foldersIn(shelf.judged), around),
    ...partReferences(foldersIn(shelf.judged), around),
    ...commandReferences(unclearFolders(plans)),
  ];
}

/** The folders of files that may be put together with others. */
const foldersIn = (judged: readonly Source[]): ReadonlySet<string> =>
  new Set(judged.flatMap(({ path, alone }) => (alone ? [] : [folderOf(path)])));

/** Folders whose files may belong together in several ways. */
function unclearFolders(plans: readonly Plan[]): ReadonlySet<string> {
  const folders = plans.flatMap(({ documents }) =>
    documents.slice(0, 1).flatMap(({ source }) => (source.alone ? [] : [folderOf(source.path)])),
  );
  const unclear = plans.flatMap(({ documents, isGuess }) => (isGuess ? documents.map(({ source }) => folderOf(source.path)) : []));
  const seen = new Set<string>();
  const twice = folders.filter((folder) => seen.has(folder) || !seen.add(folder));
  return new Set([...unclear, ...twice]);
}

/** A project by the paths of its files. */
interface Named {
  readonly paths: readonly string[];
  readonly isComplete: boolean;
  readonly isTold: boolean;
  readonly environment?: readonly string[] | undefined;
}

/** The projects of a folder, which know of each other; or all that is a guess, with the files that are judged anyway. */
interface PlannedProjects extends Planned {
  readonly together: readonly Named[];
  readonly guesses: readonly { readonly paths: readonly string[]; readonly beneath: readonly (readonly string[])[] }[];
  readonly judged: readonly string[];
}

function plan(shelf: Shelf<ComposeDocument>, around: Around): PlannedProjects[] {
  const plans = plansOf(shelf, around);
  const folders = new Map<string, Named[]>();
  for (const { documents, isGuess, isComplete = false, isTold = false, environment } of plans) {
    if (isGuess) continue;
    const paths = pathsOf(documents);
    const folder = isTold ? [...paths, "", ...(environment ?? [])].join("\0") : folderOf(paths[0] ?? "");
    const named = { paths, isComplete, isTold, environment };
    const known = folders.get(folder);
    if (known) known.push(named);
    else folders.set(folder, [named]);
  }
  const apart = [...folders.values()].map((together) => ({
    files: [...new Set(together.flatMap(({ paths }) => paths))],
    together,
    guesses: [],
    judged: [],
  }));
  // Of what is a guess there may be many over one base, which is put together once.
  const guesses = plans.flatMap(({ documents, beneath, isGuess }) =>
    isGuess ? [{ paths: pathsOf(documents), beneath: beneath.map(pathsOf) }] : [],
  );
  if (guesses.length === 0) return apart;
  const judged = [...new Set(plans.flatMap(({ documents }) => pathsOf(documents)))];
  return [...apart, { files: guesses.flatMap(({ paths }) => paths), together: [], guesses, judged }];
}

const pathsOf = (documents: readonly ComposeDocument[]): string[] => documents.map(({ source }) => source.path);

function* projects(
  { document }: Shelf<ComposeDocument>,
  around: Around,
  { files: all, together, guesses, judged }: PlannedProjects,
): Generator<Group<ComposeProject>> {
  const files = { document, lookup: around };
  const open = (each: readonly string[]): ComposeDocument[] => each.flatMap((path) => document(path) ?? []);
  if (together.length > 0)
    yield {
      files: all,
      units: () =>
        together.map(({ paths, isComplete, isTold, environment }) => assemble(open(paths), files, { isComplete, isTold, environment })),
    };
  const known = new Set(judged);
  const supposing = new Supposing(files, ({ source }) => known.has(source.path));
  for (const guess of guesses) yield* supposed({ documents: open(guess.paths), beneath: guess.beneath.map(open) }, supposing, around);
}

function supposed(plan: Pick<Plan, "documents" | "beneath">, supposing: Supposing, around: Around): Group<ComposeProject>[] {
  try {
    return supposing
      .projects(plan)
      .map((project) => ({ files: project.documents.map(({ source }) => source.path), units: () => [project] }));
  } catch (error) {
    for (const { source } of plan.documents) around.fail(source.path, error);
    return [];
  }
}

function builds(project: ComposeProject): Builds {
  return { paths: dockerfilesBuilt(project), inline: inlineDockerfiles(project) };
}

/** Compose reads JSON, too, which has no comments. */
function comments(source: Source): ((offset: number) => Comment) | undefined {
  return /\.json$/i.test(source.path) ? undefined : lineComments(source);
}
