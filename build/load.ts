import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { AnyRule } from "../src/rule/define.ts";

/** A rule and the file it is written in, relative to `rules/`. */
export interface LoadedRule {
  readonly rule: AnyRule;
  readonly path: string;
}

/** Whether a path relative to `rules/` is that of a rule: it lies in the folder of a subject. */
export const isRule = (path: string): boolean => /^[a-z]+\/[a-z0-9-]+\.ts$/.test(path);

/** Every rule file under a `rules/` folder, in the order of subject and name. */
export async function loadRules(folder: string): Promise<LoadedRule[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter(isRule)
    .sort();
  const loaded: LoadedRule[] = [];
  for (const path of paths) {
    const { default: rule } = (await import(pathToFileURL(`${folder}/${path}`).href)) as { default: AnyRule };
    loaded.push({ rule, path });
  }
  return loaded;
}
