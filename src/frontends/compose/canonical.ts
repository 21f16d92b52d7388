import {
  type CanonicalOptions,
  type Dict,
  dict,
  distinctPorts,
  duration,
  isDict,
  list,
  mapEntries,
  mapValues,
  mountOf,
  size,
  type Transform,
  text,
} from "./canonical-values.ts";
import type { Plain } from "./plain.ts";
import { isRemote } from "./rebase.ts";
import { splitCommand } from "./words.ts";

/**
 * The project in the long form that `docker compose config` prints (compose-go transform/, loader/normalize.go and
 * types/): every key in its one spelling, implied networks, names and dependencies written out.
 */
export function canonical(project: Plain, options: CanonicalOptions): Dict {
  const { version: _, services = {}, networks = {}, ...rest } = dict(project);
  const made = mapValues(dict(services), (service) => serviceOf(service, options));
  const joined = Object.values(made).some((service) => Object.hasOwn(dict(dict(service)["networks"] ?? {}), "default"));
  const declared = joined && !Object.hasOwn(dict(networks), "default") ? { ...dict(networks), default: null } : dict(networks);
  const named = (kind: Plain | undefined): Dict => mapEntries(dict(kind ?? {}), (key, value) => resourceOf(key, value, options));
  return {
    ...rest,
    name: options.name,
    services: made,
    ...(Object.keys(declared).length ? { networks: named(declared) } : {}),
    ...Object.fromEntries(["volumes", "secrets", "configs"].flatMap((key) => (key in rest ? [[key, named(rest[key])]] : []))),
  };
}

/** Applies a transform to each key that has one. */
const shape =
  (transforms: Readonly<Record<string, Transform>>): Transform =>
  (value) =>
    isDict(value)
      ? mapEntries(value, (key, inner) => (Object.hasOwn(transforms, key) ? (transforms[key] as Transform)(inner) : inner))
      : value;
const each =
  (transform: Transform): Transform =>
  (value) =>
    Array.isArray(value) ? value.map(transform) : value;

/** `K=V` items or a mapping as a mapping of texts; a key alone has no value. */
const pairs: Transform = (value) =>
  isDict(value)
    ? mapValues(value, (inner) => (inner === null ? null : text(inner)))
    : Object.fromEntries(
        list(value).map((item) => {
          const [, key = "", given] = /^([^=]*)(?:=(.*))?$/s.exec(text(item)) ?? [];
          return [key, given ?? null];
        }),
      );
const labels: Transform = (value) => mapValues(dict(pairs(value)), text);
const texts: Transform = (value) => list(value).map(text);
const named: Transform = (value) => (Array.isArray(value) ? Object.fromEntries(value.map((name) => [text(name), null])) : value);
const argv: Transform = (value) => (typeof value === "string" ? splitCommand(value) : value);
const hosts: Transform = (value) => {
  const all = isDict(value)
    ? Object.entries(value).flatMap(([host, addresses]) => list(addresses).map((address) => [host, text(address)]))
    : list(value).map((item) => /^([^=:]*)[=:](.*)$/s.exec(text(item))?.slice(1) ?? [text(item), ""]);
  return [...new Set(all.map(([host, address]) => `${host}=${address?.replace(/^\[(.*)\]$/, "$1")}`))].sort();
};

const fileUse: Transform = (value) => (typeof value === "string" ? { source: value } : value);
const secretUse: Transform = (value) => {
  const use = dict(fileUse(value));
  return { ...use, target: use["target"] ?? `/run/secrets/${text(use["source"] ?? "")}` };
};

const device: Transform = (value) => {
  if (typeof value !== "string") return value;
  const [source = "", target = "", permissions = "rwm"] = value.split(":");
  return { source, target: target || source, permissions };
};

const request: Transform = (value) => {
  if (!isDict(value)) return value;
  const count = value["count"] ?? (value["device_ids"] === undefined ? "all" : undefined);
  return {
    ...value,
    ...(count === undefined ? {} : { count: count === "all" ? -1 : Number(count) }),
    ...(value["options"] === undefined ? {} : { options: pairs(value["options"]) }),
  };
};

const depends: Transform = (value) => {
  const all = Array.isArray(value) ? Object.fromEntries(value.map((name) => [text(name), {}])) : dict(value);
  return mapValues(all, (inner) => ({ condition: "service_started", required: true, ...dict(inner) }));
};

const hook = shape({ command: argv, environment: pairs });
const limits = shape({ memory: size });

const service = (options: CanonicalOptions): Transform => {
  const { folder, resolve, variable } = options;
  const local: Transform = (value) =>
    typeof value === "string" && value !== "" && !isRemote(value) && !/^[/~]/.test(value) ? resolve(folder, value) : value;
  const passed = (value: Plain, keep: boolean): Dict =>
    Object.fromEntries(
      Object.entries(dict(pairs(value))).flatMap(([key, given]) => {
        const found = given ?? variable(key) ?? null;
        return found === null && !keep ? [] : [[key, found]];
      }),
    );
  const build: Transform = (value) => {
    const made = shape({
      additional_contexts: (inner) => mapValues(dict(pairs(inner)), local),
      args: (inner) => passed(inner, false),
      context: local,
      extra_hosts: hosts,
      labels,
      no_cache_filter: texts,
      provenance: text,
      sbom: text,
      secrets: each(secretUse),
      shm_size: size,
      ssh: pairs,
    })(typeof value === "string" ? { context: value } : value);
    if (!isDict(made)) return made;
    const file = made["dockerfile"] ?? (made["dockerfile_inline"] === undefined ? "Dockerfile" : undefined);
    return { context: folder, ...made, ...(file === undefined ? {} : { dockerfile: file }) };
  };
  return shape({
    annotations: labels,
    build,
    command: argv,
    configs: each(fileUse),
    depends_on: depends,
    deploy: shape({
      labels,
      resources: shape({ limits, reservations: shape({ memory: size, devices: each(request) }) }),
      restart_policy: shape({ delay: duration, window: duration }),
      rollback_config: shape({ delay: duration, monitor: duration }),
      update_config: shape({ delay: duration, monitor: duration }),
    }),
    develop: shape({ watch: each(shape({ ignore: texts, include: texts, path: local, exec: hook })) }),
    devices: each(device),
    dns: texts,
    dns_search: texts,
    entrypoint: argv,
    env_file: (value) =>
      list(value)
        .map((item) => ({ required: true, ...(isDict(item) ? item : { path: item }) }))
        .map(shape({ path: local })),
    environment: (value) => passed(value, true),
    expose: texts,
    extra_hosts: hosts,
    gpus: (value) => (value === "all" ? [{ count: -1 }] : each(request)(value)),
    group_add: texts,
    healthcheck: shape({
      interval: duration,
      start_interval: duration,
      start_period: duration,
      test: (value) => (typeof value === "string" ? ["CMD-SHELL", value] : value),
      timeout: duration,
    }),
    label_file: (value) => list(value).map(local),
    labels,
    logging: shape({ options: labels }),
    mem_limit: size,
    mem_reservation: size,
    memswap_limit: size,
    models: named,
    networks: named,
    ports: distinctPorts,
    post_start: each(hook),
    pre_start: each(hook),
    pre_stop: each(hook),
    pull_policy: (value) => (value === "if_not_present" ? "missing" : value),
    secrets: each(secretUse),
    shm_size: size,
    stop_grace_period: duration,
    sysctls: labels,
    tmpfs: texts,
    volumes: each((value) => mountOf(value, options)),
  });
};

/** One service, with the network it joins and the services it waits for by implication. */
function serviceOf(value: Plain, options: CanonicalOptions): Plain {
  const made = service(options)(value);
  if (!isDict(made)) return made;
  const networks = made["networks"];
  if (made["provider"] === undefined && made["network_mode"] === undefined && (!isDict(networks) || Object.keys(networks).length === 0))
    made["networks"] = { default: null };
  const waits: Dict = { ...dict(made["depends_on"] ?? {}) };
  const wait = (name: string, restart: boolean): void => {
    if (!Object.hasOwn(waits, name)) waits[name] = { condition: "service_started", restart, required: true };
  };
  for (const link of list(made["links"] ?? null)) wait(text(link).replace(/:.*$/s, ""), true);
  for (const key of ["network_mode", "ipc", "pid", "uts", "cgroup"]) {
    const shared = /^service:(.*)$/s.exec(text(made[key] ?? null))?.[1];
    if (shared) wait(shared, true);
  }
  for (const from of list(made["volumes_from"] ?? null))
    if (!text(from).startsWith("container:")) wait(text(from).replace(/:.*$/s, ""), false);
  if (Object.keys(waits).length) made["depends_on"] = waits;
  if (Array.isArray(made["pre_start"]) && made["image"] !== undefined)
    made["pre_start"] = made["pre_start"].map((each) => ({ image: made["image"] as Plain, ...dict(each) }));
  for (const key of ["command", "entrypoint"]) made[key] ??= null;
  return made;
}

/** A network, volume, secret or config with the name the engine knows it by. */
function resourceOf(key: string, value: Plain, { name, folder, resolve }: CanonicalOptions): Plain {
  const { external, ...made } = dict(value);
  const isExternal = external !== undefined && external !== false;
  const known = made["name"] ?? (isDict(external) ? external["name"] : undefined) ?? (isExternal ? key : `${name}_${key}`);
  const file = made["file"];
  return {
    ...made,
    name: known,
    ...(isExternal ? { external: true } : {}),
    ...(made["labels"] === undefined ? {} : { labels: labels(made["labels"]) }),
    ...(typeof file === "string" && !/^[/~]/.test(file) ? { file: resolve(folder, file) } : {}),
  };
}
