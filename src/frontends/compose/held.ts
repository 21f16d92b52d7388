import type { Hop } from "../../model/setting.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import type { YamlText } from "../../syntax/yaml-edit.ts";
import type { Said } from "../../syntax/yaml-write.ts";
import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { isFilled } from "./filled.ts";
import { shortOf } from "./piece.ts";
import type { ComposeProject } from "./project.ts";
import { isShared } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/** Keys from the root of a project down. */
export type KeyPath = readonly string[];

/** What a project holds at a path, and how it came there. */
export interface Held {
  readonly key: Span;
  readonly node: YamlNode;
  readonly via: readonly Hop[];
}

/** `undefined` where no file says anything. */
export function heldAt({ root }: Pick<ComposeProject, "root">, path: KeyPath): Held | undefined {
  let held: Held = { key: root.span, node: root, via: [] };
  for (const step of path) {
    const entry: YamlEntry | undefined = held.node.kind === "map" ? held.node.entries.get(step) : undefined;
    if (!entry) return undefined;
    held = { key: entry.key.span, node: entry.value, via: [...held.via, ...entry.via] };
  }
  return held;
}

/** Whether an anchor or a merge key brings something: a key of one's own hides that; what `extends` brings is merged with it. */
export const isHidden = (via: readonly Hop[] | undefined): boolean => via?.some(({ how }) => how === "merge" || how === "alias") ?? false;

/** The file in which a path may be written; `undefined` where it would begin a service that is another file's. */
function fileFor(project: ComposeProject, path: KeyPath, file: string): YamlText | undefined {
  const text = yamlOf(project, file);
  return path[0] !== "services" || text?.has(path.slice(0, 2)) ? text : undefined;
}

/**
 * Writes a value at a path of a project, in the file where that or what is around it stands, else in that of `home`. What an anchor or
 * a merge key brings is said again beside it: the others that use it keep theirs.
 */
export function setAt(project: ComposeProject, path: KeyPath, said: Said, home: Span): readonly Edit[] | undefined {
  let node: YamlNode = project.root;
  let { file } = home;
  for (const [at, step] of path.entries()) {
    const entry: YamlEntry | undefined = node.kind === "map" ? node.entries.get(step) : undefined;
    if (!entry) break;
    if (isHidden(entry.via)) {
      const own = at < 2 ? undefined : withAt(entry.value, path.slice(at + 1), said);
      return own === undefined ? undefined : fileFor(project, path, file)?.set(path.slice(0, at + 1), own);
    }
    if (isShared(entry)) break;
    node = entry.value;
    file = entry.key.span.file;
  }
  return fileFor(project, path, file)?.set(path, said);
}

/** A value as it stands, to be written once more; `undefined` for what cannot be, such as a text that only looks like a number. */
export function sayAgain(node: YamlNode): Said | undefined {
  const short = shortOf(node);
  if (short) return sayAgain(short);
  if (node.tag !== undefined) return undefined;
  if (node.kind === "map") return entriesAgain(node);
  if (node.kind === "list") return allOf(node.items.map(({ value }) => sayAgain(value)));
  if (isFilled(node)) return node.raw;
  if (node.value === null || node.quoted) return node.value === null ? undefined : node.text;
  return String(node.value) === node.text ? node.value : undefined;
}

/** The entries of a mapping, or of the list that it is written as. */
export function entriesAgain({ entries }: YamlMap): { [key: string]: Said } | undefined {
  const said = [...entries].map(([name, { value }]) => [name, sayAgain(value)] as const);
  return said.every(([, value]) => value !== undefined) ? (Object.fromEntries(said) as { [key: string]: Said }) : undefined;
}

const allOf = (items: readonly (Said | undefined)[]): Said[] | undefined =>
  items.every((item) => item !== undefined) ? (items as Said[]) : undefined;

/** A value with another one at a path in it. */
function withAt(node: YamlNode, [step, ...rest]: KeyPath, said: Said): Said | undefined {
  if (step === undefined) return said;
  const again = node.kind === "map" ? entriesAgain(node) : undefined;
  const inner = node.kind === "map" ? node.entries.get(step) : undefined;
  const value = inner ? withAt(inner.value, rest, said) : rest.reduceRight<Said>((below, key) => ({ [key]: below }), said);
  return again && value !== undefined ? { ...again, [step]: value } : undefined;
}

/** What happens to items of a list, by where they stand: another takes their place, or nothing does. */
export type ItemChanges = readonly { readonly at: Span; readonly by: Said | null }[];

/** Changes items of a list, each in the file that holds it. Of a list that an anchor or a merge key brings the service gets its own. */
export function changeItems(project: ComposeProject, path: KeyPath, changes: ItemChanges): readonly Edit[] | undefined {
  const held = heldAt(project, path);
  if (!held) return undefined;
  const { node } = held;
  const items = node.kind === "list" ? node.items : [{ value: node, via: [] }];
  const changed = new Map(
    changes.flatMap(({ at, by }) => items.filter(({ value }) => holds(value.span, at)).map((item) => [item, by] as const)),
  );
  if (changed.size < changes.length) return undefined;
  if (isHidden(held.via)) return ownList(project, path, held, items, changed);
  if (isShared(held) || [...changed.keys()].some(isShared)) return undefined;
  const gone = new Map<YamlText, (string | number)[]>();
  const edits: Edit[] = [];
  for (const [{ value }, by] of changed) {
    const text = yamlOf(project, value.span.file);
    const at = text?.pathAt(value.span.start) ?? [];
    if (!text || !path.every((step, index) => at[index] === step)) return undefined;
    const index = at[path.length];
    if (by === null && typeof index === "number") gone.set(text, [...(gone.get(text) ?? []), index]);
    else {
      const own = typeof index === "number" ? [...path, index] : path;
      const made = by === null ? text.remove(own) : text.set(own, by);
      if (!made) return undefined;
      edits.push(...made);
    }
  }
  for (const [text, indexes] of gone) {
    const made = text.removeSome(path, indexes);
    if (!made) return undefined;
    edits.push(...made);
  }
  return edits;
}

const holds = (outer: Span, inner: Span): boolean => outer.file === inner.file && outer.start <= inner.start && inner.start < outer.end;

function ownList(
  project: ComposeProject,
  path: KeyPath,
  { via, key }: Held,
  items: YamlList["items"],
  changed: ReadonlyMap<YamlList["items"][number], Said | null>,
): readonly Edit[] | undefined {
  const service = heldAt(project, path.slice(0, -1));
  if (!service || isHidden(service.via)) return undefined;
  const stays = items.flatMap((item) => {
    const by = changed.get(item);
    return by === null ? [] : [by ?? sayAgain(item.value)];
  });
  const own = allOf(stays);
  const isMerged = via.some(({ how }) => how === "merge");
  const text = fileFor(project, path, isMerged ? service.key.file : key.file);
  return own && (own.length > 0 || isMerged ? text?.set(path, own) : text?.remove(path));
}
