import type { Dialect } from "../model/workload.ts";
import { claimsAppArmor } from "./apparmor/index.ts";
import { claimsCompose } from "./compose/index.ts";
import { claimsDockerfile } from "./dockerfile/index.ts";
import { claimsDockerignore } from "./dockerignore/index.ts";
import { claimsSeccomp } from "./seccomp/index.ts";

/** Which front-end reads a file: by its name, else by what it begins with. `undefined`: none. */
export function dialectOf(path: string, head?: string): Dialect | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (claimsDockerignore(path)) return "dockerignore";
  if (/^\.env(?:\.|$)|\.env$/i.test(name)) return undefined;
  if (claimsDockerfile(path, undefined)) return "dockerfile";
  if (claimsCompose(path, undefined)) return "compose";
  if (head === undefined) return undefined;
  if (claimsSeccomp(path, head)) return "seccomp";
  if (claimsDockerfile(path, head)) return "dockerfile";
  return claimsCompose(path, head) ? "compose" : claimsAppArmor(path, head) ? "apparmor" : undefined;
}
