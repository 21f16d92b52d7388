import type { Plain } from "./plain.ts";
import { labels, serviceKeys } from "./printed-service.ts";
import { type Dict, dict, isDict, list, mapEntries, mapValues, type PrintOptions, text } from "./printed-values.ts";

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
function resourceOf(key: string, value: Plain, { name, folder, resolve }: PrintOptions): Plain {
  const { external, ...made } = dict(value);
  const isExternal = external !== undefined && external !== false;
  const known = made["name"] ?? (isExternal ? key : `${name}_${key}`);
  const file = made["file"];
  return {
    ...made,
    name: known,
    ...(isExternal ? { external: true } : {}),
    ...(made["labels"] === undefined ? {} : { labels: labels(made["labels"]) }),
    ...(typeof file === "string" && !/^[/~]/.test(file) ? { file: resolve(folder, file) } : {}),
  };
}
