/** A JSON Schema, draft 2020-12, of the shapes used here. */
export type Schema = { readonly [keyword: string]: unknown };

// Unions are spelled with several types and keywords for each, never with oneOf: a mistake then has one place and one name.

const text: Schema = { type: "string" };
const flag: Schema = { type: "boolean" };

const whole: Schema = { type: "integer" };
const number: Schema = { type: "number" };
const wholeOrText: Schema = { type: ["integer", "string"] };
const amount: Schema = { type: ["number", "string"] };
const scalar = ["string", "number", "boolean", "null"];

const list = (items: Schema, more: Schema = {}): Schema => ({ type: "array", items, ...more });
const set = (items: Schema): Schema => list(items, { uniqueItems: true });
const oneOrMore = (items: Schema = text): Schema => ({ type: ["string", "array"], items, uniqueItems: true });
const choice = (...values: readonly string[]): Schema => ({ type: "string", enum: values });
/** What a pattern stands for, said to people. */
export const patternMeanings = new Map<string, string>();
const pattern = (source: string, says: string): Schema => {
  patternMeanings.set(source, says);
  return { type: ["string", "number"], pattern: source };
};

const anyFlag: Schema = {
  ...pattern("^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$", "true or false"),
  type: ["boolean", "string"],
};
/** Keys that must be these; extensions (`x-`) are allowed besides. */
const keys = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
  type: string | string[] = "object",
): Schema => ({
  type,
  properties,
  patternProperties: { "^x-": true },
  additionalProperties: false,
  ...(required.length ? { required } : {}),
});
/** Keys that name things. */
const named = (value: Schema, type: string | string[] = "object"): Schema => ({
  type,
  patternProperties: { "^[a-zA-Z0-9._-]+$": value },
  additionalProperties: false,
});
const anyKeys = (value: Schema): Schema => ({ type: "object", additionalProperties: value });
const pairs: Schema = { type: ["object", "array"], additionalProperties: { type: scalar }, items: text, uniqueItems: true };
const orText = (schema: Schema): Schema => ({ ...schema, type: ["string", ...[schema["type"]].flat()] });

const duration: Schema = {
  ...pattern("^(?:[-+]?0|[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+|[^ -~]+)$", "a duration such as 1m30s"),
  type: "string",
};
const bytes = pattern("^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$", "a size such as 512m");
const hosts: Schema = {
  type: ["object", "array"],
  additionalProperties: { type: ["string", "array"], items: text },
  items: { ...pattern("^[^=:]+[=:]", "a host and its address, such as db:10.0.0.5"), type: "string" },
  uniqueItems: true,
};
const command: Schema = { type: ["string", "array", "null"], items: text };

const count: Schema = { ...pattern("^[-+]?\\d+$", "a whole number"), type: ["integer", "string"] };
// Other names it takes as they are.
const ulimits: Schema = {
  type: "object",
  patternProperties: { "^[a-z]+$": { ...keys({ soft: count, hard: count }), ...count, type: ["integer", "string", "object"] } },
};
const fileUse = list(orText(keys({ source: text, target: text, uid: text, gid: text, mode: amount })));
const hook = { command, user: text, privileged: anyFlag, working_dir: text, environment: pairs };
const options = anyKeys({ type: ["string", "number", "null"] });
const driverOptions = anyKeys({ type: ["string", "number"] });
const external: Schema = { ...keys({ name: text }), type: ["boolean", "object"] };
const looseExternal: Schema = { type: ["boolean", "object"], properties: { name: text } };
const limit = list(keys({ path: text, rate: wholeOrText }));
const deviceRequest = {
  capabilities: set(text),
  count: { ...pattern("^(?:all|-?\\d+)$", "a number or all"), type: ["integer", "string"] },
  device_ids: set(text),
  driver: text,
  options: pairs,
};

const build = orText(
  keys({
    additional_contexts: pairs,
    args: pairs,
    cache_from: list(text),
    cache_to: list(text),
    context: text,
    dockerfile: text,
    dockerfile_inline: text,
    entitlements: list(text),
    extra_hosts: hosts,
    isolation: text,
    labels: pairs,
    network: text,
    no_cache: anyFlag,
    no_cache_filter: oneOrMore(),
    platform: oneOrMore(),
    platforms: list(text),
    privileged: anyFlag,
    provenance: { type: ["boolean", "string"] },
    pull: anyFlag,
    sbom: { type: ["boolean", "string"] },
    secrets: fileUse,
    shm_size: bytes,
    ssh: pairs,
    tags: list(text),
    target: text,
    ulimits,
  }),
);

const updates = keys({
  delay: duration,
  failure_action: text,
  max_failure_ratio: number,
  monitor: duration,
  order: choice("start-first", "stop-first"),
  parallelism: whole,
});

const deploy = keys(
  {
    endpoint_mode: text,
    labels: pairs,
    mode: text,
    placement: keys({ constraints: list(text), max_replicas_per_node: whole, preferences: list(keys({ spread: text })) }),
    replicas: { type: "integer", minimum: 0 },
    resources: keys({
      limits: keys({ cpus: amount, memory: { ...bytes, type: "string" }, pids: wholeOrText }),
      reservations: keys({
        cpus: amount,
        devices: list(keys(deviceRequest, ["capabilities"])),
        generic_resources: list(keys({ discrete_resource_spec: keys({ kind: text, value: amount }) })),
        memory: { ...bytes, type: "string" },
      }),
    }),
    restart_policy: keys({ condition: text, delay: duration, max_attempts: { type: "integer", minimum: 0 }, window: duration }),
    rollback_config: updates,
    update_config: updates,
  },
  [],
  ["object", "null"],
);

const watch = keys(
  {
    action: choice("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    exec: keys(hook, ["command"]),
    ignore: oneOrMore(),
    include: oneOrMore(),
    initial_sync: flag,
    path: text,
    target: text,
  },
  ["path", "action"],
);

const attachment = keys(
  {
    aliases: set(text),
    driver_opts: driverOptions,
    gw_priority: number,
    interface_name: text,
    ipv4_address: text,
    ipv6_address: text,
    link_local_ips: set(text),
    mac_address: text,
    priority: number,
  },
  [],
  ["object", "null"],
);

const mount = keys(
  {
    bind: keys({
      create_host_path: anyFlag,
      propagation: text,
      recursive: choice("enabled", "disabled", "writable", "readonly"),
      selinux: choice("z", "Z"),
    }),
    consistency: text,
    image: keys({ subpath: text }),
    read_only: flag,
    source: text,
    target: text,
    tmpfs: keys({ mode: amount, size: { ...bytes, type: ["integer", "string"], minimum: 0 } }),
    type: choice("bind", "volume", "tmpfs", "cluster", "npipe", "image"),
    volume: keys({ labels: pairs, nocopy: flag, subpath: text }),
  },
  ["type"],
);

const port = keys({
  app_protocol: text,
  host_ip: text,
  mode: text,
  name: text,
  protocol: text,
  published: wholeOrText,
  target: whole,
});

const service = keys({
  annotations: pairs,
  attach: anyFlag,
  blkio_config: keys({
    device_read_bps: limit,
    device_read_iops: limit,
    device_write_bps: limit,
    device_write_iops: limit,
    weight: wholeOrText,
    weight_device: list(keys({ path: text, weight: wholeOrText })),
  }),
  build,
  cap_add: set(text),
  cap_drop: set(text),
  cgroup: choice("host", "private"),
  cgroup_parent: text,
  command,
  configs: fileUse,
  container_name: { type: "string", pattern: "[a-zA-Z0-9][a-zA-Z0-9_.-]+" },
  cpu_count: { type: "integer", minimum: 0 },
  cpu_percent: { type: "number", minimum: 0, maximum: 100 },
  cpu_period: number,
  cpu_quota: number,
  cpu_rt_period: number,
  cpu_rt_runtime: number,
  cpu_shares: number,
  cpus: number,
  cpuset: text,
  credential_spec: keys({ config: text, file: text, registry: text }),
  depends_on: {
    type: ["array", "object"],
    items: text,
    uniqueItems: true,
    patternProperties: {
      "^[a-zA-Z0-9._-]+$": keys(
        { condition: choice("service_started", "service_healthy", "service_completed_successfully"), required: flag, restart: flag },
        ["condition"],
      ),
    },
    additionalProperties: false,
  },
  deploy,
  develop: keys({ watch: list(watch) }, [], ["object", "null"]),
  device_cgroup_rules: set(text),
  devices: list(orText(keys({ permissions: text, source: text, target: text }, ["source", "target"]))),
  dns: oneOrMore(),
  dns_opt: set(text),
  dns_search: oneOrMore(),
  domainname: text,
  entrypoint: command,
  env_file: { type: ["string", "array"], items: orText(keys({ format: text, path: text, required: anyFlag }, ["path"])) },
  environment: pairs,
  expose: set({ type: ["string", "number"] }),
  extends: orText(keys({ file: text, service: text }, ["service"])),
  external_links: set(text),
  extra_hosts: hosts,
  gpus: { type: ["string", "array"], pattern: "^all$", items: { ...keys(deviceRequest), additionalProperties: true } },
  group_add: set({ type: ["string", "number"] }),
  healthcheck: keys({
    disable: flag,
    interval: duration,
    retries: { type: "number", minimum: 0 },
    start_interval: duration,
    start_period: duration,
    test: { type: ["string", "array"], items: text },
    timeout: duration,
  }),
  hostname: text,
  image: text,
  init: flag,
  ipc: text,
  isolation: text,
  label_file: { type: ["string", "array"], items: text },
  labels: pairs,
  links: set(text),
  logging: keys({ driver: text, options }),
  mac_address: text,
  mem_limit: bytes,
  mem_reservation: bytes,
  mem_swappiness: wholeOrText,
  memswap_limit: bytes,
  models: {
    ...named(keys({ endpoint_var: text, model_var: text }, [], ["object", "null"]), ["array", "object"]),
    items: text,
    uniqueItems: true,
  },
  network_mode: text,
  networks: { ...named(attachment, ["array", "object"]), items: text, uniqueItems: true },
  oom_kill_disable: flag,
  oom_score_adj: { type: "integer", minimum: -1000, maximum: 1000 },
  pid: { type: ["string", "null"] },
  pids_limit: number,
  platform: text,
  ports: list({ ...port, type: ["number", "string", "object"] }),
  post_start: list(keys(hook, ["command"])),
  pre_start: list(keys({ ...hook, image: text, per_replica: anyFlag })),
  pre_stop: list(keys(hook, ["command"])),
  privileged: flag,
  profiles: set(text),
  provider: keys(
    { options: anyKeys({ type: ["string", "number", "boolean", "array"], items: { type: ["string", "number", "boolean"] } }), type: text },
    ["type"],
  ),
  pull_policy: { type: "string", pattern: "always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+" },
  pull_refresh_after: text,
  read_only: flag,
  restart: text,
  runtime: text,
  scale: whole,
  secrets: fileUse,
  security_opt: set(text),
  shm_size: bytes,
  stdin_open: flag,
  stop_grace_period: duration,
  stop_signal: text,
  storage_opt: { type: "object" },
  sysctls: pairs,
  tmpfs: oneOrMore(),
  tty: flag,
  ulimits,
  use_api_socket: flag,
  user: text,
  userns_mode: text,
  uts: text,
  volumes: list(orText(mount)),
  volumes_from: set(text),
  working_dir: text,
});

const network = keys(
  {
    attachable: flag,
    driver: text,
    driver_opts: driverOptions,
    enable_ipv4: flag,
    enable_ipv6: flag,
    external,
    internal: flag,
    ipam: keys({
      config: list(keys({ aux_addresses: anyKeys(text), gateway: text, ip_range: text, subnet: text })),
      driver: text,
      options: anyKeys(text),
    }),
    labels: pairs,
    name: text,
  },
  [],
  ["object", "null"],
);

/** The Compose file after the Compose specification and what compose-go accepts, once variables are filled in and typed. */
export const composeSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "a Compose file",
  ...keys({
    configs: named(
      keys({ content: text, environment: text, external: looseExternal, file: text, labels: pairs, name: text, template_driver: text }),
    ),
    include: list(orText(keys({ env_file: oneOrMore(), path: oneOrMore(), project_directory: text }))),
    models: named(keys({ context_size: whole, model: text, name: text, runtime_flags: list(text) }, ["model"])),
    name: text,
    networks: named(network),
    secrets: named(
      keys({
        driver: text,
        driver_opts: driverOptions,
        environment: text,
        external: looseExternal,
        file: text,
        labels: pairs,
        name: text,
        template_driver: text,
      }),
    ),
    services: named({ ...service, type: "object" }),
    version: text,
    volumes: named(keys({ driver: text, driver_opts: driverOptions, external, labels: pairs, name: text }, [], ["object", "null"])),
  }),
};
