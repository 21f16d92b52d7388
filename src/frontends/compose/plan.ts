import type { Environment } from "../../syntax/interpolation.ts";
import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import { environmentOf } from "./environment.ts";
import type { Files } from "./load.ts";
import { definedNames, undefinedNames } from "./names.ts";
import type { ComposeDocument } from "./parse.ts";

/** Files that make one project, in order. */
export interface Plan {
  readonly documents: readonly ComposeDocument[];
  /** Nobody said that these and no others belong together: what seems to be missing may be in a file that was not taken along. */
  readonly isGuess: boolean;
}

// compose-go cli/options.go: the first that exists, in this order.
const baseNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const overrideNames = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];

/**
 * Which files make which projects, the way Compose would be called: what `COMPOSE_FILE` lists, else the base of a folder
 * with its override; a file that leaves images or names to the base laid over it; every other file by itself. A file that
 * others include or extend is judged with them.
 */
export function planProjects(documents: readonly ComposeDocument[], files: Files): Plan[] {
  const [judged, skipped] = [documents.filter((each) => !each.skipped), documents.filter((each) => each.skipped)];
  const named = judged.map(filesNamedBy);
  const included = new Set(named.flatMap(({ includes }) => includes));
  const extended = new Set(named.flatMap((each) => each.extends));
  const folders = new Map<string, ComposeDocument[]>();
  for (const each of judged) {
    const folder = folderOf(each.source.path);
    const members = folders.get(folder);
    if (members) members.push(each);
    else folders.set(folder, [each]);
  }
  const plans: Plan[] = [];
  for (const [folder, members] of folders) {
    const isAlone = members.some(({ source }) => source.alone);
    const main = isAlone ? [] : mainOf(folder, files);
    const plan = (each: ComposeDocument): Plan => {
      const beneath = isAlone ? undefined : beneathOf(each, members, files);
      return {
        documents: beneath ? [...beneath, each] : [each],
        isGuess: beneath !== undefined || isAddition(each) || isDefinedBeside(each, judged, files),
      };
    };
    // What is only extended may be a project of its own: a base that leaves nothing out.
    const isPart = (each: ComposeDocument): boolean =>
      included.has(each.source.path) ||
      (extended.has(each.source.path) && (!baseNames.includes(nameOf(each)) || leavesOut(each, files) !== undefined));
    // A file that includes others, beside a base: given after it, as far as anybody knows.
    const isAddition = ({ source, roots }: ComposeDocument): boolean =>
      main.length > 0 && !main.some((other) => other.source === source) && roots.some(({ entries }) => entries.has("include"));
    const [base] = main;
    if (base && main.some((each) => members.includes(each)) && !isPart(base))
      plans.push(main.length > 1 ? { documents: main, isGuess: main.some((each) => isDefinedBeside(each, judged, files)) } : plan(base));
    for (const each of members) if (!main.includes(each) && !isPart(each)) plans.push(plan(each));
  }
  return [...plans, ...skipped.map((each) => ({ documents: [each], isGuess: false }))];
}

/** Files that Compose would look for beside a file, and those that `COMPOSE_FILE` lists. */
export function siblingsOf({ source }: ComposeDocument, environment: Environment): string[] {
  if (source.alone) return [];
  const folder = folderOf(source.path);
  return [...listed(folder, environment), ...[...baseNames, ...overrideNames].map((name) => joinPath(folder, name))].filter(
    (path) => path !== source.path,
  );
}

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
function mainOf(folder: string, { document, lookup }: Files): ComposeDocument[] {
  const open = (path: string): ComposeDocument[] => {
    const found = document(path);
    return found && !found.skipped ? [found] : [];
  };
  const named = listed(folder, environmentOf(folder, lookup));
  if (named.length) return named.flatMap(open);
  const first = (names: readonly string[]): ComposeDocument[] =>
    names
      .map((name) => joinPath(folder, name))
      .flatMap((path) => (lookup.source(path) || document(path) ? [path] : []))
      .slice(0, 1)
      .flatMap(open);
  const base = first(baseNames);
  return base.length ? [...base, ...first(overrideNames)] : [];
}

/** The files a file is meant to be laid over: those of its folder or the nearest above that have what it leaves out. */
function beneathOf(each: ComposeDocument, members: readonly ComposeDocument[], files: Files): readonly ComposeDocument[] | undefined {
  const left = leavesOut(each, files);
  if (!left) return undefined;
  const has = (documents: readonly ComposeDocument[]): boolean => {
    const names = new Set(documents.flatMap(({ roots }) => roots.flatMap(definedNames)));
    return documents.length > 0 && [...left].some((name) => names.has(name));
  };
  for (let folder: string | undefined = folderOf(each.source.path); folder !== undefined; folder = folder ? folderOf(folder) : undefined) {
    const [base] = mainOf(folder, files);
    if (base && base !== each && has([base])) return [base];
  }
  const other = members.find((member) => member !== each && !leavesOut(member, files) && has([member]));
  return other && [other];
}

/** Some other file under the folder above defines what a file leaves out: they may be meant for one another. */
function isDefinedBeside(each: ComposeDocument, judged: readonly ComposeDocument[], files: Files): boolean {
  const left = each.source.alone ? undefined : leavesOut(each, files);
  if (!left) return false;
  const above = folderOf(folderOf(each.source.path));
  // A file it extends services of brings them and nothing else: its networks and volumes do not come along.
  const extended = new Set(filesNamedBy(each).extends);
  return judged.some(
    ({ source, roots }) =>
      source !== each.source &&
      !extended.has(source.path) &&
      (above === "" || source.path.startsWith(`${above}/`)) &&
      roots.some((root) => definedNames(root).some((name) => left.has(name))),
  );
}

/**
 * Names that a file uses or adds to and does not define: services without an image count, and so does what the files leave out
 * whose services it extends.
 */
function leavesOut(each: ComposeDocument, { document }: Files): ReadonlySet<string> | undefined {
  const bases = filesNamedBy(each).extends.flatMap((path) => document(path)?.roots ?? []);
  const names = new Set([...each.roots, ...bases].flatMap(undefinedNames));
  for (const name of each.roots.flatMap(definedNames)) names.delete(name);
  return names.size > 0 ? names : undefined;
}

/** Other local files a file includes, and those it extends services of, as far as it says so without variables. */
function filesNamedBy({ source, roots }: ComposeDocument): { readonly includes: readonly string[]; readonly extends: readonly string[] } {
  const folder = folderOf(source.path);
  const pathsIn = (node: YamlNode | undefined): string[] => {
    if (node?.kind === "scalar") return node.text && !node.text.includes("$") ? [joinPath(folder, node.text)] : [];
    if (node?.kind === "list") return node.items.flatMap(({ value }) => pathsIn(value));
    return node?.kind === "map" ? pathsIn(node.entries.get("path")?.value) : [];
  };
  const isOther = (path: string): boolean => path !== source.path;
  const services = roots.flatMap(({ entries }) => {
    const node = entries.get("services")?.value;
    return node?.kind === "map" ? [...node.entries.values()] : [];
  });
  return {
    includes: roots.flatMap(({ entries }) => pathsIn(entries.get("include")?.value)).filter(isOther),
    extends: services.flatMap(({ value }) => pathsIn(extendedFile(value))).filter(isOther),
  };
}

function extendedFile(service: YamlNode): YamlNode | undefined {
  const extend: YamlNode | undefined = service.kind === "map" ? service.entries.get("extends")?.value : undefined;
  return extend?.kind === "map" ? (extend as YamlMap).entries.get("file")?.value : undefined;
}
