import { cleanPath } from "../../text/path.ts";
import { splitMount } from "./mounts.ts";
import type { Plain } from "./plain.ts";
import { rangeOf } from "./ports.ts";
import { readBytes } from "./value.ts";

/** A mapping of plain data. */
export type Dict = { [key: string]: Plain };
/** Brings a value into its one spelling. */
export type Transform = (value: Plain) => Plain;

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

export const isDict = (value: Plain | undefined): value is Dict => typeof value === "object" && value !== null && !Array.isArray(value);
export const dict = (value: Plain): Dict => (isDict(value) ? value : {});
export const list = (value: Plain): Plain[] => (Array.isArray(value) ? value : value === null ? [] : [value]);
export const text = (value: Plain): string => (value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
export const mapEntries = (map: Dict, make: (key: string, value: Plain) => Plain): Dict =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(key, value)]));
export const mapValues = (map: Dict, make: Transform): Dict => mapEntries(map, (_, value) => make(value));

export const size: Transform = (value) => {
  const bytes = readBytes(text(value));
  return bytes === undefined ? value : String(Math.trunc(bytes));
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
export const duration: Transform = (value) => {
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
export function distinctPorts(value: Plain): Plain {
  const known = new Map<string, Plain>();
  for (const port of list(value).flatMap(portsOf)) {
    const { host_ip = "0.0.0.0", published = "", target = "", protocol = "" } = dict(port);
    known.set(isDict(port) ? [host_ip, published, target, protocol].map(text).join(":") : text(port), port);
  }
  return [...known.values()];
}

const propagations = ["rprivate", "private", "rshared", "shared", "rslave", "slave"];

/** A mount in its long form. */
export function mountOf(value: Plain, { folder, resolve }: CanonicalOptions): Plain {
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
