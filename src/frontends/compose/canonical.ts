import { splitMount } from "./mounts.ts";
import type { Plain } from "./plain.ts";
import { rangeOf } from "./ports.ts";
import { isRemote } from "./rebase.ts";
import { readBytes } from "./value.ts";
import { splitCommand } from "./words.ts";

type Dict = { [key: string]: Plain };
type Transform = (value: Plain) => Plain;

/** What the canonical form needs besides the merged file. */
export interface CanonicalOptions {
  /** The project's name. */
  readonly name: string;
  /** The project's folder as an absolute path: relative ones start from it. */
  readonly folder: string;
  /** Resolves a path against the folder. */
  readonly resolve: (folder: string, path: string) => string;
  /** The value of a variable that a service passes through. */
  readonly variable: (name: string) => string | undefined;
}

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

const isDict = (value: Plain | undefined): value is Dict => typeof value === "object" && value !== null && !Array.isArray(value);
const dict = (value: Plain): Dict => (isDict(value) ? value : {});
const list = (value: Plain): Plain[] => (Array.isArray(value) ? value : value === null ? [] : [value]);
const text = (value: Plain): string => (value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
const mapEntries = (map: Dict, make: (key: string, value: Plain) => Plain): Dict =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(key, value)]));
const mapValues = (map: Dict, make: Transform): Dict => mapEntries(map, (_, value) => make(value));

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
const size: Transform = (value) => {
  const bytes = readBytes(text(value));
  return bytes === undefined ? value : String(Math.trunc(bytes));
};
const hosts: Transform = (value) => {
  const all = isDict(value)
    ? Object.entries(value).flatMap(([host, addresses]) => list(addresses).map((address) => [host, text(address)]))
    : list(value).map((item) => /^([^=:]*)[=:](.*)$/s.exec(text(item))?.slice(1) ?? [text(item), ""]);
  return [...new Set(all.map(([host, address]) => `${host}=${address?.replace(/^\[(.*)\]$/, "$1")}`))].sort();
};

const seconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
};

/** A duration as Go writes it: `1m30s`. */
const duration: Transform = (value) => {
  let left = 0;
  for (const [, amount, unit] of text(value).matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/g))
    left += Number(amount) * (seconds[unit as string] ?? 0);
  if (left === 0) return /^[+-]?0/.test(text(value)) ? "0s" : value;
  if (left < 1)
    return left >= 1e-3
      ? `${Number((left * 1e3).toFixed(6))}ms`
      : left >= 1e-6
        ? `${Number((left * 1e6).toFixed(3))}µs`
        : `${Math.round(left * 1e9)}ns`;
  const [h, m, s] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, Number((left % 60).toFixed(9))];
  return `${h ? `${h}h` : ""}${h || m ? `${m}m` : ""}${s}s`;
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

/** A port in short form: one entry for each port of a range. */
function portsOf(value: Plain): Plain[] {
  if (isDict(value))
    return [
      { mode: "ingress", protocol: "tcp", ...value, ...(value["published"] === undefined ? {} : { published: text(value["published"]) }) },
    ];
  const match = /^(?:(?:\[?([^\]]*?)\]?:)?([^:]*):)?([^:/]+)(?:\/(\w+))?$/.exec(text(value));
  const [host, container] = [rangeOf(match?.[2]), rangeOf(match?.[3])];
  if (!container) return [value];
  const count = container.to - container.from;
  return Array.from({ length: Math.min(count, 65_535) + 1 }, (_, at) => {
    // A range of host ports before one container port stays a range: the engine picks one of it.
    const published = !host ? undefined : count === 0 && host.to > host.from ? `${host.from}-${host.to}` : String(host.from + at);
    return {
      mode: "ingress",
      ...(match?.[1] ? { host_ip: match[1] } : {}),
      target: container.from + at,
      ...(published === undefined ? {} : { published }),
      protocol: match?.[4]?.toLowerCase() ?? "tcp",
    };
  });
}

/** Ports once each, the last of equals in the place of the first. */
function distinctPorts(value: Plain): Plain {
  const known = new Map<string, Plain>();
  for (const port of list(value).flatMap(portsOf)) {
    const { host_ip = "0.0.0.0", published = "", target = "", protocol = "" } = dict(port);
    known.set(isDict(port) ? [host_ip, published, target, protocol].map(text).join(":") : text(port), port);
  }
  return [...known.values()];
}

const cleanPath = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split("/"))
    if (part === ".." && parts.length && parts.at(-1) !== "..") parts.pop();
    else if (part && part !== "." && !(part === ".." && path.startsWith("/"))) parts.push(part);
  return (path.startsWith("/") ? "/" : "") + parts.join("/") || (path.startsWith("/") ? "/" : ".");
};

const propagations = ["rprivate", "private", "rshared", "shared", "rslave", "slave"];

/** A mount in its long form. */
function mountOf(value: Plain, { folder, resolve }: CanonicalOptions): Plain {
  const path = (source: Plain): Plain =>
    typeof source === "string" && /^\.|^[^/~\\]+$|^[^/~\\]+\//.test(source) && !/^[A-Za-z]:/.test(source)
      ? resolve(folder, source)
      : source;
  if (isDict(value)) {
    const made: Dict = { ...value, target: cleanPath(text(value["target"] ?? "")) };
    if (value["type"] === "bind") {
      made["source"] = path(value["source"] ?? null);
      if (isDict(value["bind"])) made["bind"] = { create_host_path: true, ...value["bind"] };
    }
    if (isDict(value["tmpfs"]) && value["tmpfs"]["size"] !== undefined)
      made["tmpfs"] = { ...value["tmpfs"], size: size(value["tmpfs"]["size"]) };
    return made;
  }
  const [first = "", second, mode = ""] = splitMount(text(value));
  const isBind = second !== undefined && /^(?:[./~]|\\\\|[A-Za-z]:)/.test(first);
  const made: Dict = { type: isBind ? "bind" : "volume", target: cleanPath(second ?? first) };
  if (second !== undefined) made["source"] = isBind ? path(first) : first;
  const flags = mode.split(",");
  if (flags.findLast((flag) => flag === "ro" || flag === "rw") === "ro") made["read_only"] = true;
  const bind: Dict = { ...(isBind ? { create_host_path: true } : {}) };
  const propagation = flags.findLast((flag) => propagations.includes(flag));
  const relabel = flags.findLast((flag) => flag === "z" || flag === "Z");
  if (propagation) bind["propagation"] = propagation;
  if (relabel) bind["selinux"] = relabel;
  if (Object.keys(bind).length) made["bind"] = bind;
  if (!isBind) made["volume"] = flags.includes("nocopy") ? { nocopy: true } : {};
  return made;
}

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
