import type { Fault } from "../../model/document.ts";
import { harmlessJson, harmlessLine } from "../../secrets/harmless.ts";
import { folderOf } from "../../text/path.ts";
import { printable } from "../../text/printable.ts";
import type { Span } from "../../text/span.ts";
import type { Around, Shelf, Shown, ShowOptions } from "../frontend.ts";
import { assemble } from "./assemble.ts";
import { projectName } from "./environment.ts";
import { normalized } from "./normalized.ts";
import type { ComposeDocument } from "./parse.ts";
import { plainOf } from "./plain.ts";
import { type Plan, planProjects } from "./plan.ts";
import { PrintedFiles } from "./printed-files.ts";
import type { ComposeProject } from "./project.ts";

/**
 * `seaworthy show --as compose`: the merged project in the long form that Compose prints. A project that Compose would
 * refuse to put together is refused with the reasons. What only its start would bring up is a warning: names nobody
 * defines, and variables that whoever starts it sets; one that must be set has as its value what Compose says about it.
 */
export function showProject(shelf: Shelf<ComposeDocument>, around: Around, options: ShowOptions): Shown {
  const refused = (complaints: readonly string[]): Shown => ({ text: printable(""), complaints, isRefused: true });
  const documents = around.together ? around.together.flatMap((path) => shelf.document(path) ?? []) : projectIn(shelf, around);
  if (documents.length === 0)
    return refused([
      `show --as compose shows one project, and it is not clear which: name its files, as in show -f compose.yaml --as compose`,
    ]);
  const folderName = options.resolve(folderOf(documents[0]?.source.path ?? "")).replace(/^.*[\\/]/s, "");
  const project = assemble(documents, { document: shelf.document, lookup: around }, { blank: true, folderName });
  const inWords = ({ span, message }: { span: Span; message: string }): string => `${placeOf(span, around)}: ${message}`;
  const refuses = ({ kind, shows }: Fault): boolean => kind === "broken" && !shows;
  // A file of comments adds nothing to the others.
  const isEmpty = ({ source }: ComposeDocument): boolean => documents.length > 1 && !/^[ \t]*[^#\s]/m.test(source.text);
  const skipped = documents.find((each) => each.skipped && !isEmpty(each));
  const reasons = [...(skipped ? [`${skipped.source.path}: ${skipped.skipped}`] : []), ...project.faults.filter(refuses).map(inWords)];
  if (reasons.length)
    return refused(reasons.reverse().map((reason) => `Compose refuses this project: ${harmlessLine(options.mask.message(reason))}`));
  const warnings = [
    ...[...project.faults.filter((fault) => !refuses(fault)), ...project.missing].map(inWords),
    ...[...project.fragments].map((name) => `service ${JSON.stringify(name)} has neither an image nor a build in these files`),
  ];
  return {
    text: harmlessJson(options.mask.data(wholeOf(project, around, options))),
    complaints: warnings.map((warning) => harmlessLine(options.mask.message(warning))),
    isRefused: false,
  };
}

/** The files of a folder's own project, or of the only one below it; none when there are several. */
function projectIn(shelf: Shelf<ComposeDocument>, around: Around): readonly ComposeDocument[] {
  const open = shelf.judged.flatMap(({ path }) => shelf.document(path) ?? []);
  const plans = planProjects(open, { document: shelf.document, lookup: around }).filter(
    ({ documents: [first] }) => first && !first.skipped,
  );
  const depthOf = ({ documents: [first] }: Plan): number =>
    folderOf(first?.source.path ?? "")
      .split("/")
      .filter(Boolean).length;
  const least = Math.min(...plans.map(depthOf));
  const shallow = plans.filter((plan) => depthOf(plan) === least);
  const own = shallow.filter(({ isComplete }) => isComplete);
  const [only, ...others] = own.length ? own : shallow;
  return only && others.length === 0 ? only.documents : [];
}

/** The project as plain data, paths in full. */
function wholeOf(project: ComposeProject, around: Around, { resolve }: ShowOptions): unknown {
  const folder = resolve(project.folder);
  const plain = plainOf(project.root, true);
  const given = typeof plain === "object" && plain !== null && !Array.isArray(plain) ? plain["name"] : undefined;
  // It is there whoever says it: the variable itself, the files, or the folder.
  const known = project.environment.get("COMPOSE_PROJECT_NAME")?.value ?? given;
  const name = projectName(typeof known === "string" && known ? known : folder.slice(folder.lastIndexOf("/") + 1));
  const files = new PrintedFiles(project.folder, around, project.environment);
  return normalized(plain, { name, folder, resolve, files, variable: (each) => project.environment.get(each)?.value });
}

function placeOf(span: Span, { source }: Around): string {
  const position = source(span.file)?.position(span.start);
  return position ? `${span.file}:${position.line}:${position.column}` : span.file;
}
