import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { type Around, type Builds, type Comment, type Group, lineComments, type Reader, type Shelf } from "../frontend.ts";
import { composeAnchors } from "./anchor.ts";
import { assemble, outline } from "./assemble.ts";
import { inlineDockerfiles } from "./inline.ts";
import { lowerCompose } from "./lower.ts";
import { type ComposeDocument, readCompose } from "./parse.ts";
import { type Plan, planProjects } from "./plan.ts";
import type { ComposeProject } from "./project.ts";
import { composeReferences } from "./references.ts";

/** Reads Compose files and puts projects together. */
export const reader: Reader<ComposeDocument, ComposeProject> = {
  read: readCompose,
  parse: readCompose,
  projects,
  references: (shelf, around) =>
    plansOf(shelf, around).flatMap(({ documents }) => composeReferences(outline(documents, { document: shelf.document, lookup: around }))),
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
  if (around.together) return [{ documents: around.together.flatMap(open), isGuess: false }];
  return planProjects(
    judged.flatMap(({ path }) => open(path)),
    { document, lookup: around },
  );
}

/** The projects of a folder know of each other. */
function projects(shelf: Shelf<ComposeDocument>, around: Around): Group<ComposeProject>[] {
  const folders = new Map<string, Plan[]>();
  for (const plan of plansOf(shelf, around)) {
    // Of what is a guess there may be many over one base: they do not know of each other.
    const folder = plan.isGuess
      ? plan.documents.map(({ source }) => source.path).join("\0")
      : folderOf(plan.documents[0]?.source.path ?? "");
    const planned = folders.get(folder);
    if (planned) planned.push(plan);
    else folders.set(folder, [plan]);
  }
  const files = { document: shelf.document, lookup: around };
  return [...folders.values()].map((plans) => ({
    files: [...new Set(plans.flatMap(({ documents }) => documents.map(({ source }) => source.path)))],
    units: () => plans.map(({ documents, isGuess }) => assemble(documents, files, { isGuess })),
  }));
}

function builds(project: ComposeProject): Builds {
  const paths = composeReferences(project).flatMap(({ path, role }) => (role === "build" ? [path] : []));
  return { paths, inline: inlineDockerfiles(project) };
}

/** Compose reads JSON, too, which has no comments. */
function comments(source: Source): ((offset: number) => Comment) | undefined {
  return /\.json$/i.test(source.path) ? undefined : lineComments(source);
}
