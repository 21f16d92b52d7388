import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { Memory } from "../../text/memory.ts";
import type { Located, Span } from "../../text/span.ts";
import { volumeNamed } from "./canonical-mounts.ts";
import { isFilled } from "./filled.ts";
import { readBoolean } from "./value.ts";

export const valueAt = (map: YamlMap | undefined, key: string): YamlNode | undefined => {
  const value = map?.entries.get(key)?.value;
  return value && !(value.kind === "scalar" && value.value === null) ? value : undefined;
};
export const mapAt = (map: YamlMap | undefined, key: string): YamlMap | undefined => {
  const value = valueAt(map, key);
  return value?.kind === "map" ? value : undefined;
};
export const listAt = (map: YamlMap | undefined, key: string): readonly { readonly value: YamlNode }[] => {
  const value = valueAt(map, key);
  return value?.kind === "list" ? value.items : [];
};
/** The span of a key, or of the mapping where it is not written. */
export const keyAt = (map: YamlMap, key: string): Span => map.entries.get(key)?.key.span ?? map.span;
/** The text at a key; `undefined` for what nobody can know, too. */
export const textAt = (map: YamlMap | undefined, key: string): string | undefined => known(valueAt(map, key));
export const known = (node: YamlNode | undefined): string | undefined =>
  node?.kind === "scalar" && node.value !== null && !node.text.includes(HOLE) ? node.text : undefined;

/** A name and where it stands; not exactly, when a variable is in it. */
export interface Named extends Located<string> {
  readonly isExact?: boolean;
}

/** Names that a key of a service uses, with where they stand. */
export function namesAt(service: YamlMap, key: string): readonly Named[] {
  const value = valueAt(service, key);
  if (!value) return none;
  if (value.kind === "list") return value.items.flatMap((item) => nameIn(item.value) ?? none);
  return value.kind === "map" ? [...value.entries].map(([name, entry]) => ({ value: name, span: entry.key.span })) : [];
}

const none: readonly Named[] = [];

function nameIn(item: YamlNode): Named | undefined {
  const source = item.kind === "map" ? item.entries.get("source")?.value : item;
  const text = known(source);
  return text === undefined || !source ? undefined : { value: text, span: source.span, isExact: !isFilled(source) };
}

export interface Dependency extends Located<string> {
  readonly required: boolean;
}

/** Services that must be there: `depends_on`, `links`, `volumes_from`, and namespaces that are another service's. */
export function dependencies(service: YamlMap): Dependency[] {
  const found: Dependency[] = [];
  const depends = mapAt(service, "depends_on");
  for (const each of namesAt(service, "depends_on")) {
    const entry = depends?.entries.get(each.value)?.value;
    const isOptional = entry?.kind === "map" && readBoolean(textAt(entry, "required") ?? "") === false;
    found.push({ value: each.value, span: each.span, required: !isOptional });
  }
  for (const key of ["links", "volumes_from"])
    for (const { value } of listAt(service, key)) {
      const text = known(value);
      if (text && !(key === "volumes_from" && text.startsWith("container:")))
        found.push({ value: text.replace(/:.*$/s, ""), span: value.span, required: true });
    }
  for (const key of namespaces) {
    const node = valueAt(service, key);
    const text = known(node);
    if (node && text?.startsWith("service:")) found.push({ value: text.slice(8), span: node.span, required: true });
  }
  return found;
}

/** Keys that may put a service into a namespace of another one. */
const namespaces = ["network_mode", "ipc", "pid", "uts", "cgroup"];

/** Named volumes a service mounts. */
export const volumesOf = (service: YamlMap): Named[] =>
  listAt(service, "volumes").flatMap(({ value }) => (value.kind === "map" ? (volumeOf(value) ?? []) : []));

/** The named volume of a mount in its long form. */
function volumeOf(mount: YamlMap): Named | undefined {
  const source = textAt(mount, "type") === "volume" ? valueAt(mount, "source") : undefined;
  const name = known(source);
  return name && source ? { value: name, span: source.span, isExact: !isFilled(source) } : undefined;
}

/** The kinds of things a project names, and the keys of a service that use them. */
export const nameKinds = ["networks", "secrets", "configs", "models"] as const;

const kinds = ["services", "volumes", ...nameKinds] as const;

const definedIn = new Memory<YamlMap, readonly string[]>();

/** Everything a file defines, as `kind name`. */
export function definedNames(root: YamlMap): readonly string[] {
  const before = definedIn.get(root);
  if (before) return before;
  const names: string[] = [];
  for (const kind of kinds)
    for (const [name, { value }] of mapAt(root, kind)?.entries ?? [])
      if (kind !== "services" || starts(value)) names.push(`${kind} ${name}`);
  definedIn.set(root, names);
  return names;
}

const starts = (service: YamlNode): boolean => service.kind === "map" && starters.some((key) => service.entries.has(key));

const starters = ["image", "build", "provider", "extends"];

const undefinedIn = new Memory<YamlMap, readonly string[]>();

/**
 * What a file uses and does not define, as `kind name`: images of services it adds to, and names. Nothing for a file that includes
 * others. The file is taken as it is written: names are the same in short forms and in long ones.
 */
export function undefinedNames(root: YamlMap): readonly string[] {
  const before = undefinedIn.get(root);
  if (before) return before;
  const names: string[] = [];
  const services = root.entries.has("include") ? undefined : mapAt(root, "services");
  const defined = new Map<string, YamlMap | undefined>(kinds.map((kind) => [kind, mapAt(root, kind)]));
  const use = (kind: string, name: string): void => {
    const entry = defined.get(kind)?.entries.get(name);
    const isDefined = entry !== undefined && (kind !== "services" || starts(entry.value));
    if (!isDefined && !(kind === "networks" && name === "default")) names.push(`${kind} ${name}`);
  };
  for (const [name, { value }] of services?.entries ?? []) {
    if (value.kind !== "map") continue;
    use("services", name);
    for (const kind of nameKinds) for (const each of namesAt(value, kind)) use(kind, each.value);
    for (const { value: mount } of listAt(value, "volumes")) {
      const volume = mount.kind === "map" ? volumeOf(mount)?.value : volumeNamed(known(mount) ?? "");
      if (volume !== undefined) use("volumes", volume);
    }
    for (const each of dependencies(value)) use("services", each.value);
  }
  undefinedIn.set(root, names);
  return names;
}
