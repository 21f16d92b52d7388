import { isFilled } from "../frontends/compose/filled.ts";
import { shortOf } from "../frontends/compose/piece.ts";
import type { ComposeProject } from "../frontends/compose/project.ts";
import { readBoolean } from "../frontends/compose/value.ts";
import type { Project } from "../link/project.ts";
import type { Hop } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { literalOf } from "../syntax/interpolation.ts";
import type { YamlEntry, YamlNode } from "../syntax/yaml.ts";
import { Memory } from "../text/memory.ts";
import { literally } from "../text/pattern.ts";
import type { Span } from "../text/span.ts";
import { dockerfilesOf } from "./documents.ts";

/** A value of the merged project, the key it stands at, and how it got there. */
export interface Part {
  readonly name: string;
  /** Its key; for an item of a list, the item. */
  readonly at: { readonly span: Span; readonly via: readonly Hop[] };
  readonly node: YamlNode;
}

/** What stands at a path of keys of the merged project; `undefined` when nothing does, or `null`. */
export function partAt({ root }: Pick<ComposeProject, "root">, ...path: readonly string[]): Part | undefined {
  return below({ name: "", at: { span: root.span, via: [] }, node: root }, ...path);
}

/** The same below a part. */
export function below(part: Part | undefined, ...path: readonly string[]): Part | undefined {
  let at = part;
  for (const key of path) {
    const entry: YamlEntry | undefined = at?.node.kind === "map" ? at.node.entries.get(key) : undefined;
    if (!entry || !at || isNothing(entry.value)) return undefined;
    at = partOf(key, entry, at);
  }
  return at;
}

/** The entries of a mapping, those without a value among them, or the items of a list. A single value is a list of one. */
export function partsOf(part: Part | undefined): Part[] {
  if (!part) return [];
  const { node, at } = part;
  if (node.kind === "map") return [...node.entries].map(([key, entry]) => partOf(key, entry, part));
  if (node.kind === "scalar") return [part];
  return node.items.map(({ value, via }) => ({
    name: textOf({ node: value }) ?? "",
    at: { span: value.span, via: along(at.via, via) },
    node: value,
  }));
}

/** The text of a scalar; `undefined` for anything else, and for what nobody can know. */
export function textOf(part: Pick<Part, "node"> | undefined): string | undefined {
  const node = part?.node;
  return node?.kind === "scalar" && node.value !== null && !node.text.includes(HOLE) ? node.text : undefined;
}

/** A yes or no as Compose reads it, a mapping being a yes, as in `external: { name: a }`; `undefined` when none is written, or nobody can know. */
export function flagOf(part: Pick<Part, "node"> | undefined): boolean | undefined {
  if (part?.node.kind === "map") return true;
  const text = textOf(part);
  return text === undefined ? undefined : readBoolean(text);
}

/** The text as somebody wrote it, U+FFFC for each variable in it; empty when there is none. */
export function writtenText({ node }: Pick<Part, "node">): string {
  if (node.kind !== "scalar") return "";
  return isFilled(node) ? literalOf(node.raw, node.unset === true) : node.text;
}

/** Whether somebody wrote less than what it stands for: only the name of a service to wait for. */
export const isShort = ({ node }: Pick<Part, "node">): boolean => shortOf(node) !== undefined;

const services = new Memory<ComposeProject, readonly Part[]>();

/** The services of a project that are mappings. */
export function servicesOf(project: ComposeProject): readonly Part[] {
  const found = services.get(project) ?? partsOf(partAt(project, "services")).filter(({ node }) => node.kind === "map");
  services.set(project, found);
  return found;
}

/** Where a whole part stands: from its key to the end of its value. */
const wholeOf = ({ at, node }: Part): Span =>
  node.span.file === at.span.file && node.span.end > at.span.end ? { ...at.span, end: node.span.end } : at.span;

const isNothing = (node: YamlNode): boolean => node.tag === "!reset" || (node.kind === "scalar" && node.value === null);

const partOf = (name: string, { key, value, via }: YamlEntry, { at }: Part): Part => ({
  name,
  at: { span: key.span, via: along(at.via, via) },
  node: value,
});

const along = (way: readonly Hop[], further: readonly Hop[]): readonly Hop[] =>
  further.length === 0 ? way : way.length === 0 ? further : [...way, ...further];

/** One build argument. */
export interface BuildArgument {
  readonly name: string;
  /** As written, U+FFFC for each variable in it. */
  readonly literal: string;
  /** Passed through from whoever builds. */
  readonly isPassed: boolean;
  readonly at: Part["at"];
}

/** The arguments of a build, given as a mapping or as a list. */
export function buildArguments(part: Part | undefined): BuildArgument[] {
  return partsOf(part).map((each): BuildArgument => {
    if (part?.node.kind === "map")
      return { name: each.name, literal: writtenText(each), isPassed: isNothing(each.node), at: { ...each.at, span: wholeOf(each) } };
    const [, name = "", literal] = /^([^=]*)(?:=(.*))?$/s.exec(writtenText(each)) ?? [];
    return { name, literal: literal ?? "", isPassed: literal === undefined, at: each.at };
  });
}

/** Where the Dockerfile of a service uses a build argument. */
export function usesOfArgument(service: string, name: string, project: ComposeProject, linked: Project): Span[] {
  const container = containersOf(project, linked).get(service);
  const document = dockerfilesOf(linked).find(({ source }) => source.path === container?.build?.dockerfile);
  const use = new RegExp(`\\$\\{?${literally(name)}\\b`);
  const spans = document?.stages.flatMap(({ scripts }) => scripts.map(({ instruction }) => instruction.span)) ?? [];
  return spans.filter(({ start, end }) => use.test(document?.source.text.slice(start, end) ?? "")).slice(0, 3);
}

/** The texts of an entry: its items, or its one value. */
export interface EntryText {
  readonly items: readonly string[];
  /** Some of them nobody can know. */
  readonly isOpen: boolean;
  /** `!reset`, or nothing. */
  readonly isReset: boolean;
}

/** Reads an entry that was put away, or that stands in its place. */
export function entryTexts({ value }: YamlEntry): EntryText {
  const nodes = value.kind === "list" ? value.items.map((item) => item.value) : [value];
  const texts = nodes.map((node) => (node.kind === "scalar" && node.value !== null ? node.text : undefined));
  const items = texts.filter((text) => text !== undefined && !/\$|\uFFFC/.test(text)) as string[];
  return {
    items,
    isOpen: items.length < texts.length,
    isReset: value.tag === "!reset" || (value.kind === "scalar" && value.value === null),
  };
}

const known = new Memory<Project, Map<string, Map<string, Container>>>();

/** The containers of one Compose project by the names of their services. */
export function containersOf({ id }: Pick<ComposeProject, "id">, linked: Project): ReadonlyMap<string, Container> {
  let projects = known.get(linked);
  if (!projects) {
    projects = new Map();
    for (const container of linked.containers) {
      const own = projects.get(container.project) ?? new Map<string, Container>();
      own.set(container.path[1] ?? "", container);
      projects.set(container.project, own);
    }
    known.set(linked, projects);
  }
  return projects.get(id) ?? new Map();
}

const ending = new Memory<ComposeProject, ReadonlySet<string>>();

/** Services that others wait for to end: jobs. */
export function jobsOf(project: ComposeProject): ReadonlySet<string> {
  const jobs =
    ending.get(project) ??
    new Set(
      servicesOf(project).flatMap((service) =>
        partsOf(below(service, "depends_on")).flatMap((each) =>
          textOf(below(each, "condition")) === "service_completed_successfully" ? [each.name] : [],
        ),
      ),
    );
  ending.set(project, jobs);
  return jobs;
}
