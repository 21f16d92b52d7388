import type { Plain } from "./plain.ts";
import { labels, serviceKeys } from "./printed-service.ts";
import { type Dict, dict, isDict, list, mapEntries, mapValues, type PrintOptions, slim, text } from "./printed-values.ts";

/**
 * A project in its long form as `docker compose config` prints it (compose-go loader/normalize.go and types/): defaults,
 * implied networks, names and dependencies written out, every value in its one spelling.
 */
export function normalized(project: Plain, options: PrintOptions): Dict {
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

/** One service, with the network it joins and the services it waits for by implication. */
function serviceOf(value: Plain, options: PrintOptions): Plain {
  const made = serviceKeys(options)(value);
  if (!isDict(made)) return made;
  withFiles(made, dict(value), options);
  const networks = made["networks"];
  if (made["provider"] === undefined && made["network_mode"] === undefined && (!isDict(networks) || Object.keys(networks).length === 0))
    made["networks"] = { default: null };
  const waits: Dict = { ...dict(made["depends_on"] ?? {}) };
  const wait = (name: string, restart: boolean): void => {
    if (!Object.hasOwn(waits, name)) waits[name] = { condition: "service_started", ...(restart ? { restart } : {}), required: true };
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
  const { command = null, entrypoint = null, ...others } = made;
  return { ...slim(others, switches), command, entrypoint };
}

/** Off is what these are anyway. */
const switches = ["oom_kill_disable", "privileged", "read_only", "stdin_open", "tty", "use_api_socket"];

/** What the files of a service hold, with what it says itself; files that nobody has stay listed. */
function withFiles(made: Dict, written: Dict, { files }: PrintOptions): void {
  for (const [key, into, brought] of [
    ["env_file", "environment", files.variables.bind(files)],
    ["label_file", "labels", files.labels.bind(files)],
  ] as const) {
    if (made[key] === undefined) continue;
    const { pairs, unread } = brought(written[key] ?? null, dict(made[into] ?? {}));
    made[into] = pairs;
    made[key] = list(made[key]).filter((_, at) => unread.has(at));
  }
}

/** A network, volume, secret or config with the name the engine knows it by. */
function resourceOf(key: string, value: Plain, { name, folder, resolve }: PrintOptions): Plain {
  const { external, ...made } = dict(value);
  const isExternal = external !== undefined && external !== false;
  const known = made["name"] ?? (isExternal ? key : `${name}_${key}`);
  const file = made["file"];
  const drivers = made["driver_opts"];
  return {
    ...made,
    name: known,
    ...(isExternal ? { external: true } : {}),
    ...(made["labels"] === undefined ? {} : { labels: labels(made["labels"]) }),
    ...(isDict(drivers) ? { driver_opts: optionsOf(made["driver"], dict(labels(drivers)), (path) => resolve(folder, path)) } : {}),
    ...(typeof file === "string" && !/^[/~]/.test(file) ? { file: resolve(folder, file) } : {}),
  };
}

/** The options of a driver: the folder that a local volume is bound to counts from the project's (compose-go paths/resolve.go). */
function optionsOf(driver: Plain | undefined, options: Dict, resolve: (path: string) => string): Dict {
  const device = text(options["device"] ?? "");
  const isRelative = driver === "local" && options["o"] === "bind" && device !== "" && !/^[/~]/.test(device);
  return isRelative ? { ...options, device: resolve(device) } : options;
}
