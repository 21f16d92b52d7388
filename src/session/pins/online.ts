import { homedir } from "node:os";
import { storedCredentials } from "../../distribution/credentials/stored.ts";
import { connect } from "../../distribution/registry.ts";
import type { Arguments } from "../arguments.ts";
import type { Settings } from "../settings.ts";
import { version } from "../version.ts";
import { type Answering, Asking } from "./asking.ts";

/**
 * The registries that images are named with, asked with the user's credentials. Loaded by runs that are to use the network alone.
 * `platforms`: whether those of each image are wanted, which makes asking a pull at Docker Hub.
 */
export const registries = ({ values }: Pick<Arguments, "values">, platforms: boolean): Answering =>
  connect({
    plainHttp: values["plain-http"] ?? [],
    platforms,
    credentials: storedCredentials({ environment: process.env, home: homedir() }),
    environment: process.env,
    userAgent: `seaworthy/${version()}`,
  });

/** Registries that answer whether there are the images which a check is about. */
export const onlineAsking = (args: Pick<Arguments, "values">, { ignores }: Pick<Settings, "ignores">): Asking =>
  new Asking(registries(args, false), { today: ignores.today ?? "" });
