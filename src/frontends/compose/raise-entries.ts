import type { EntryValue } from "../../model/change.ts";
import type { Hop } from "../../model/setting.ts";
import type { Workload } from "../../model/workload.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import type { YamlText } from "../../syntax/yaml-edit.ts";
import type { Said } from "../../syntax/yaml-write.ts";
import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { entriesAgain, type Held, heldAt, isHidden, type KeyPath, setAt } from "./held.ts";
import type { ComposeProject } from "./project.ts";
import { type Entries, type EntryName, entryPlaces, inCompose, isShared } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/** Sets and takes away entries in the form they are written in. What others share stays: the service says its own instead. */
export function raiseEntries(project: ComposeProject, workload: Workload, entries: EntryName, given: Entries): readonly Edit[] | undefined {
  const to = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === null ? null : inCompose(value)]));
  const { path: below, joint } = entryPlaces[entries];
  const place: Holder = { project, path: ["services", workload.path[1] ?? "", ...below], joint, home: workload.span };
  const held = heldAt(project, place.path);
  if (!held) return addNew(place, settersOf(to));
  if (isHidden(held.via)) return replaceShared(place, held, to);
  const there = entriesIn(held.node);
  const isOwn = (name: string): boolean => there.has(name) && !isShared({ via: [...held.via, ...(there.get(name)?.via ?? [])] });
  const names = Object.keys(to).filter((name) => to[name] !== null || there.has(name));
  const gone = names.filter((name) => to[name] === null);
  if (!gone.every(isOwn)) return undefined;
  const fresh = names.filter((name) => to[name] !== null && !isOwn(name));
  const edits: Edit[] = [];
  for (const name of names.filter(isOwn)) {
    // A name that goes makes room for one that comes.
    const comes = to[name] === null ? fresh.shift() : name;
    const made = changeOwn(
      place,
      name,
      there.get(name)?.at ?? held.key,
      comes === undefined ? null : { name: comes, value: to[comes] as EntryValue },
    );
    if (!made) return undefined;
    edits.push(...made);
  }
  const added = addNew(place, settersOf(Object.fromEntries(fresh.map((name) => [name, to[name] ?? null]))));
  return added && [...edits, ...added];
}

/** Entries by name: where each begins, and how it came there. Hosts are a list in a project that is put together. */
function entriesIn(node: YamlNode): ReadonlyMap<string, { readonly at: Span; readonly via: readonly Hop[] }> {
  if (node.kind === "map") return new Map([...node.entries].map(([name, { key, via }]) => [name, { at: key.span, via }]));
  const items = node.kind === "list" ? node.items : [];
  return new Map(
    items.flatMap(({ value, via }) => (value.kind === "scalar" ? [[value.text.replace(/[:=].*$/s, ""), { at: value.span, via }]] : [])),
  );
}

interface Holder {
  readonly project: ComposeProject;
  readonly path: KeyPath;
  readonly joint: string;
  readonly home: Span;
}

const settersOf = (to: Entries): Record<string, EntryValue> =>
  Object.fromEntries(Object.entries(to).filter((entry): entry is [string, EntryValue] => entry[1] !== null));

/** An entry that the service writes itself gets another value, or another name with it; `null` takes it away. */
function changeOwn(
  { project, path, joint }: Holder,
  name: string,
  key: Span,
  by: { readonly name: string; readonly value: EntryValue } | null,
): readonly Edit[] | undefined {
  const text = yamlOf(project, key.file);
  const written = text?.pathAt(key.start).slice(0, path.length + 1) ?? [];
  if (!text || written.length <= path.length || !path.every((step, at) => written[at] === step)) return undefined;
  const isItem = typeof written[path.length] === "number";
  if (isItem && countOf(text, path, name, joint) !== 1) return undefined;
  if (by === null) return text.remove(written);
  if (isItem) return text.set(written, `${by.name}${jointOf(text, key, name, joint)}${by.value}`);
  const renamed = by.name === name ? [] : text.rename(written, by.name);
  const value = text.set(written, by.value);
  return renamed && value && [...renamed, ...value];
}

/** Items of a list that are about a name: of several only one would change. */
const countOf = (text: YamlText, path: KeyPath, name: string, joint: string): number =>
  text.textsAt(path).filter((item) => item === name || item.startsWith(`${name}${joint}`) || item.startsWith(`${name}=`)).length;

/** What stands behind the name now: hosts may be written with `=`, too. */
const jointOf = (text: YamlText, { start, end }: Span, name: string, joint: string): string =>
  text.slice({ start, end }).replace(/^["']/, "").startsWith(`${name}=`) ? "=" : joint;

/** Entries that the service has not: in the form of those that it has. */
function addNew({ project, path, joint, home }: Holder, fresh: Readonly<Record<string, EntryValue>>): readonly Edit[] | undefined {
  if (Object.keys(fresh).length === 0) return [];
  const own = ownText(project, path, home);
  if (own?.kindAt(path) === "list") return own.add(path, itemsOf(fresh, joint));
  if (own?.kindAt(path) === "map") return own.extend(path, fresh);
  return setAt(project, path, fresh, home);
}

/** The file in which a service itself has the entries. */
function ownText(project: ComposeProject, path: KeyPath, home: Span): YamlText | undefined {
  const held = heldAt(project, path);
  const files = [...(held && !isShared(held) ? [held.key.file] : []), home.file];
  return files.map((file) => yamlOf(project, file)).find((text) => text?.has(path));
}

const itemsOf = (fresh: Readonly<Record<string, Said>>, joint: string): string[] =>
  Object.entries(fresh).map(([name, value]) => `${name}${joint}${value}`);

/** Entries that an anchor or a merge key brings: merged where the file has a name for them, else said again. */
function replaceShared({ project, path, home }: Holder, held: Held, to: Entries): readonly Edit[] | undefined {
  const gone = Object.keys(to).filter((name) => to[name] === null);
  const text = ownText(project, path, home);
  if (gone.length === 0 && text?.kindAt(path) === "alias") {
    const merged = text.overlay(path, settersOf(to));
    if (merged) return merged;
  }
  const again = held.node.kind === "map" ? entriesAgain(held.node) : undefined;
  if (!again) return undefined;
  const own = Object.fromEntries(Object.entries({ ...again, ...settersOf(to) }).filter(([name]) => !gone.includes(name)));
  return setAt(project, path, own, home);
}
