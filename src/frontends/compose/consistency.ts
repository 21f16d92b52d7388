import type { Fault } from "../../model/document.ts";
import { readBytes, readNumber } from "../../syntax/engine/amounts.ts";
import { Nearest, patience } from "../../syntax/nearest.ts";
import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { Memory } from "../../text/memory.ts";
import { withoutSlash } from "../../text/path.ts";
import type { Span } from "../../text/span.ts";
import { mayChange } from "./filled.ts";
import {
  type Dependency,
  dependencies,
  keyAt,
  known,
  listAt,
  mapAt,
  type Named,
  nameKinds,
  namesAt,
  textAt,
  valueAt,
  volumesOf,
} from "./names.ts";
import { quote } from "./nodes.ts";

/** What is left open: parts nobody read may define what seems to be missing. */
export interface Openness {
  /** Names may be defined elsewhere. */
  readonly names: boolean;
  /** Services whose other half is elsewhere. */
  readonly services: ReadonlySet<string>;
  /** Profiles that are on, `*` for all. */
  readonly profiles: ReadonlySet<string>;
}

/** What the schema cannot say and Compose refuses all the same (compose-go loader/validate.go, validation/, graph/). */
export function consistencyFaults(root: YamlMap, open: Openness): Fault[] {
  const faults: Fault[] = [];
  const broken: Broken = (span, message, shows) => void faults.push({ kind: "broken", span, message, ...(shows ? { shows } : {}) });
  const services = mapAt(root, "services");
  if (!services) return faults;
  const names = new Names(root);
  const needed = new Map<string, readonly Dependency[]>();
  for (const [name, { value }] of services.entries)
    if (value.kind === "map") {
      const needs = dependencies(value);
      if (needs.length > 0) needed.set(name, needs);
      if (!open.names) references({ service: value, self: name, needs }, names, services, open, faults);
      if (!open.services.has(name)) combinations(value, broken);
      mounts(value, broken);
      spaces(value, broken);
      commands(value, broken);
    }
  containerNames(services, open, broken);
  if (needed.size > 0) for (const fault of cycles(services, needed)) faults.push(fault);
  if (faults.length < 2) return faults;
  return [...new Map(faults.map((fault) => [`${fault.span.file} ${fault.span.start} ${fault.message}`, fault])).values()];
}

type Broken = (span: Span, message: string, shows?: true) => void;

/** What a project declares, by kind, and what names that it does not are near to. */
class Names {
  readonly #kinds = new Map<string, ReadonlyMap<string, unknown> | undefined>();
  readonly #nearest = new Map<string, Nearest>();
  readonly #patience = patience();

  constructor(root: YamlMap) {
    for (const kind of ["services", "volumes", ...nameKinds]) this.#kinds.set(kind, mapAt(root, kind)?.entries);
  }

  has(kind: string, name: string): boolean {
    return this.#kinds.get(kind)?.has(name) === true;
  }

  near(kind: string, name: string): string | undefined {
    const known = this.#nearest.get(kind) ?? new Nearest([...(this.#kinds.get(kind)?.keys() ?? [])], this.#patience);
    this.#nearest.set(kind, known);
    return known.to(name);
  }
}

/** A service, by its name, and the services that it needs. */
interface Needing {
  readonly service: YamlMap;
  readonly self: string;
  readonly needs: readonly Dependency[];
}

function references({ service, self, needs }: Needing, names: Names, services: YamlMap, open: Openness, faults: Fault[]): void {
  const missing = (kind: string, { value, span, isExact = true }: Named): void => {
    // Nothing needs itself.
    const meant = [names.near(kind, value)].find((near) => kind !== "services" || near !== self);
    const fix = meant && isExact ? { fix: { title: `use ${meant}`, safety: "unsafe" as const, edits: [{ span, text: meant }] } } : {};
    const message = `there is no ${kind.slice(0, -1)} ${quote(value)} in the project${meant ? `, did you mean ${quote(meant)}?` : ", and Compose refuses it"}`;
    faults.push({ kind: "broken", shows: true, span, message, ...fix });
  };
  const used = (kind: string, uses: readonly Named[]): void => {
    for (const use of uses) if (!names.has(kind, use.value) && !(kind === "networks" && use.value === "default")) missing(kind, use);
  };
  const build = mapAt(service, "build");
  for (const kind of nameKinds) if (service.entries.has(kind)) used(kind, namesAt(service, kind));
  if (build) used("secrets", namesAt(build, "secrets"));
  if (service.entries.has("volumes")) used("volumes", volumesOf(service));
  for (const use of needs) {
    const target = services.entries.get(use.value)?.value;
    if (!target) missing("services", use);
    else if (target.kind === "map" && use.required && isOff(target, open.profiles) && !isOff(service, open.profiles))
      faults.push({
        kind: "loose",
        span: use.span,
        message: `service ${quote(use.value)} has a profile that is not active, so Compose refuses ${quote(self)}, which depends on it`,
      });
  }
  if (!build) return;
  const serviceContext = ({ span }: YamlNode, text: string | undefined): void => {
    const name = text?.startsWith("service:") ? text.slice(8) : undefined;
    const target = name === undefined ? undefined : services.entries.get(name)?.value;
    if (name !== undefined && !target) missing("services", { value: name, span });
    if (name !== undefined && target?.kind === "map" && !target.entries.has("build") && !open.services.has(name))
      faults.push({
        kind: "broken",
        span,
        message: `service ${quote(name)} is not built in this project, so Compose cannot use it as a context`,
      });
  };
  for (const item of listAt(build, "additional_contexts")) serviceContext(item.value, known(item.value)?.split("=").slice(1).join("="));
  for (const { value } of mapAt(build, "additional_contexts")?.entries.values() ?? []) serviceContext(value, known(value));
}

const offBy = new Memory<ReadonlySet<string>, Map<YamlMap, boolean>>();

/** Profiles keep the service from starting, and none of them is on. */
function isOff(service: YamlMap, on: ReadonlySet<string>): boolean {
  const known = offBy.get(on) ?? new Map<YamlMap, boolean>();
  offBy.set(on, known);
  const is = known.get(service) ?? isOffBy(service, on);
  known.set(service, is);
  return is;
}

function isOffBy(service: YamlMap, on: ReadonlySet<string>): boolean {
  const profiles = listAt(service, "profiles").flatMap(({ value }) => known(value) ?? []);
  return profiles.length > 0 && !on.has("*") && !profiles.some((profile) => on.has(profile));
}

/** Each container has a name of its own, among services that start together. */
function containerNames(services: YamlMap, { profiles }: Openness, broken: Broken): void {
  const taken = new Map<string, string>();
  for (const [service, { value }] of services.entries) {
    const entry = value.kind === "map" ? value.entries.get("container_name") : undefined;
    const name = known(entry?.value);
    if (!entry || !name || isOff(value as YamlMap, profiles)) continue;
    const other = taken.get(name);
    if (other === undefined) taken.set(name, service);
    else
      broken(
        entry.value.span,
        `services ${quote(other)} and ${quote(service)} have the container name ${quote(name)}, and Compose refuses the second`,
        mayChange(entry.value) ? true : undefined,
      );
  }
}

/** Keys that exclude one another, and values that must agree. */
function combinations(service: YamlMap, broken: Broken): void {
  ofBuild(service, broken);
  ofContainer(service, broken);
  ofNumbers(service, broken);
  ofResources(service, broken);
}

function ofBuild(service: YamlMap, broken: Broken): void {
  const build = mapAt(service, "build");
  if (!build) return;
  if (valueAt(build, "dockerfile") && valueAt(build, "dockerfile_inline"))
    broken(keyAt(build, "dockerfile_inline"), "dockerfile and dockerfile_inline exclude each other");
  const platform = textAt(service, "platform");
  const platforms = listAt(build, "platforms").map(({ value }) => known(value));
  if (platform && platforms.length && !platforms.includes(undefined) && !platforms.includes(platform))
    broken(keyAt(build, "platforms"), `build.platforms does not include ${quote(platform)}, the platform of the service`);
  // compose-go merges these; its schema then refuses them.
  if (valueAt(build, "platform"))
    broken(keyAt(build, "platform"), 'the key "platform" is not allowed in build, did you mean "platforms"?', true);
}

function ofContainer(service: YamlMap, broken: Broken): void {
  const networks = valueAt(service, "networks");
  const joins = (networks?.kind === "list" && networks.items.length > 0) || (networks?.kind === "map" && networks.entries.size > 0);
  if (textAt(service, "network_mode") && joins)
    broken(keyAt(service, "network_mode"), "network_mode and networks exclude each other, and Compose refuses both together");
  const test = valueAt(mapAt(service, "healthcheck"), "test");
  const first = test?.kind === "list" ? test.items[0]?.value : undefined;
  const word = known(first);
  if (first && word !== undefined && !["CMD", "CMD-SHELL", "NONE"].includes(word))
    broken(first.span, "the list of a health check must begin with CMD, CMD-SHELL or NONE");
  for (const [name, { key, value }] of mapAt(service, "ulimits")?.entries ?? []) {
    const missing = value.kind === "map" ? ["soft", "hard"].find((each) => !value.entries.has(each)) : undefined;
    if (missing) broken(key.span, `${name} needs ${quote(missing)}`, true);
  }
  for (const { value } of listAt(mapAt(service, "develop"), "watch"))
    if (value.kind === "map" && !valueAt(value, "target") && !["rebuild", "restart", undefined].includes(textAt(value, "action")))
      broken(keyAt(value, "action"), `${textAt(value, "action")} needs a target`);
}

/** How many containers there are. */
function ofNumbers(service: YamlMap, broken: Broken): void {
  const deploy = mapAt(service, "deploy");
  if (!deploy && !service.entries.has("scale")) return;
  const [scale, replicas] = [textAt(service, "scale"), textAt(deploy, "replicas")].map((text) => readNumber(text ?? ""));
  if (scale !== undefined && replicas !== undefined && scale !== replicas)
    broken(keyAt(service, "scale"), `scale is ${scale} and deploy.replicas is ${replicas}: Compose refuses different numbers`);
  if ((scale ?? 0) < 0) broken(keyAt(service, "scale"), "scale must be 0 or more");
  if ((scale ?? replicas ?? 1) > 1 && textAt(service, "container_name"))
    broken(keyAt(service, "container_name"), `a container name must be unique, and this service starts ${scale ?? replicas} containers`);
}

/** Limits that a service has twice. */
function ofResources(service: YamlMap, broken: Broken): void {
  const resources = mapAt(mapAt(service, "deploy"), "resources");
  if (!resources) return;
  const compare = (own: string, where: "limits" | "reservations", theirs: string, read: (text: string) => number | undefined): void => {
    const part = mapAt(resources, where);
    const [ownText, theirText] = [textAt(service, own), textAt(part, theirs)];
    if (!part || !ownText || !read(ownText) || (valueAt(part, theirs) && theirText === undefined)) return;
    const other = read(theirText ?? "0") ?? 0;
    if (read(ownText) !== other)
      broken(
        keyAt(service, own),
        `${own} is ${ownText} and deploy.resources.${where}.${theirs} is ${theirText ?? "not set"}: Compose refuses different values`,
      );
  };
  compare("cpus", "limits", "cpus", readNumber);
  compare("mem_limit", "limits", "memory", readBytes);
  compare("pids_limit", "limits", "pids", readNumber);
  compare("mem_reservation", "reservations", "memory", readBytes);
}

/** Commands written as a text that Compose cannot split. */
function commands(service: YamlMap, broken: Broken): void {
  for (const owner of [service, ...hooksOf(service)])
    for (const key of ["command", "entrypoint"]) {
      const value = valueAt(owner, key);
      if (known(value) !== undefined)
        broken((value as YamlNode).span, `a quote or a bracket of ${key} is not closed, and Compose refuses it: write it as a list`);
    }
}

const mapsIn = (items: readonly { readonly value: YamlNode }[]): YamlMap[] =>
  items.flatMap(({ value }) => (value.kind === "map" ? [value] : []));

/** What Compose executes besides a service's command. */
const hooksOf = (service: YamlMap): readonly YamlMap[] => (hooks.some((key) => service.entries.has(key)) ? hooksIn(service) : []);

const hooks = ["pre_start", "post_start", "pre_stop", "develop"];

const hooksIn = (service: YamlMap): YamlMap[] => [
  ...["pre_start", "post_start", "pre_stop"].flatMap((key) => mapsIn(listAt(service, key))),
  ...mapsIn(listAt(mapAt(service, "develop"), "watch")).flatMap((watch) => mapAt(watch, "exec") ?? []),
];

/** Names of variables end with their last letter; only a mapping may have others (compose-go types/mapping.go). */
function spaces(service: YamlMap, broken: Broken): void {
  const owners = [service, ...hooksOf(service)];
  for (const variables of [mapAt(mapAt(service, "build"), "args"), ...owners.map((owner) => mapAt(owner, "environment"))])
    for (const [name, { key, value }] of variables?.entries ?? []) {
      // A pair in a list is one text.
      const isItem = value.span.start >= key.span.start && value.span.end <= key.span.end;
      if (isItem && /\s$/.test(name))
        broken(key.span, `Compose refuses the space between the name ${quote(name.trimEnd())} and the equals sign`);
    }
}

/** Each target has one mount. */
function mounts(service: YamlMap, broken: Broken): void {
  if (!service.entries.has("tmpfs") && !service.entries.has("volumes")) return;
  const taken = new Set<string>();
  const take = (target: string, span: Span): void => {
    const path = target.length > 1 ? withoutSlash(target) : target;
    if (taken.has(path)) broken(span, `${quote(target)} is mounted twice, and Compose refuses the second`);
    taken.add(path);
  };
  const tmpfs = valueAt(service, "tmpfs");
  for (const { value } of tmpfs?.kind === "list" ? tmpfs.items : tmpfs ? [{ value: tmpfs }] : []) {
    const text = known(value);
    if (text !== undefined) take(text.replace(/:.*$/s, ""), value.span);
  }
  for (const { value } of listAt(service, "volumes")) {
    const target = value.kind === "map" ? textAt(value, "target") : undefined;
    if (target) take(target, value.span);
  }
}

/** Services that wait for one another. */
function cycles(services: YamlMap, needed: ReadonlyMap<string, readonly Dependency[]>): Fault[] {
  const faults: Fault[] = [];
  const state = new Map<string, "open" | "done">();
  /** How deep the stack was when a service came on it. */
  const depths = new Map<string, number>();
  for (const start of services.entries.keys()) {
    if (state.has(start) || !needed.has(start)) continue;
    const stack: { name: string; rest: Dependency[] }[] = [];
    const enter = (name: string): void => {
      state.set(name, "open");
      depths.set(name, stack.length);
      stack.push({ name, rest: [...(needed.get(name) ?? [])] });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.rest.pop();
      if (!next) {
        state.set(top.name, "done");
        stack.pop();
      } else if (state.get(next.value) === "open") {
        const from = depths.get(next.value) ?? 0;
        const way = [...stack.slice(from, from + 8).map(({ name }) => name), next.value].slice(0, 8).join(" -> ");
        faults.push({ kind: "broken", span: next.span, message: `circular dependency: ${way}` });
      } else if (!state.has(next.value) && services.entries.has(next.value)) enter(next.value);
    }
  }
  return faults;
}
