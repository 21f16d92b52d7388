import { join } from "node:path";
import { leadsAway, list } from "../disk/look.ts";
import { ReadError, readFile } from "../disk/read.ts";
import { Mistake } from "../model/mistake.ts";
import type { Notice } from "../model/report.ts";

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

/** Bytes: a `package.json` is written by hand. */
const largestManifest = 8 * 1024 * 1024;

/**
 * The configuration of a repository; `undefined` when it has none. Two in one folder, one that is code and one that lies
 * elsewhere are mistakes. `tell` hears of a `package.json` that is not read, by its full path: most have nothing for us.
 */
export function findConfig(root: string, tell: (notice: Notice) => void = () => {}): Place | undefined {
  for (const [folder, names] of folders) {
    const there = namesIn(join(root, folder));
    const found = there.filter((name) => names.test(name));
    if (found.length > 1)
      throw new ConfigChoice(`${found.map((name) => join(folder, name)).join(" and ")} both configure this repository: keep one`);
    if (found[0]) {
      const path = join(root, folder, found[0]);
      const away = leadsAway(path, root);
      if (away) throw new ConfigChoice(`${path} ${away}: replace it with a file of the repository, or name another one with --config`);
      return { path };
    }
    const code = folder === "" ? there.find((name) => /^seaworthy\.config\.[cm]?[jt]s$/.test(name)) : undefined;
    if (code) throw new ConfigChoice(`${code} is code, and seaworthy reads only data: write seaworthy.yaml (seaworthy init creates one)`);
  }
  const manifest = join(root, "package.json");
  const away = leadsAway(manifest, root);
  if (away) {
    tell({ path: manifest, message: `${away}: its settings are ignored` });
    return undefined;
  }
  let text: string;
  try {
    text = readFile(manifest, largestManifest)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.kind !== "absent") tell({ path: manifest, message: `${error.message}: its settings are ignored` });
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

/** The files, by their full paths, that would configure a repository if somebody read them, whether they could be read or not. */
export function configsIn(root: string): string[] {
  for (const [folder, names] of folders) {
    const found = namesIn(join(root, folder)).filter((name) => names.test(name));
    if (found.length) return found.map((name) => join(root, folder, name));
  }
  try {
    const place = findConfig(root);
    return place ? [place.path] : [];
  } catch (error) {
    if (error instanceof ConfigChoice) return [];
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return list(folder)
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
