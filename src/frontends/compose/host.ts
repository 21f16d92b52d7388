import type { DeviceMapping, HostConfig, NetworkAttachment, Tmpfs } from "../../model/host-config.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { readBytes, readNumber } from "../../syntax/engine/amounts.ts";
import { nothingSaid } from "../../syntax/engine/nothing-said.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap } from "../../syntax/yaml.ts";
import { Memory } from "../../text/memory.ts";
import type { Span } from "../../text/span.ts";
import { fileMounts, readMount } from "./mounts.ts";
import { readPorts } from "./ports.ts";
import { reachOf } from "./reach.ts";
import { type Field, fields, items, readBoolean, type Values } from "./value.ts";

/** One service being lowered: its mapping, the hops to it, its key, and what the project declares. */
export interface Service {
  readonly name: string;
  readonly map: YamlMap;
  readonly field: (key: string) => Field | undefined;
  readonly at: Span;
  readonly values: Values;
  readonly networks: YamlMap | undefined;
  readonly volumes: YamlMap | undefined;
  readonly secrets: YamlMap | undefined;
  readonly configs: YamlMap | undefined;
}

/** A host config that is being filled in. */
type Draft = { -readonly [K in keyof HostConfig]: HostConfig[K] };

/** Where the engine puts what stands at a key of a service. */
type Row = (host: Draft, field: Field, service: Service) => void;

/** The keys of a host config with settings of a kind. */
type KeyOf<T> = { [K in keyof HostConfig]: HostConfig[K] extends T ? (T extends HostConfig[K] ? K : never) : never }[keyof HostConfig];

const text =
  (name: KeyOf<Setting<string>>): Row =>
  (host, field, { values, at }) => {
    host[name] = values.setting(field, "", at, asText);
  };
const flag =
  (name: KeyOf<Setting<boolean>>): Row =>
  (host, field, { values, at }) => {
    host[name] = values.setting(field, false, at, readBoolean);
  };
const number =
  (name: KeyOf<Setting<number>>, read = readNumber): Row =>
  (host, field, { values, at }) => {
    host[name] = values.setting(field, 0, at, read);
  };
const list =
  (name: KeyOf<ListSetting<string>>): Row =>
  (host, field, { values, at }) => {
    host[name] = values.strings(field, at);
  };

/** Keys that become one setting each, whatever else a service says. */
const rows: ReadonlyMap<string, Row> = new Map<string, Row>([
  ["privileged", flag("privileged")],
  ["cap_add", list("capAdd")],
  ["cap_drop", list("capDrop")],
  [
    "security_opt",
    (host, field, { values, at }) => {
      host.securityOpt = values.list(field, at, (item) => [securityOption(item, values)]);
    },
  ],
  ["read_only", flag("readonlyRootfs")],
  ["volumes_from", list("volumesFrom")],
  [
    "devices",
    (host, field, { values, at }) => {
      host.devices = values.list(field, at, (item) => device(item, values));
    },
  ],
  ["device_cgroup_rules", list("deviceCgroupRules")],
  ["network_mode", text("networkMode")],
  [
    "ports",
    (host, field, { values }) => {
      host.portBindings = values.gathered(field, readPorts(items(field), values));
    },
  ],
  ["extra_hosts", list("extraHosts")],
  ["dns", list("dns")],
  ["links", list("links")],
  ["external_links", list("externalLinks")],
  ["pid", text("pidMode")],
  ["ipc", text("ipcMode")],
  ["uts", text("utsMode")],
  ["userns_mode", text("usernsMode")],
  ["cgroup", text("cgroupnsMode")],
  ["cgroup_parent", text("cgroupParent")],
  ["group_add", list("groupAdd")],
  ["sysctls", sysctls],
  ["ulimits", ulimits],
  ["mem_limit", number("memory", readBytes)],
  ["mem_reservation", number("memoryReservation", readBytes)],
  ["memswap_limit", number("memorySwap", readBytes)],
  ["mem_swappiness", number("memorySwappiness")],
  ["cpus", number("cpus")],
  ["cpu_quota", number("cpuQuota")],
  ["cpu_period", number("cpuPeriod")],
  ["cpuset", text("cpusetCpus")],
  ["cpu_shares", number("cpuShares")],
  ["pids_limit", number("pidsLimit")],
  ["shm_size", number("shmSize", readBytes)],
  ["oom_kill_disable", flag("oomKillDisable")],
  ["oom_score_adj", number("oomScoreAdj")],
  ["restart", restart],
  ["logging", logging],
  ["runtime", text("runtime")],
  ["isolation", text("isolation")],
  ["init", flag("init")],
  ["use_api_socket", flag("useApiSocket")],
]);

const asText = (value: string): string => value;

/** What the runtime grants a service (docker/compose pkg/compose/create.go decides what each key becomes). */
export function lowerHost(service: Service): HostConfig {
  const { map, field, values, at } = service;
  const host: Draft = nothingSaid((value) => values.unsaid(value, at));
  for (const key of map.entries.keys()) {
    const row = rows.get(key);
    const said = row && field(key);
    if (said) row(host, said, service);
  }
  host.networks = networksOf(service);
  if (map.entries.has("tmpfs") || map.entries.has("volumes")) host.tmpfs = tmpfsOf(service);
  if (["volumes", "secrets", "configs"].some((key) => map.entries.has(key))) host.mounts = mountsOf(service);
  deployed(host, service);
  return host;
}

/** An entry as the engine would read it. `no-new-privileges: true` without quotes is a mapping: it keeps its space. */
function securityOption(item: Field, values: Values): Setting<string> {
  const [entry] = fields(item);
  if (!entry) return values.setting(item, "", item.at, asText);
  const [key, field] = entry;
  const value = values.scalar(field);
  const span = { ...field.at, end: Math.max(field.at.end, field.node.span.end) };
  if (!value) return unknown("malformed", key, span, field.via);
  return value.text.includes(HOLE) ? unknown("variable", key, span, field.via) : written(`${key}: ${value.text}`, span, field.via);
}

/** What `deploy` says: its resources beat the service's own keys unless they say zero, and its restart policy replaces `restart`. */
function deployed(host: Draft, { field, values }: Service): void {
  const deploy = field("deploy");
  if (!deploy) return;
  const inner = (outer: Field | undefined, key: string): Field | undefined =>
    outer?.node.kind === "map" ? values.field(outer.node, key, outer.via) : undefined;
  const resources = inner(deploy, "resources");
  const [limits, reservations] = [inner(resources, "limits"), inner(resources, "reservations")];
  host.memory = limit(inner(limits, "memory"), host.memory, values, readBytes);
  host.memoryReservation = limit(inner(reservations, "memory"), host.memoryReservation, values, readBytes);
  host.cpus = limit(inner(limits, "cpus"), host.cpus, values, readNumber);
  host.pidsLimit = limit(inner(limits, "pids"), host.pidsLimit, values, readNumber);
  const policy = inner(deploy, "restart_policy");
  if (policy?.node.kind !== "map") return;
  // Without a condition nothing is restarted.
  host.restartPolicy = values.setting(inner(policy, "condition"), "no", policy.at, policyNamed);
  host.restartRetries = values.setting(inner(policy, "max_attempts"), 0, policy.at, readNumber);
}

function limit(
  given: Field | undefined,
  own: Setting<number>,
  values: Values,
  read: (text: string) => number | undefined,
): Setting<number> {
  if (!given) return own;
  const setting = values.setting(given, 0, given.at, read);
  return setting.state === "written" && setting.value === 0 && own.state !== "default" ? own : setting;
}

/** Volumes, and the files that secrets and configs hand over. */
function mountsOf({ field, values, volumes, secrets, configs, at }: Service): HostConfig["mounts"] {
  const mounts = values.list(field("volumes"), at, (item) => readMount(item, values, volumes));
  const files = [...fileMounts("secret", field("secrets"), secrets, values), ...fileMounts("config", field("configs"), configs, values)];
  return files.length === 0 || mounts.state === "unknown" ? mounts : written([...mounts.value, ...files], mounts.span, mounts.via);
}

/** A device. Names such as `vendor.com/class=x` are CDI, no paths. */
function device({ node, via }: Field, values: Values): Setting<DeviceMapping>[] {
  if (node.kind !== "map") return [];
  const source = values.setting(values.field(node, "source", via), "", node.span, asText);
  const given = values.field(node, "permissions", via);
  // What an item leaves out no other file says: it has its default.
  const permissions = given ? values.setting(given, "rwm", node.span, asText) : byDefault("rwm", node.span, via);
  return [written({ pathOnHost: source, cgroupPermissions: permissions }, node.span, via)];
}

/** The networks a service joins: those it lists, else `default`, else none when a network mode is set. */
function networksOf(service: Service): ListSetting<NetworkAttachment> {
  const { field, values, at } = service;
  if (field("network_mode")) return byDefault([], at);
  const joined = field("networks");
  const listed = joined ? fields(joined) : [];
  if (!joined || listed.length === 0) return values.unsaid([byDefault(attachmentTo("default", at, service), at)], at);
  return values.gathered(
    joined,
    listed.map(([name, { at: key, via }]) =>
      name.includes(HOLE) ? unknown("variable", name, key, via) : written(attachmentTo(name, key, service), key, via),
    ),
  );
}

/** Networks of the project, which are the same for every service. */
const attached = new Memory<YamlMap, Map<string, NetworkAttachment>>();

function attachmentTo(name: string, span: Span, { values, networks }: Service): NetworkAttachment {
  const declared = networks && values.field(networks, name);
  if (!declared) return attachment(name, span, span, () => undefined, values);
  const known = attached.get(networks) ?? new Map<string, NetworkAttachment>();
  attached.set(networks, known);
  const before = known.get(name);
  if (before) return before;
  const { node, via, at } = declared;
  const own = (key: string): Field | undefined => (node.kind === "map" ? values.field(node, key, via) : undefined);
  const made = attachment(name, span, at, own, values);
  // Of one from elsewhere everything is unknown where it is joined.
  if (made.external.state !== "unknown" && !made.external.value) known.set(name, made);
  return made;
}

/** `span`: where the network is joined. `at`: where it is declared. `own`: what it says. */
function attachment(name: string, span: Span, at: Span, own: (key: string) => Field | undefined, values: Values): NetworkAttachment {
  const external = own("external") ? values.setting(own("external"), false, span, readBoolean) : byDefault(false, at);
  const isExternal = external.state === "unknown" || external.value;
  const options = own("driver_opts");
  const option = (key: string): Field | undefined =>
    options?.node.kind === "map" ? values.field(options.node, `com.docker.network.bridge.${key}`, options.via) : undefined;
  const settled = <T>(key: Field | undefined, otherwise: T, read: (text: string) => T | undefined): Setting<T> =>
    isExternal ? unknown("external", "", span) : key ? values.setting(key, otherwise, span, read) : byDefault(otherwise, at);
  const reach = isExternal ? undefined : reachOf(own, values);
  return {
    name: isExternal ? (values.scalar(own("name"))?.text ?? name) : name,
    ...(reach ? { reach } : {}),
    external,
    internal: settled(own("internal"), false, readBoolean),
    hostBinding: settled(option("host_binding_ipv4"), "", asText),
    connects: settled(option("enable_icc"), true, readBoolean),
  };
}

function sysctls(host: Draft, field: Field, { values }: Service): void {
  host.sysctls = values.gathered(
    field,
    fields(field).map(([name, { node, via, at: key }]) => {
      // Written as one text, it stands as one.
      const span = node.span.start >= key.start && node.span.end <= key.end ? key : node.span;
      if (name.includes("$")) return unknown("variable", name, span, via);
      const value = values.setting({ node, via, at: key }, "", key, asText);
      return value.state === "unknown" ? { ...value, span } : { ...value, span, value: { name, value } };
    }),
  );
}

function ulimits(host: Draft, field: Field, { values }: Service): void {
  const numberAt = (inner: Field | undefined): number | null => readNumber(values.scalar(inner)?.text ?? "") ?? null;
  host.ulimits = values.gathered(
    field,
    fields(field).map(([name, inner]) => {
      const side = (key: string): number | null =>
        inner.node.kind === "map" ? numberAt(values.field(inner.node, key, inner.via)) : numberAt(inner);
      return written({ name, soft: side("soft"), hard: side("hard") }, inner.node.span, inner.via);
    }),
  );
}

/** Names of restart policies that are only Compose's, and what the engine calls them. */
const policies: ReadonlyMap<string, string> = new Map([
  ["none", "no"],
  ["any", "always"],
]);

const policyNamed = (text: string): string => policies.get(text) ?? text;

/** `on-failure:5` carries its number. What is not a number counts for nothing, and so does what stands behind another colon. */
function restart(host: Draft, field: Field, { values, at }: Service): void {
  const text = values.scalar(field)?.text ?? "";
  const count = (written: string): number => Number(/^[^:]*:([+-]?\d+)(?::|$)/.exec(written)?.[1] ?? 0);
  host.restartPolicy = values.setting(field, "no", at, (written) => policyNamed(written.replace(/:.*$/s, "")) || "no");
  // A policy that is written says how often, even where the rest of the service is elsewhere.
  host.restartRetries = values.ofItem.setting(text.includes(":") ? field : undefined, 0, at, count);
}

function logging(host: Draft, { node, via }: Field, { values, at }: Service): void {
  if (node.kind !== "map") return;
  const options = values.field(node, "options", via);
  host.logDriver = values.setting(values.field(node, "driver", via), "", at, asText);
  if (options)
    host.logOptions = values.gathered(
      options,
      fields(options).map(([name, option]) => values.setting(option, { name, value: "" }, option.at, (value) => ({ name, value }))),
    );
}

/** `tmpfs: /run:size=64m,exec`, and the mounts of that type. */
function tmpfsOf({ field, values, at }: Service): HostConfig["tmpfs"] {
  const short = values.list(field("tmpfs"), at, (item) => [
    values.setting(item, { target: "", options: [] }, item.at, (text): Tmpfs => {
      const colon = text.indexOf(":");
      const rest = colon < 0 ? "" : text.slice(colon + 1);
      const options = rest ? rest.split(",") : [];
      return { target: colon < 0 ? text : text.slice(0, colon), options };
    }),
  ]);
  const volumes = field("volumes");
  const long = (volumes ? items(volumes) : []).flatMap(({ node, via }) => {
    if (node.kind !== "map" || values.scalar(values.field(node, "type"))?.text !== "tmpfs") return [];
    const settings = values.field(node, "tmpfs", via);
    const given = settings ? fields(settings).map(([key, option]) => [key, values.scalar(option)?.text ?? ""] as const) : [];
    if (given.some(([, text]) => text.includes(HOLE))) return [unknown("variable", "", node.span, via)];
    // Compose reads these itself and hands on numbers.
    const options = given
      .filter(([, text]) => text !== "")
      .map(([key, text]) => `${key}=${key === "size" ? (readBytes(text) ?? text) : text.replace(/^0o/i, "")}`);
    return [written({ target: values.scalar(values.field(node, "target", via))?.text ?? "", options }, node.span, via)];
  });
  return long.length === 0 || short.state === "unknown" ? short : written([...short.value, ...long], short.span, short.via);
}
