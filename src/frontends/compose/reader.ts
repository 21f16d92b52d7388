import type { Reference } from "../../model/document.ts";
import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { type Around, type Builds, type Comment, type Group, lineComments, type Reader, type Shelf } from "../frontend.ts";
import { composeAnchors } from "./anchor.ts";
import { assemble, outline } from "./assemble.ts";
import { commandReferences } from "./commands.ts";
import { inlineDockerfiles } from "./inline.ts";
import { lowerCompose } from "./lower.ts";
import { type ComposeDocument, readCompose } from "./parse.ts";
import { type Plan, planProjects } from "./plan.ts";
import type { ComposeProject } from "./project.ts";
import { composeReferences } from "./references.ts";
import { Supposing } from "./suppose.ts";

/** Reads Compose files and puts projects together. */
export const reader: Reader<ComposeDocument, ComposeProject> = {
  read: readCompose,
  parse: readCompose,
  projects,
  references,
  workloads: (project, _, around) => lowerCompose(project, around.images, around),
  builds,
  anchors: composeAnchors,
  comments,
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
    ...plans.flatMap(({ documents, beneath }) =>
      [documents, ...beneath.map((bases) => [...bases, ...documents])].flatMap((each) => composeReferences(outline(each, files))),
    ),
    ...commandReferences(unclearFolders(plans), around),
  ];
}

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

/** The projects of a folder know of each other; of what is a guess there may be many over one base, and each is by itself. */
function* projects(shelf: Shelf<ComposeDocument>, around: Around): Generator<Group<ComposeProject>> {
  const plans = plansOf(shelf, around);
  const files = { document: shelf.document, lookup: around };
  const folders = new Map<string, Plan[]>();
  for (const plan of plans) {
    if (plan.isGuess) continue;
    const folder = plan.isTold
      ? plan.documents.map(({ source }) => source.path).join("\0")
      : folderOf(plan.documents[0]?.source.path ?? "");
    const planned = folders.get(folder);
    if (planned) planned.push(plan);
    else folders.set(folder, [plan]);
  }
  for (const planned of folders.values())
    yield {
      files: [...new Set(planned.flatMap(({ documents }) => documents.map(({ source }) => source.path)))],
      units: () => planned.map(({ documents, isComplete = false, isTold = false }) => assemble(documents, files, { isComplete, isTold })),
    };
  const judged = new Set(plans.flatMap(({ documents }) => documents));
  const supposing = new Supposing(files, (document) => judged.has(document));
  for (const plan of plans) if (plan.isGuess) yield* supposed(plan, supposing, around);
}

function supposed(plan: Plan, supposing: Supposing, around: Around): Group<ComposeProject>[] {
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
  const paths = composeReferences(project).flatMap(({ path, role }) => (role === "build" ? [path] : []));
  return { paths, inline: inlineDockerfiles(project) };
}

/** Compose reads JSON, too, which has no comments. */
function comments(source: Source): ((offset: number) => Comment) | undefined {
  return /\.json$/i.test(source.path) ? undefined : lineComments(source);
}
