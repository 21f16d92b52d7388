import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isWithin } from "../discover/within.ts";
import { Mistake } from "../model/mistake.ts";

/** Where configurations lie below the repository's root, the first folder that has one wins. */
const folders: readonly (readonly [folder: string, names: RegExp])[] = [
  ["", /^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],
  [".config", /^seaworthy\.ya?ml$/],
  [".github", /^seaworthy\.ya?ml$/],
];

/** A configuration on disk. */
export interface Place {
  readonly path: string;
  /** The key it stands under, in `package.json`. */
  readonly key?: string;
}

/** Why no configuration can be chosen: one sentence. */
export class ConfigChoice extends Mistake {
  override readonly name = "ConfigChoice";
}

/** The configuration of a repository; `undefined` when it has none. Two in one folder, or one that is code, are mistakes. */
export function findConfig(root: string): Place | undefined {
  for (const [folder, names] of folders) {
    const there = namesIn(join(root, folder));
    const found = there.filter((name) => names.test(name));
    if (found.length > 1)
      throw new ConfigChoice(`${found.map((name) => join(folder, name)).join(" and ")} both configure this repository: keep one`);
    if (found[0]) {
      const path = join(root, folder, found[0]);
      if (leadsOut(root, path))
        throw new ConfigChoice(`${path} is a link out of the repository: put the settings there in its place, or name them with --config`);
      return { path };
    }
    const code = folder === "" ? there.find((name) => /^seaworthy\.config\.[cm]?[jt]s$/.test(name)) : undefined;
    if (code) throw new ConfigChoice(`${code} is code, and a configuration is data here: write seaworthy.yaml (seaworthy init begins one)`);
  }
  const manifest = join(root, "package.json");
  let text: string;
  try {
    // A manifest that is a link out of the repository is somebody else's.
    if (leadsOut(root, manifest)) return undefined;
    text = readFileSync(manifest, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
  try {
    const { seaworthy } = JSON.parse(text) as { seaworthy?: unknown };
    return seaworthy === undefined ? undefined : { path: manifest, key: "seaworthy" };
  } catch {
    // A broken manifest is only for us to judge when it may hold a configuration.
    return /"seaworthy"\s*:\s*\{/.test(text) ? { path: manifest, key: "seaworthy" } : undefined;
  }
}

/** Whether a path, its links followed, lies outside of the repository. */
function leadsOut(root: string, path: string): boolean {
  try {
    return !isWithin(realpathSync(path), realpathSync(root));
  } catch {
    // A link to nothing: whoever reads it says so.
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
