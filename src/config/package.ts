import { dirname, join, resolve, sep } from "node:path";
import { isInGitFolder } from "../disk/git-folder.ts";
import { exists } from "../disk/look.ts";

/**
 * The policy of an installed package, looked for in `node_modules` from a folder upwards: `@acme/policy` is that package's
 * seaworthy.yaml, `@acme/policy/strict.yaml` a file of it.
 */
export function inPackage(name: string, folder: string): string | undefined {
  const [, bare = name, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  // No package is called `..`, which would be the folder that node_modules lies in.
  if (bare.split("/").some((part) => part.startsWith(".")) || isInGitFolder(rest ?? "")) return undefined;
  for (let each = folder; ; each = dirname(each)) {
    const home = join(each, "node_modules", bare);
    for (const file of rest ? [rest] : ["seaworthy.yaml", "seaworthy.yml", "seaworthy.json"]) {
      const path = resolve(home, file);
      if (path.startsWith(home + sep) && exists(path)) return path;
    }
    if (each === dirname(each)) return undefined;
  }
}
