import { existsSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/**
 * The policy of an installed package, looked for in `node_modules` from a folder upwards: `@acme/policy` is that package's
 * seaworthy.yaml, `@acme/policy/strict.yaml` a file of it.
 */
export function inPackage(name: string, folder: string): string | undefined {
  const [, bare = name, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  for (let each = folder; ; each = dirname(each)) {
    const home = join(each, "node_modules", bare);
    for (const file of rest ? [rest] : ["seaworthy.yaml", "seaworthy.yml", "seaworthy.json"]) {
      const path = resolve(home, file);
      if (path.startsWith(home + sep) && existsSync(path)) return path;
    }
    if (each === dirname(each)) return undefined;
  }
}
