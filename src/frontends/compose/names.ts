import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import type { Located, Span } from "../../text/span.ts";
import { Canonicaliser } from "./canonical.ts";
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
export function namesAt(service: YamlMap, key: string): Named[] {
  const value = valueAt(service, key);
  const at = (node: YamlNode): Named[] => {
    const source = node.kind === "map" ? node.entries.get("source")?.value : node;
    const text = known(source);
    return text === undefined || !source ? [] : [{ value: text, span: source.span, isExact: !isFilled(source) }];
  };
  if (value?.kind === "list") return value.items.flatMap((item) => at(item.value));
  return value?.kind === "map" ? [...value.entries].map(([name, entry]) => ({ value: name, span: entry.key.span })) : [];
}

export interface Dependency extends Located<string> {
  readonly required: boolean;
}

/** Services that must be there: `depends_on`, `links`, `volumes_from`, and namespaces that are another service's. */
export function dependencies(service: YamlMap): Dependency[] {
  const depends = mapAt(service, "depends_on");
  const isOptional = (name: string): boolean => {
    const entry = depends?.entries.get(name)?.value;
    return entry?.kind === "map" && readBoolean(textAt(entry, "required") ?? "") === false;
  };
  const texts = (key: string): Located<string>[] =>
    listAt(service, key).flatMap(({ value }) => (known(value) ? [{ value: known(value) as string, span: value.span }] : []));
  const shared = ["network_mode", "ipc", "pid", "uts", "cgroup"].flatMap((key) => {
    const node = valueAt(service, key);
    const text = known(node);
    return node && text?.startsWith("service:") ? [{ value: text.slice(8), span: node.span }] : [];
  });
  return [
    ...namesAt(service, "depends_on").map((each) => ({ ...each, required: !isOptional(each.value) })),
    ...[
      ...texts("links").map((each) => ({ ...each, value: each.value.replace(/:.*$/s, "") })),
      ...texts("volumes_from").flatMap((each) =>
        each.value.startsWith("container:") ? [] : [{ ...each, value: each.value.replace(/:.*$/s, "") }],
      ),
      ...shared,
    ].map((each) => ({ ...each, required: true })),
  ];
}

/** Named volumes a service mounts. */
export function volumesOf(service: YamlMap): Named[] {
  return listAt(service, "volumes").flatMap(({ value }) => {
    const source = value.kind === "map" && textAt(value, "type") === "volume" ? valueAt(value, "source") : undefined;
    const name = known(source);
    return name && source ? [{ value: name, span: source.span, isExact: !isFilled(source) }] : [];
  });
}

/** The kinds of things a project names, and the keys of a service that use them. */
export const nameKinds = ["networks", "secrets", "configs", "models"] as const;

const kinds = ["services", "volumes", ...nameKinds] as const;

/** Everything a file defines, as `kind name`. */
export function definedNames(root: YamlMap): string[] {
  return kinds.flatMap((kind) =>
    [...(mapAt(root, kind)?.entries ?? [])].flatMap(([name, { value }]) =>
      kind === "services" && !starts(value) ? [] : [`${kind} ${name}`],
    ),
  );
}

const canonicalRoots = new WeakMap<YamlMap, YamlMap>();

/** What a service says about names, and whether it starts something. */
const telling: ReadonlySet<string> = new Set([
  ...nameKinds,
  ...["volumes", "depends_on", "links", "volumes_from", "network_mode", "ipc", "pid", "uts", "cgroup"],
  ...["image", "build", "provider", "extends"],
]);

/** A file by itself in its long form, its variables left alone, and of its services what is asked of them here. */
function canonical(written: YamlMap): YamlMap {
  const known = canonicalRoots.get(written);
  if (known) return known;
  const services = written.entries.get("services");
  let root = written;
  if (services?.value.kind === "map") {
    const entries = new Map(services.value.entries);
    for (const [name, entry] of entries) if (entry.value.kind === "map") entries.set(name, { ...entry, value: only(entry.value, telling) });
    root = { ...written, entries: new Map(written.entries).set("services", { ...services, value: { ...services.value, entries } }) };
  }
  const made = new Canonicaliser([], new WeakSet()).file(root);
  canonicalRoots.set(written, made);
  return made;
}

/** A mapping with nothing but some of its keys. */
function only(map: YamlMap, keys: ReadonlySet<string>): YamlMap {
  const entries = new Map<string, YamlEntry>();
  for (const [key, entry] of map.entries) if (keys.has(key)) entries.set(key, entry);
  return { ...map, entries };
}

const starts = (service: YamlNode): boolean =>
  service.kind === "map" && ["image", "build", "provider", "extends"].some((key) => service.entries.has(key));

/** What a file uses and does not define, as `kind name`: images of services it adds to, and names. Nothing for a file that includes others. */
export function undefinedNames(written: YamlMap): string[] {
  if (written.entries.has("include")) return [];
  const root = canonical(written);
  const defined = new Set(definedNames(root));
  const used = [...(mapAt(root, "services")?.entries ?? [])].flatMap(([name, { value }]) =>
    value.kind !== "map"
      ? []
      : [
          `services ${name}`,
          ...nameKinds.flatMap((kind) => namesAt(value, kind).map((use) => `${kind} ${use.value}`)),
          ...volumesOf(value).map((use) => `volumes ${use.value}`),
          ...dependencies(value).map((use) => `services ${use.value}`),
        ],
  );
  return used.filter((name) => !defined.has(name) && name !== "networks default");
}
