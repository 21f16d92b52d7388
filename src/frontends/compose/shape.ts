import type { Fault } from "../../model/document.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../syntax/yaml.ts";

/**
 * What may stand at a key, after the Compose specification: `s` text, `n` number, `b` boolean, `l` list, `m` mapping;
 * after a `/` what the items of the list may be.
 */
type Shapes = Readonly<Record<string, string>>;

const top: Shapes = {
  version: "s",
  name: "s",
  include: "l",
  services: "m",
  networks: "m",
  volumes: "m",
  secrets: "m",
  configs: "m",
  models: "m",
};

const service: Shapes = {
  annotations: "ml",
  attach: "b",
  build: "sm",
  blkio_config: "m",
  cap_add: "l/s",
  cap_drop: "l/s",
  cgroup: "s",
  cgroup_parent: "s",
  command: "sl",
  configs: "l",
  container_name: "s",
  cpu_count: "n",
  cpu_percent: "n",
  cpu_period: "n",
  cpu_quota: "n",
  cpu_rt_period: "n",
  cpu_rt_runtime: "n",
  cpu_shares: "n",
  cpus: "n",
  cpuset: "s",
  credential_spec: "m",
  depends_on: "lm/s",
  deploy: "m",
  develop: "m",
  device_cgroup_rules: "l/s",
  devices: "l/sm",
  dns: "sl",
  dns_opt: "l",
  dns_search: "sl",
  domainname: "s",
  entrypoint: "sl",
  env_file: "sl/sm",
  environment: "ml/s",
  expose: "l/s",
  extends: "sm",
  external_links: "l",
  extra_hosts: "lm",
  gpus: "sl",
  group_add: "l",
  healthcheck: "m",
  hostname: "s",
  image: "s",
  init: "b",
  ipc: "s",
  isolation: "s",
  label_file: "sl",
  labels: "ml/s",
  links: "l",
  logging: "m",
  mac_address: "s",
  mem_limit: "s",
  mem_reservation: "s",
  mem_swappiness: "n",
  memswap_limit: "s",
  models: "lm",
  network_mode: "s",
  networks: "lm/s",
  oom_kill_disable: "b",
  oom_score_adj: "n",
  pid: "s",
  pids_limit: "n",
  platform: "s",
  ports: "l/sm",
  post_start: "l",
  pre_start: "l",
  pre_stop: "l",
  privileged: "b",
  profiles: "l",
  provider: "m",
  pull_policy: "s",
  pull_refresh_after: "s",
  read_only: "b",
  restart: "s",
  runtime: "s",
  scale: "n",
  secrets: "l/sm",
  security_opt: "l",
  shm_size: "s",
  stdin_open: "b",
  stop_grace_period: "s",
  stop_signal: "s",
  storage_opt: "m",
  sysctls: "ml",
  tmpfs: "sl",
  tty: "b",
  ulimits: "m",
  use_api_socket: "b",
  user: "s",
  userns_mode: "s",
  uts: "s",
  volumes: "l/sm",
  volumes_from: "l",
  working_dir: "s",
};

const build: Shapes = {
  additional_contexts: "ml",
  args: "ml",
  cache_from: "l",
  cache_to: "l",
  context: "s",
  dockerfile: "s",
  dockerfile_inline: "s",
  entitlements: "l",
  extra_hosts: "ml",
  isolation: "s",
  labels: "ml",
  network: "s",
  no_cache: "b",
  no_cache_filter: "sl",
  platforms: "l",
  privileged: "b",
  provenance: "s",
  pull: "b",
  sbom: "s",
  secrets: "l",
  shm_size: "s",
  ssh: "mls",
  tags: "l",
  target: "s",
  ulimits: "m",
};

const healthcheck: Shapes = { disable: "b", interval: "s", retries: "n", start_interval: "s", start_period: "s", test: "sl", timeout: "s" };

const deploy: Shapes = {
  endpoint_mode: "s",
  labels: "ml",
  mode: "s",
  placement: "m",
  replicas: "n",
  resources: "m",
  restart_policy: "m",
  rollback_config: "m",
  update_config: "m",
};

const network: Shapes = {
  attachable: "b",
  driver: "s",
  driver_opts: "m",
  enable_ipv4: "b",
  enable_ipv6: "b",
  external: "bm",
  internal: "b",
  ipam: "m",
  labels: "ml",
  name: "s",
};
const volume: Shapes = { driver: "s", driver_opts: "m", external: "bm", labels: "ml", name: "s" };
const resources: Shapes = { limits: "m", reservations: "m" };
const limits: Shapes = { cpus: "n", memory: "s", pids: "n" };

const nested: Readonly<Record<string, Shapes>> = { build, healthcheck, deploy };

const names: Readonly<Record<string, string>> = { s: "a text", n: "a number", b: "true or false", l: "a list", m: "a mapping" };

/** Misspelt keys and values of the wrong shape in a Compose file, each at its key or value. */
export function shapeFaults(root: YamlMap): Fault[] {
  const faults: Fault[] = [];
  checkMap(root, top, "the project", faults);
  for (const [key, shapes, owner] of [
    ["networks", network, "a network"],
    ["volumes", volume, "a volume"],
  ] as const)
    for (const { value } of mapAt(root, key)?.entries.values() ?? []) if (value.kind === "map") checkMap(value, shapes, owner, faults);
  const services = mapAt(root, "services");
  if (!services) return distinct(faults);
  for (const [name, entry] of services.entries) {
    const { value } = entry;
    if (value.kind !== "map") {
      if (value.kind !== "scalar" || value.value !== null || !value.tag)
        faults.push(wrong(entry, value, `service ${JSON.stringify(name.slice(0, 60))} is a mapping`));
      continue;
    }
    checkMap(value, service, "a service", faults);
    for (const [key, shapes] of Object.entries(nested)) {
      const inner = value.entries.get(key)?.value;
      if (inner?.kind === "map") checkMap(inner, shapes, key, faults);
    }
    const asked = mapAt(mapAt(value, "deploy"), "resources");
    if (asked) checkMap(asked, resources, "resources", faults);
    const most = mapAt(asked, "limits");
    if (most) checkMap(most, limits, "limits", faults);
  }
  return distinct(faults);
}

const mapAt = (map: YamlMap | undefined, key: string): YamlMap | undefined => {
  const value = map?.entries.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
};

/** What several services share through an anchor is wrong once. */
const distinct = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.span.start} ${fault.message}`, fault])).values(),
];

function checkMap(map: YamlMap, shapes: Shapes, owner: string, faults: Fault[]): void {
  for (const [key, entry] of map.entries) {
    if (key.startsWith("x-")) continue;
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (shape === undefined) {
      const meant = nearest(key.replaceAll("-", "_"), Object.keys(shapes)) ?? squeezed(key, shapes);
      faults.push({
        kind: "broken",
        span: entry.key.span,
        message: `${owner} has no key ${JSON.stringify(key.slice(0, 60))}${meant ? `, did you mean ${JSON.stringify(meant)}?` : ""}`,
        ...(meant && !map.entries.has(meant)
          ? { fix: { title: `rename it to ${meant}`, safety: "unsafe" as const, edits: [{ span: entry.key.span, text: meant }] } }
          : {}),
      });
    } else faults.push(...valueFaults(key, entry, shape));
  }
}

/** `capdrop` and `securityopts` are the right words without the underscore or with an s too many. */
const squeezed = (key: string, shapes: Shapes): string | undefined => {
  const plain = (text: string) => text.toLowerCase().replace(/[_-]/g, "").replace(/s$/, "");
  return Object.keys(shapes).find((candidate) => plain(candidate) === plain(key));
};

const wrong = ({ key }: YamlEntry, value: YamlNode, message: string): Fault => ({
  kind: "broken",
  span: value.span.end > value.span.start && value.kind === "scalar" ? value.span : key.span,
  message,
});

function valueFaults(key: string, entry: YamlEntry, shape: string): Fault[] {
  const { value } = entry;
  if (value.tag === "!reset" || (value.kind === "scalar" && value.value === null)) return [];
  const [own = "", items] = shape.split("/");
  const asked = [...own].map((letter) => names[letter]).join(" or ");
  if (!fits(value, own)) return [wrong(entry, value, `${key} is ${asked}`)];
  if (value.kind !== "list" || !items) return [];
  return value.items
    .filter(({ value: item }) => !fits(item, items) && !(item.kind === "scalar" && item.value === null && item.tag))
    .map(({ value: item }) => ({
      kind: "broken" as const,
      span: item.span,
      message: `an item of ${key} is ${[...items].map((letter) => names[letter]).join(" or ")}`,
    }));
}

function fits(value: YamlNode, shape: string): boolean {
  if (value.kind === "list") return shape.includes("l");
  if (value.kind === "map") return shape.includes("m");
  if (shape.includes("s")) return value.value !== null;
  if (value.text.includes("$")) return shape.includes("n") || shape.includes("b");
  if (shape.includes("b")) return /^(?:true|false|y|yes|on|n|no|off)$/i.test(value.text);
  return shape.includes("n") && /^[+-]?[\d._]+(?:e[+-]?\d+)?$/i.test(value.text.trim());
}
