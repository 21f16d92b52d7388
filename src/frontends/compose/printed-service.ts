import { isRemote } from "../../syntax/remote.ts";
import type { Plain } from "./plain.ts";
import {
  type Dict,
  dict,
  duration,
  isDict,
  list,
  mapEntries,
  mapValues,
  mountOf,
  onOff,
  type PrintOptions,
  port,
  size,
  slim,
  type Transform,
  text,
} from "./printed-values.ts";

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

/** Values as texts; a key alone has none. */
const pairs: Transform = (value) => mapValues(dict(value), (inner) => (inner === null ? null : text(inner)));
/** Labels: a key alone has an empty value. */
export const labels: Transform = (value) => mapValues(dict(value), text);
const texts: Transform = (value) => list(value).map(text);
const hosts: Transform = (value) =>
  list(value)
    .flatMap((item) => {
      const [, host = "", addresses = ""] = /^([^=:]*)[=:](.*)$/s.exec(text(item)) ?? [];
      return addresses.split(",").map((address) => `${host}=${address.replace(/^\[(.*)\]$/, "$1")}`);
    })
    .sort();

const secretUse: Transform = (value) => {
  const use = dict(fileUse(value));
  return { ...use, target: use["target"] ?? `/run/secrets/${text(use["source"] ?? "")}` };
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

const depends: Transform = (value) => mapValues(dict(value), (inner) => ({ condition: "service_started", required: true, ...dict(inner) }));

const hook = shape({ environment: pairs });
const number: Transform = (value) =>
  typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;
const limits = shape({ cpus: number, memory: size });
/** A mode as octal digits. */
const mode: Transform = (value) => (typeof value === "number" ? `0${value.toString(8)}` : value);
const fileUse = shape({ mode });

/** A path of this machine as an absolute one. */
const localPath =
  ({ folder, resolve }: PrintOptions): Transform =>
  (value) =>
    typeof value === "string" && value !== "" && !isRemote(value) && !/^[/~]/.test(value) ? resolve(folder, value) : value;

/** Variables, those without a value with the one they have where Compose runs; `keep` those that have none there, either. */
const passed = (value: Plain, { variable }: PrintOptions, keep: boolean): Dict =>
  Object.fromEntries(
    Object.entries(dict(pairs(value))).flatMap(([key, given]) => {
      const found = given ?? variable(key) ?? null;
      return found === null && !keep ? [] : [[key, found]];
    }),
  );

const build = (options: PrintOptions): Transform => {
  const local = localPath(options);
  const long = shape({
    additional_contexts: (inner) => mapValues(dict(inner), local),
    args: (inner) => passed(inner, options, false),
    context: local,
    extra_hosts: hosts,
    labels,
    no_cache: onOff,
    privileged: onOff,
    provenance: text,
    pull: onOff,
    sbom: text,
    secrets: each(secretUse),
    shm_size: size,
  });
  return (value) => {
    const made = long(value);
    if (!isDict(made)) return made;
    const file = made["dockerfile"] ?? (made["dockerfile_inline"] === undefined ? "Dockerfile" : undefined);
    return slim({ context: options.folder, ...made, ...(file === undefined ? {} : { dockerfile: file }) }, [
      "no_cache",
      "privileged",
      "pull",
    ]);
  };
};

const times = shape({ interval: duration, start_interval: duration, start_period: duration, timeout: duration });
/** A mapping of which Compose prints some parts in any case. */
const behind =
  (parts: Dict, transform: Transform): Transform =>
  (value) =>
    isDict(value) ? { ...parts, ...dict(transform(value)) } : value;

/** Every key of a service in its one spelling. */
export const serviceKeys = (options: PrintOptions): Transform => {
  const local = localPath(options);
  return shape({
    annotations: labels,
    build: build(options),
    depends_on: depends,
    configs: each(fileUse),
    deploy: behind(
      { placement: {}, resources: {} },
      shape({
        labels,
        resources: shape({ limits, reservations: shape({ cpus: number, memory: size, devices: each(request) }) }),
        restart_policy: shape({ delay: duration, window: duration }),
        rollback_config: shape({ delay: duration, monitor: duration }),
        update_config: shape({ delay: duration, monitor: duration }),
      }),
    ),
    develop: shape({ watch: each(behind({ exec: { command: null } }, shape({ path: local, exec: hook }))) }),
    env_file: each((item) => shape({ path: local })({ required: true, ...dict(item) })),
    environment: (value) => passed(value, options, true),
    expose: texts,
    extra_hosts: hosts,
    gpus: each(request),
    group_add: texts,
    healthcheck: (value) => slim(dict(times(value))),
    label_file: each(local),
    labels,
    logging: shape({ options: labels }),
    mem_limit: size,
    mem_reservation: size,
    memswap_limit: size,
    networks: (value) => mapValues(dict(value), (join) => (isDict(join) ? shape({ driver_opts: labels })(join) : join)),
    ports: each(port),
    post_start: each(hook),
    pre_start: each(hook),
    pre_stop: each(hook),
    pull_policy: (value) => (value === "if_not_present" ? "missing" : value),
    secrets: each(secretUse),
    shm_size: size,
    stop_grace_period: duration,
    sysctls: labels,
    volumes: each((value) => mountOf(value, options)),
  });
};
