import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import type { Files } from "./load.ts";
import type { ComposeDocument } from "./parse.ts";

// compose-go cli/options.go: the first that exists, in this order.
const baseNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const overrideNames = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];

/**
 * Which files make which projects, the way Compose would be called: the base of a folder with its override; another file by
 * itself, or over the base when it leaves the images of its services to it; a file that others include or extend with them.
 */
export function planProjects(documents: readonly ComposeDocument[], { document: open, lookup }: Files): (readonly ComposeDocument[])[] {
  const [judged, skipped] = [documents.filter((each) => !each.skipped), documents.filter((each) => each.skipped)];
  const used = new Set(judged.flatMap(filesNamedBy));
  const folders = new Map<string, ComposeDocument[]>();
  for (const each of judged) {
    const folder = folderOf(each.source.path);
    const members = folders.get(folder);
    if (members) members.push(each);
    else folders.set(folder, [each]);
  }
  const projects = [...folders].flatMap(([folder, members]) => {
    const alone = members.filter(({ source }) => source.alone);
    const at = (names: readonly string[]): ComposeDocument | undefined => {
      const name = names.find(
        (each) => members.some(({ source }) => source.path === joinPath(folder, each)) || lookup.source(joinPath(folder, each)),
      );
      const found = name === undefined ? undefined : open(joinPath(folder, name));
      return found?.skipped ? undefined : found;
    };
    const base = alone.length ? undefined : at(baseNames);
    const override = base && at(overrideNames);
    const rest = members.filter((each) => each !== base && each !== override);
    const planned: (readonly ComposeDocument[])[] = [];
    if (base && (members.includes(base) || (override && members.includes(override)))) planned.push(override ? [base, override] : [base]);
    for (const each of rest) {
      if (used.has(each.source.path) && !isBase(each)) continue;
      const beneath = isFragment(each)
        ? carries(base, each)
          ? base
          : rest.find((other) => other !== each && !isFragment(other) && carries(other, each))
        : undefined;
      planned.push(beneath ? [beneath, each] : [each]);
    }
    return planned;
  });
  return [...projects, ...skipped.map((each) => [each])];
}

/** Files that Compose would look for beside a file: bases and overrides, and nothing for one with a name of its own. */
export function siblingsOf({ source }: ComposeDocument): string[] {
  return source.alone
    ? []
    : [...baseNames, ...overrideNames].map((name) => joinPath(folderOf(source.path), name)).filter((path) => path !== source.path);
}

const isBase = ({ source }: ComposeDocument): boolean => baseNames.includes(source.path.slice(source.path.lastIndexOf("/") + 1));

const servicesOf = ({ roots }: Pick<ComposeDocument, "roots">): Map<string, YamlMap> =>
  new Map(
    roots.flatMap((root) => {
      const services = root.entries.get("services")?.value;
      return services?.kind === "map"
        ? [...services.entries].flatMap(([name, { value }]) => (value.kind === "map" ? [[name, value] as const] : []))
        : [];
    }),
  );

const starts = ({ entries }: YamlMap): boolean => ["image", "build", "provider", "extends"].some((key) => entries.has(key));

/** Some of its services leave their image to another file. */
const isFragment = (document: ComposeDocument): boolean => [...servicesOf(document).values()].some((service) => !starts(service));

/** Whether a file has what the services of a fragment leave out. */
function carries(base: ComposeDocument | undefined, fragment: ComposeDocument): boolean {
  if (!base) return false;
  const services = servicesOf(base);
  const includes = base.roots.some(({ entries }) => entries.has("include"));
  return includes || [...servicesOf(fragment)].every(([name, service]) => starts(service) || services.has(name));
}

/** Other local files a file includes or extends services of, as far as it says so without variables. */
function filesNamedBy({ source, roots }: ComposeDocument): string[] {
  const folder = folderOf(source.path);
  const paths: string[] = [];
  const take = (node: YamlNode | undefined): void => {
    if (node?.kind === "scalar" && node.text && !node.text.includes("$")) paths.push(joinPath(folder, node.text));
    if (node?.kind === "list") for (const { value } of node.items) take(value);
    if (node?.kind === "map") take(node.entries.get("path")?.value);
  };
  for (const { entries } of roots) take(entries.get("include")?.value);
  for (const service of servicesOf({ roots }).values()) {
    const extend = service.entries.get("extends")?.value;
    if (extend?.kind === "map") take(extend.entries.get("file")?.value);
  }
  return paths.filter((path) => path !== source.path);
}
