import { homedir } from "node:os";
import { authoritiesOf } from "../../distribution/authorities.ts";
import { storedCredentials } from "../../distribution/credentials/stored.ts";
import { connect } from "../../distribution/registry.ts";
import type { Arguments } from "../arguments.ts";
import type { Settings } from "../settings.ts";
import { UsageError } from "../usage.ts";
import { version } from "../version.ts";
import { type Answering, Asking } from "./asking.ts";

/**
 * The registries that images are named with, asked with the user's credentials. Loaded by runs that are to use the network alone.
 * `platforms`: whether those of each image are wanted, which makes asking a pull at Docker Hub.
 */
export const registries = ({ values }: Pick<Arguments, "values">, platforms: boolean): Answering =>
  connect({
    mirrors: mirrorsIn(values.mirror ?? []),
    plainHttp: values["plain-http"] ?? [],
    platforms,
    credentials: storedCredentials({ environment: process.env, home: homedir() }),
    authorities: authoritiesOf({ home: homedir() }),
    environment: process.env,
    userAgent: `seaworthy/${version()}`,
  });

/** The hosts that stand in for registries; a UsageError says what is not one. */
export function mirrorsIn(given: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const mirrors = new Map<string, string[]>();
  for (const each of given) {
    const [registry = "", host = ""] = each.split("=", 2);
    if (!/^[\w.-]+(?::\d+)?$/.test(registry) || !/^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/.test(host))
      throw new UsageError(`--mirror takes REGISTRY=HOST, such as docker.io=mirror.example/hub, not ${JSON.stringify(each)}`);
    mirrors.set(registry, [...(mirrors.get(registry) ?? []), host]);
  }
  return Object.fromEntries(mirrors);
}

/** Registries that answer whether there are the images which a check is about. */
export const onlineAsking = (args: Pick<Arguments, "values">, { ignores }: Pick<Settings, "ignores">): Asking =>
  new Asking(registries(args, false), { today: ignores.today ?? "" });
