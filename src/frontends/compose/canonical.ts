import { labels, serviceKeys } from "./canonical-service.ts";
import { type CanonicalOptions, type Dict, dict, isDict, list, mapEntries, mapValues, text } from "./canonical-values.ts";
import type { Plain } from "./plain.ts";

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

/** One service, with the network it joins and the services it waits for by implication. */
function serviceOf(value: Plain, options: CanonicalOptions): Plain {
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
