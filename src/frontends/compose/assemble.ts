import type { Fault } from "../../model/document.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { Environment } from "../../syntax/interpolation.ts";
import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { folderOf } from "../../text/path.ts";
import { consistencyFaults } from "./consistency.ts";
import { engineFaults } from "./engine/faults.ts";
import { isFilled } from "./filled.ts";
import { inlineLimits } from "./inline.ts";
import { type Files, load } from "./load.ts";
import { mapAt } from "./names.ts";
import { quote } from "./nodes.ts";
import type { ComposeDocument } from "./parse.ts";
import type { ComposeProject, Gap } from "./project.ts";

/** How a project is put together. */
export interface AssembleOptions {
  /** Take what nobody sets for empty, as Compose would now, instead of for unknown. */
  readonly blank?: boolean;
  /** Nobody said that these files and no others make the project. */
  readonly isGuess?: boolean;
  /** Compose itself would take these files and no others. */
  readonly isComplete?: boolean;
  /** Somebody wrote down that Compose is given them. */
  readonly isTold?: boolean;
  /** The name of the project's folder, where its path does not tell. */
  readonly folderName?: string;
  /** The files that variables are filled in from, in place of the one beside the project. */
  readonly environment?: readonly string[] | undefined;
}

/** Puts a list of files together and says what Compose would refuse. Never throws. */
export function assemble(documents: readonly ComposeDocument[], files: Files, options: AssembleOptions = {}): ComposeProject {
  const project = together(documents, files, options, true);
  const { root, gaps, fragments, environment } = project;
  if (brokenFiles(project).size > 0 || !documents.some(({ roots }) => roots.length > 0)) return project;
  const isOpen = options.isGuess || fragments.size > 0 || gaps.some(({ key }) => key === "include");
  const open = { names: isOpen === true, services: fragments, profiles: profilesOf(environment) };
  const halves = options.isComplete && gaps.every(({ why }) => why === "absent") ? halvesIn(root) : [];
  const faults = [...project.faults, ...halves, ...consistencyFaults(root, open), ...engineFaults(root, open)];
  const isMeant = options.isComplete || options.isTold || documents.some(({ source }) => isNamedForCompose(source.path));
  return { ...project, faults: isMeant ? faults : faults.map((fault) => ({ ...fault, foreign: true })) };
}

/** Whether the name of a file says that it is for Compose: `compose`, `stack`, `swarm`, or `docker` alone. Other programs take files of services that Compose refuses. */
const isNamedForCompose = (path: string): boolean => {
  const words = path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .split(/[._-]/)
    .slice(0, -1);
  return words.some((word) => /^(?:docker)?(?:compose|stack|swarm)$/.test(word)) || words.join("") === "docker";
};

/** The files of a project that no loader reads: what they seem to say is no reason for further complaints. */
const brokenFiles = ({ files }: Pick<ComposeProject, "files">): ReadonlySet<string> =>
  new Set(files.flatMap(({ document }) => (document.isBroken ? [document.source.path] : [])));

/** The project without a look at whether Compose accepts what it says. */
export const outline = (documents: readonly ComposeDocument[], files: Files, options: AssembleOptions = {}): ComposeProject =>
  together(documents, files, options, false);

function together(
  documents: readonly ComposeDocument[],
  files: Files,
  { blank = false, folderName, environment: given }: AssembleOptions,
  isChecked: boolean,
): ComposeProject {
  const folder = folderOf(documents[0]?.source.path ?? "");
  const {
    root,
    gaps,
    environment,
    unread,
    asked,
    faults,
    replaced,
    limits,
    files: read,
  } = load(documents, folder, files, { blank, isChecked, folderName, environment: given });
  const broken = brokenFiles({ files: read });
  const all = [...limits, ...inlineLimits({ root, files: read })];
  return {
    dialect: "compose",
    id: documents.map(({ source }) => source.path).join("\0"),
    folder,
    documents: read.map(({ document }) => document),
    files: read,
    root,
    environment,
    gaps,
    asked,
    ...(all.length > 0 ? { limits: all } : {}),
    replaced: [...replaced, ...read.flatMap(({ document }) => document.hidden.map((each) => ({ why: "merge" as const, ...each })))],
    fragments: new Set([...incomplete(root), ...unread]),
    faults: [
      ...read.flatMap(({ document }) => document.faults),
      ...faults.filter(({ span }) => !broken.has(span.file)),
      ...gaps.flatMap(gapFault),
    ],
    missing: blank ? missingIn(root) : [],
  };
}

/** Services that start nothing by themselves: no image, no build, nobody else provides them. */
function incomplete(root: YamlMap): string[] {
  const services = root.entries.get("services")?.value;
  if (services?.kind !== "map") return [];
  return [...services.entries].flatMap(([name, { value }]) =>
    value.kind === "map" && !["image", "build", "provider"].some((key) => value.entries.has(key)) ? [name] : [],
  );
}

/** Services that Compose refuses, since there are no other files. */
const halvesIn = (root: YamlMap): Fault[] =>
  incomplete(root).flatMap((name) => {
    const entry = mapAt(root, "services")?.entries.get(name);
    const message = `service ${quote(name)} has neither an image nor a build, and Compose refuses the project`;
    return entry ? [{ kind: "broken" as const, span: entry.key.span, message }] : [];
  });

const profilesOf = (environment: Environment): Set<string> =>
  new Set(
    (environment.get("COMPOSE_PROFILES")?.value ?? "")
      .split(",")
      .map((each) => each.trim())
      .filter(Boolean),
  );

function gapFault({ why, what }: Gap): Fault[] {
  const shown = JSON.stringify(what.value.replaceAll(HOLE, "?").slice(0, 80));
  if (why === "absent")
    return [{ kind: "broken", span: what.span, message: `there is no file ${shown}, and Compose refuses the project without it` }];
  const message = `${shown} is fetched from a remote source when the project starts: its content is not checked`;
  return why === "remote" ? [{ kind: "unread", span: what.span, message }] : [];
}

/** Values that Compose would not fill in: a variable that must be set is not. */
function missingIn(root: YamlMap): ComposeProject["missing"] {
  const found: { span: YamlNode["span"]; message: string }[] = [];
  const seen = new Set<YamlNode>();
  const stack: YamlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") for (const { value } of node.entries.values()) stack.push(value);
    else if (node.kind === "list") for (const { value } of node.items) stack.push(value);
    else if (isFilled(node) && node.missing !== undefined) found.push({ span: node.span, message: node.missing });
  }
  return found;
}
