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
/** Labels: a key alone has an empty value. */
export const labels: Transform = (value) => mapValues(dict(pairs(value)), text);
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

/** A path of this machine as an absolute one. */
const localPath =
  ({ folder, resolve }: CanonicalOptions): Transform =>
  (value) =>
    typeof value === "string" && value !== "" && !isRemote(value) && !/^[/~]/.test(value) ? resolve(folder, value) : value;

/** Variables, those without a value with the one they have where Compose runs; `keep` those that have none there, either. */
const passed = (value: Plain, { variable }: CanonicalOptions, keep: boolean): Dict =>
  Object.fromEntries(
    Object.entries(dict(pairs(value))).flatMap(([key, given]) => {
      const found = given ?? variable(key) ?? null;
      return found === null && !keep ? [] : [[key, found]];
    }),
  );

const build = (options: CanonicalOptions): Transform => {
  const local = localPath(options);
  const long = shape({
    additional_contexts: (inner) => mapValues(dict(pairs(inner)), local),
    args: (inner) => passed(inner, options, false),
    context: local,
    extra_hosts: hosts,
    labels,
    no_cache_filter: texts,
    provenance: text,
    sbom: text,
    secrets: each(secretUse),
    shm_size: size,
    ssh: pairs,
  });
  return (value) => {
    const made = long(typeof value === "string" ? { context: value } : value);
    if (!isDict(made)) return made;
    const file = made["dockerfile"] ?? (made["dockerfile_inline"] === undefined ? "Dockerfile" : undefined);
    return { context: options.folder, ...made, ...(file === undefined ? {} : { dockerfile: file }) };
  };
};

/** Every key of a service in its one spelling. */
export const serviceKeys = (options: CanonicalOptions): Transform => {
  const local = localPath(options);
  return shape({
    annotations: labels,
    build: build(options),
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
    environment: (value) => passed(value, options, true),
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
