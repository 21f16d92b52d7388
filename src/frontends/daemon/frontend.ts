import { daemonKey } from "../../knowledge/daemon-keys.ts";
import { jsonBeginning } from "../../syntax/json-keys.ts";
import type { Frontend } from "../frontend.ts";

const isNamed = (path: string): boolean => /(?:^|\/)daemon\.json$/i.test(path);
/** Where the engine, or a repository that ships it, keeps its own; elsewhere other programs have a file of that name. */
const isInFolder = (path: string): boolean => /(?:^|\/)docker\/daemon\.json$/i.test(path);

/** Whether a file configures the engine, by its name and keys, or is what the engine says of itself. */
function claims(path: string, head: string | undefined): boolean {
  if (head === undefined) return isInFolder(path);
  const keys = jsonBeginning(head)?.keys;
  if (!keys) return isInFolder(path);
  if (keys.has("ServerVersion") || keys.has("DockerRootDir")) return keys.has("SecurityOptions") || keys.has("LiveRestoreEnabled");
  const known = [...keys].filter((key) => daemonKey(key) !== undefined).length;
  // Standard input has no name.
  if (path === "") return known > 0 && known === keys.size;
  if (!isNamed(path)) return false;
  return isInFolder(path) ? known > 0 || keys.size === 0 || !keys.has("$schema") : known > 0 && known * 2 >= keys.size;
}

/** The configuration of the Docker engine. */
export const daemon: Frontend = {
  dialect: "daemon",
  part: "configures",
  noun: "an engine configuration",
  usualName: "daemon.json",
  language: "json",
  answers: "engine",
  names: /\.json$/i,
  ignoring: (rule) =>
    `JSON has no comments: turn the rule off in \`seaworthy.yaml\`, for this file alone with \`overrides\`, as \`${rule}: off\`.`,
  claims,
  // Repositories hold much other JSON.
  glance: (path, page) => isNamed(path) || /"(?:ContainersRunning|DriverStatus|DockerRootDir)"\s*:/.test(page),
  load: async () => (await import("./reader.ts")).reader,
};
