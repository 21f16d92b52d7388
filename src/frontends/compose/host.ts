import type { DeviceMapping, HostConfig, NetworkAttachment, Tmpfs, Ulimit } from "../../model/host-config.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap } from "../../syntax/yaml.ts";
import type { Span } from "../../text/span.ts";
import { fileMounts, readMount } from "./mounts.ts";
import { readPorts } from "./ports.ts";
import { reachOf } from "./reach.ts";
import { type Field, fields, items, readBoolean, readBytes, readNumber, type Values } from "./value.ts";

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

/** What the runtime grants a service (docker/compose pkg/compose/create.go decides what each key becomes). */
export function lowerHost(service: Service): HostConfig {
  const { field, at, values } = service;
  const text = (key: string, otherwise = ""): Setting<string> => values.setting(field(key), otherwise, at, (value) => value);
  const flag = (key: string): Setting<boolean> => values.setting(field(key), false, at, readBoolean);
  const number = (key: string): Setting<number> => values.setting(field(key), 0, at, readNumber);
  const bytes = (key: string): Setting<number> => values.setting(field(key), 0, at, readBytes);
  const list = (key: string): ListSetting<string> => values.strings(field(key), at);
  const limits = resourcesOf(service, "limits");
  const reservations = resourcesOf(service, "reservations");
  return {
    privileged: flag("privileged"),
    capAdd: list("cap_add"),
    capDrop: list("cap_drop"),
    securityOpt: values.list(field("security_opt"), at, (item) => [securityOption(item, values)]),
    readonlyRootfs: flag("read_only"),
    mounts: mountsOf(service),
    tmpfs: tmpfsOf(service),
    volumesFrom: list("volumes_from"),
    devices: values.list(field("devices"), at, (item) => device(item, values)),
    deviceCgroupRules: list("device_cgroup_rules"),
    networkMode: text("network_mode"),
    networks: networksOf(service),
    portBindings: portsOf(service),
    extraHosts: list("extra_hosts"),
    dns: list("dns"),
    links: list("links"),
    externalLinks: list("external_links"),
    pidMode: text("pid"),
    ipcMode: text("ipc"),
    utsMode: text("uts"),
    usernsMode: text("userns_mode"),
    cgroupnsMode: text("cgroup"),
    cgroupParent: text("cgroup_parent"),
    groupAdd: list("group_add"),
    sysctls: sysctlsOf(field("sysctls"), at, values),
    ulimits: ulimitsOf(field("ulimits"), at, values),
    memory: limit(limits("memory"), bytes("mem_limit"), values, readBytes),
    memoryReservation: limit(reservations("memory"), bytes("mem_reservation"), values, readBytes),
    memorySwap: bytes("memswap_limit"),
    memorySwappiness: number("mem_swappiness"),
    cpus: limit(limits("cpus"), number("cpus"), values, readNumber),
    cpuQuota: number("cpu_quota"),
    cpuPeriod: number("cpu_period"),
    cpusetCpus: text("cpuset"),
    cpuShares: number("cpu_shares"),
    pidsLimit: limit(limits("pids"), number("pids_limit"), values, readNumber),
    shmSize: bytes("shm_size"),
    oomKillDisable: flag("oom_kill_disable"),
    oomScoreAdj: number("oom_score_adj"),
    ...restartOf(service),
    ...loggingOf(service),
    runtime: text("runtime"),
    isolation: text("isolation"),
    init: flag("init"),
    useApiSocket: flag("use_api_socket"),
  };
}

/** An entry as the engine would read it. `no-new-privileges: true` without quotes is a mapping: it keeps its space. */
function securityOption(item: Field, values: Values): Setting<string> {
  const [entry] = fields(item);
  if (!entry) return values.setting(item, "", item.at, (text) => text);
  const [key, field] = entry;
  const value = values.scalar(field);
  const span = { ...field.at, end: Math.max(field.at.end, field.node.span.end) };
  if (!value) return unknown("malformed", key, span, field.via);
  return value.text.includes(HOLE) ? unknown("variable", key, span, field.via) : written(`${key}: ${value.text}`, span, field.via);
}

/** `deploy.resources` beats the service's own keys unless it says zero. */
const resourcesOf = ({ field, values }: Service, which: "limits" | "reservations") => {
  const inner = (outer: Field | undefined, key: string): Field | undefined =>
    outer?.node.kind === "map" ? values.field(outer.node, key, outer.via) : undefined;
  const resources = inner(inner(field("deploy"), "resources"), which);
  return (key: string): Field | undefined => inner(resources, key);
};

function limit(
  deployed: Field | undefined,
  own: Setting<number>,
  values: Values,
  read: (text: string) => number | undefined,
): Setting<number> {
  if (!deployed) return own;
  const setting = values.setting(deployed, 0, deployed.at, read);
  return setting.state === "written" && setting.value === 0 && own.state !== "default" ? own : setting;
}

function portsOf({ field, values, at }: Service): HostConfig["portBindings"] {
  const ports = field("ports");
  return ports ? values.gathered(ports, readPorts(items(ports), values)) : values.unsaid([], at);
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
  const source = values.setting(values.field(node, "source", via), "", node.span, (text) => text);
  const given = values.field(node, "permissions", via);
  // What an item leaves out no other file says: it has its default.
  const permissions = given ? values.setting(given, "rwm", node.span, (text) => text) : byDefault("rwm", node.span, via);
  return [written({ pathOnHost: source, cgroupPermissions: permissions }, node.span, via)];
}

/** The networks a service joins: those it lists, else `default`, else none when a network mode is set. */
function networksOf({ field, values, networks, at }: Service): ListSetting<NetworkAttachment> {
  if (field("network_mode")) return byDefault([], at);
  const joined = field("networks");
  const attach = (name: string, span: Span): NetworkAttachment => {
    const declared = networks && values.field(networks, name);
    const own = (key: string): Field | undefined =>
      declared?.node.kind === "map" ? values.field(declared.node, key, declared.via) : undefined;
    const external = own("external") ? values.setting(own("external"), false, span, readBoolean) : byDefault(false, declared?.at ?? span);
    const isExternal = external.state === "unknown" || external.value;
    const realName = values.scalar(own("name"))?.text ?? name;
    const options = own("driver_opts");
    const option = (key: string): Field | undefined =>
      options?.node.kind === "map" ? values.field(options.node, `com.docker.network.bridge.${key}`, options.via) : undefined;
    const settled = <T>(key: Field | undefined, otherwise: T, read: (text: string) => T | undefined): Setting<T> =>
      isExternal
        ? unknown("external", "", span)
        : key
          ? values.setting(key, otherwise, span, read)
          : byDefault(otherwise, declared?.at ?? span);
    const reach = isExternal ? undefined : reachOf(own, values);
    return {
      name: isExternal ? realName : name,
      ...(reach ? { reach } : {}),
      external,
      internal: settled(own("internal"), false, readBoolean),
      hostBinding: settled(option("host_binding_ipv4"), "", (text) => text),
      connects: settled(option("enable_icc"), true, readBoolean),
    };
  };
  const listed = joined ? fields(joined) : [];
  if (!joined || listed.length === 0) return values.unsaid([byDefault(attach("default", at), at)], at);
  return values.gathered(
    joined,
    listed.map(([name, { at: key, via }]) =>
      name.includes(HOLE) ? unknown("variable", name, key, via) : written(attach(name, key), key, via),
    ),
  );
}

function sysctlsOf(field: Field | undefined, at: Span, values: Values): HostConfig["sysctls"] {
  if (!field) return values.unsaid([], at);
  return values.gathered(
    field,
    fields(field).map(([name, { node, via, at: key }]) => {
      // Written as one text, it stands as one.
      const span = node.span.start >= key.start && node.span.end <= key.end ? key : node.span;
      if (name.includes("$")) return unknown("variable", name, span, via);
      const value = values.setting({ node, via, at: key }, "", key, (text) => text);
      return value.state === "unknown" ? { ...value, span } : { ...value, span, value: { name, value } };
    }),
  );
}

function ulimitsOf(field: Field | undefined, at: Span, values: Values): ListSetting<Ulimit> {
  if (!field) return values.unsaid([], at);
  const number = (inner: Field | undefined): number | null => readNumber(values.scalar(inner)?.text ?? "") ?? null;
  return values.gathered(
    field,
    fields(field).map(([name, inner]) => {
      const side = (key: string): number | null =>
        inner.node.kind === "map" ? number(values.field(inner.node, key, inner.via)) : number(inner);
      return written({ name, soft: side("soft"), hard: side("hard") }, inner.node.span, inner.via);
    }),
  );
}

/** Names of restart policies that are only Compose's, and what the engine calls them. */
const policies: ReadonlyMap<string, string> = new Map([
  ["none", "no"],
  ["any", "always"],
]);

/** `deploy.restart_policy` replaces `restart`, and without a condition nothing is restarted; `on-failure:5` carries its number. */
function restartOf({ field, values, at }: Service): Pick<HostConfig, "restartPolicy" | "restartRetries"> {
  const condition = (text: string): string => policies.get(text) ?? text;
  const deploy = field("deploy");
  const policy = deploy?.node.kind === "map" ? values.field(deploy.node, "restart_policy", deploy.via) : undefined;
  if (policy?.node.kind !== "map") {
    const own = field("restart");
    // What is not a number counts for nothing, and so does what stands behind another colon.
    const count = (text: string): number => Number(/^[^:]*:([+-]?\d+)(?::|$)/.exec(text)?.[1] ?? 0);
    const counts = values.scalar(own)?.text.includes(":");
    return {
      restartPolicy: values.setting(own, "no", at, (text) => condition(text.replace(/:.*$/s, "")) || "no"),
      // A policy that is written says how often, even where the rest of the service is elsewhere.
      restartRetries: (own ? values.ofItem : values).setting(counts ? own : undefined, 0, at, count),
    };
  }
  const inner = (key: string): Field | undefined => (policy.node.kind === "map" ? values.field(policy.node, key, policy.via) : undefined);
  return {
    restartPolicy: values.setting(inner("condition"), "no", policy.at, condition),
    restartRetries: values.setting(inner("max_attempts"), 0, policy.at, readNumber),
  };
}

function loggingOf({ field, values, at }: Service): Pick<HostConfig, "logDriver" | "logOptions"> {
  const logging = field("logging");
  const inner = (key: string): Field | undefined =>
    logging?.node.kind === "map" ? values.field(logging.node, key, logging.via) : undefined;
  const options = inner("options");
  return {
    logDriver: values.setting(inner("driver"), "", at, (text) => text),
    logOptions: options
      ? values.gathered(
          options,
          fields(options).map(([name, option]) => values.setting(option, { name, value: "" }, option.at, (value) => ({ name, value }))),
        )
      : values.unsaid([], at),
  };
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
