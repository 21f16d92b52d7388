import { nanosecondsIn } from "../../syntax/duration.ts";
import { readBytes } from "../../syntax/engine/amounts.ts";
import { cleanPath } from "../../text/path.ts";
import type { Plain } from "./plain.ts";
import type { PrintedFiles } from "./printed-files.ts";
import { readBoolean } from "./value.ts";

/** A mapping of plain data. */
export type Dict = { [key: string]: Plain };
/** Brings a value into its one spelling. */
export type Transform = (value: Plain) => Plain;

/** What printing needs besides the merged file. */
export interface PrintOptions {
  /** The project's name. */
  readonly name: string;
  /** The project's folder as an absolute path: relative ones start from it. */
  readonly folder: string;
  /** Resolves a path against the folder. */
  readonly resolve: (folder: string, path: string) => string;
  /** What the files that a service is given hold. */
  readonly files: PrintedFiles;
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

/** Without the values that are empty, and switches that are off, which Compose leaves out. */
export const slim = (map: Dict, switches: readonly string[] = []): Dict =>
  Object.fromEntries(Object.entries(map).filter(([key, value]) => !isEmpty(value) && !(value === false && switches.includes(key))));

const isEmpty = (value: Plain): boolean =>
  value === "" || (typeof value === "object" && value !== null && (Array.isArray(value) ? value : Object.keys(value)).length === 0);

/** A switch, however it is spelled. */
export const onOff: Transform = (value) => readBoolean(text(value)) ?? value;

export const size: Transform = (value) => {
  const bytes = readBytes(text(value));
  return bytes === undefined ? value : String(Math.trunc(bytes));
};

/** A duration as Go writes it: `1m30s`. */
export const duration: Transform = (value) => {
  const nanoseconds = nanosecondsIn(text(value), true);
  if (nanoseconds === undefined) return value;
  if (nanoseconds < 0) return `-${text(duration(text(value).slice(1)))}`;
  if (nanoseconds === 0) return "0s";
  const left = nanoseconds / 1e9;
  if (left < 1)
    return left >= 1e-3
      ? `${Number((left * 1e3).toFixed(6))}ms`
      : left >= 1e-6
        ? `${Number((left * 1e6).toFixed(3))}µs`
        : `${Math.round(left * 1e9)}ns`;
  const [h, m, s] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, Number((left % 60).toFixed(9))];
  return `${h ? `${h}h` : ""}${h || m ? `${m}m` : ""}${s}s`;
};

/** A port; the host's is a text. */
export const port: Transform = (value) => {
  const { published, ...rest } = dict(value);
  return slim({ mode: "ingress", protocol: "tcp", ...rest, ...(published === undefined ? {} : { published: text(published) }) });
};

/** A mount with its defaults, its path in full. */
export function mountOf(value: Plain, { folder, resolve }: PrintOptions): Plain {
  const made: Dict = { ...dict(value), target: cleanPath(text(dict(value)["target"] ?? "")) };
  if (made["type"] === "bind") {
    made["source"] = pathOf(made["source"] ?? null, (path) => resolve(folder, path));
    if (isDict(made["bind"])) made["bind"] = { create_host_path: true, ...made["bind"] };
  }
  if (isDict(made["tmpfs"]) && made["tmpfs"]["size"] !== undefined) made["tmpfs"] = { ...made["tmpfs"], size: size(made["tmpfs"]["size"]) };
  return made;
}

/** The source of a bind, absolute unless it is that already, a home folder, or a path of Windows. */
const pathOf = (source: Plain, resolve: (path: string) => string): Plain =>
  typeof source === "string" && /^\.|^[^/~\\]+$|^[^/~\\]+\//.test(source) && !/^[A-Za-z]:/.test(source) ? resolve(source) : source;
