import type { ComposeProject } from "../frontends/compose/project.ts";
import { yamlOf } from "../frontends/compose/yaml-of.ts";
import type { Hop } from "../model/setting.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import type { YamlPath, YamlText } from "../syntax/yaml-edit.ts";
import type { Said } from "../syntax/yaml-write.ts";
import type { Edit } from "../text/edit.ts";
import { Memory } from "../text/memory.ts";
import { type Span, samePlace } from "../text/span.ts";
import { below, type Part } from "./compose.ts";

/** A key, an item or a value of a merged project, and how it got there: a part of it, or a setting of a service. */
export interface Place {
  readonly span: Span;
  readonly via?: readonly Hop[] | undefined;
}

/** Edits, or nothing: what others share through an anchor, a merge key or `extends` is left to them, and so is what holds comments that would be lost. */
type Edits = readonly Edit[] | undefined;

/** Takes a key or an item away, and what then holds nothing. */
export function removedFrom(project: ComposeProject, at: Place): Edits {
  const place = ownPlace(project, at);
  return place?.text.remove(place.path);
}

/** Gives a key or an item another value. */
export function setIn(project: ComposeProject, at: Place, said: Said): Edits {
  const place = ownPlace(project, at);
  return place?.text.set(place.path, said);
}

/** Puts another variable or label in place of one, as `NAME: value` or `NAME=value`, whichever it is written as. */
export function insteadOf(project: ComposeProject, at: Place, name: string, value: string): Edits {
  const place = ownPlace(project, at);
  if (!place) return undefined;
  const { text, path } = place;
  if (typeof path.at(-1) === "number") return text.set(path, `${name}=${value}`);
  if (path.at(-1) === name) return text.set(path, value);
  if (text.has([...path.slice(0, -1), name])) return undefined;
  const [key, said] = [text.rename(path, name), text.set(path, value)];
  return key && said && [...key, ...said];
}

/** Puts another text in place of the one place where a value has it: in quotes where it had them, or needs them. */
export function replacedIn(project: ComposeProject, at: Place, from: string, to: string): Edits {
  const place = ownPlace(project, at);
  const extent = place?.text.extentOf(place.path);
  const written = place && extent ? place.text.slice(extent) : "";
  const index = written.indexOf(from);
  if (!place || !extent || from === "" || index < 0 || written.indexOf(from, index + 1) >= 0) return undefined;
  const start = extent.start + index;
  const edit = { span: { file: at.span.file, start, end: start + from.length }, text: to };
  // Without quotes and in one line a value may need them now.
  const value = /^(?:[\w.-]+:\s+)?([^\s"'|>&*!].*)$/.exec(written)?.[1];
  const isPlain = value !== undefined && !/["'\n]/.test(written);
  return isPlain
    ? place.text.set(
        place.path,
        value.replace(from, () => to),
      )
    : [edit];
}

/** Gives the mapping of a key another key: `path` leads from it to that one. */
export function setBelow(project: ComposeProject, at: Place, path: YamlPath, said: Said): Edits {
  const place = ownPlace(project, at);
  return place?.text.set([...place.path, ...path], said);
}

/** Adds items to the list that `path` leads to from a key. */
export function addedBelow(project: ComposeProject, at: Place, path: YamlPath, items: readonly Said[]): Edits {
  const place = ownPlace(project, at);
  return place?.text.add([...place.path, ...path], items);
}

/**
 * Adds items to a list of a service, such as `secrets`: where it has one of its own, else in a new one, which is added to what `extends`
 * brings. One that a merge key brings would be hidden by it.
 */
export function addedTo(project: ComposeProject, service: Part, key: string, items: readonly Said[]): Edits {
  const list = below(service, key);
  const ways = list?.at.via.map(({ how }) => how) ?? [];
  if (ways.includes("merge") || ways.includes("alias")) return undefined;
  return list && !ways.includes("extends") ? addedBelow(project, list.at, [], items) : addedBelow(project, service.at, [key], items);
}

/** Gives a file of the project a key that is no service's: `["secrets", "token"]`. */
export const setAtTop = (project: ComposeProject, file: string, path: YamlPath, said: Said): Edits =>
  yamlOf(project, file)?.set(path, said);

/** Whether a part of a project is written for it alone, where it can be edited. */
export const isOwnPlace = (project: ComposeProject, at: Place): boolean => ownPlace(project, at) !== undefined;

const borrowing: ReadonlySet<Hop["how"]> = new Set(["alias", "merge", "extends", "built-from", "inherits", "read-from"]);

/** Where something is written that belongs to nobody else. */
function ownPlace(project: ComposeProject, { span, via = [] }: Place): { readonly text: YamlText; readonly path: YamlPath } | undefined {
  if (via.some(({ how }) => borrowing.has(how))) return undefined;
  const text = yamlOf(project, span.file);
  const path = text?.pathAt(span.start) ?? [];
  const own = isItem(project, span) ? path.slice(0, path.findLastIndex((step) => typeof step === "number") + 1) : path;
  const extent = text?.extentOf(own);
  return text && extent && !isLent(project, { file: span.file, ...extent }, own) ? { text, path: own } : undefined;
}

/** Where everything of a project stands that is in a service: by file, in order. */
interface Used {
  readonly start: number;
  readonly service: string;
}

const used = new Memory<ComposeProject, { readonly places: ReadonlyMap<string, readonly Used[]>; readonly items: readonly Span[] }>();

/** What is written in services, each thing for each service that has it. */
function usedIn(project: ComposeProject) {
  const known = used.get(project);
  if (known) return known;
  const places = new Map<string, Used[]>();
  const items: Span[] = [];
  const add = ({ file, start }: Span, service: string): void => {
    const own = places.get(file) ?? [];
    own.push({ start, service });
    places.set(file, own);
  };
  const visit = (node: YamlNode, service: string): void => {
    if (node.kind === "map")
      for (const { key, value } of node.entries.values()) {
        add(key.span, service);
        visit(value, service);
      }
    else if (node.kind === "list")
      for (const { value } of node.items) {
        if (value.kind === "map") items.push(value.span);
        add(value.span, service);
        visit(value, service);
      }
  };
  const services = project.root.entries.get("services")?.value;
  for (const [name, { value }] of services?.kind === "map" ? services.entries : []) visit(value, name);
  for (const own of places.values()) own.sort((a, b) => a.start - b.start);
  const found = { places, items };
  used.set(project, found);
  return found;
}

/** Whether something is an item of a list that is a mapping: its place is that of its first key, too. */
const isItem = (project: ComposeProject, span: Span): boolean => usedIn(project).items.some((item) => samePlace(item, span));

/** Whether another service has something that stands at a place, or in it. */
function isLent(project: ComposeProject, span: Span, path: YamlPath): boolean {
  const [top, service] = path;
  if (top !== "services" || service === undefined) return false;
  const own = usedIn(project).places.get(span.file) ?? [];
  return own.some(({ start, service: by }) => start >= span.start && start < span.end && by !== service);
}
