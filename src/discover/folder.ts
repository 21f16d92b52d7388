import { dirname, join, relative, sep } from "node:path";
import fastGlob from "fast-glob";
import ignore, { type Ignore } from "ignore";
import type { Files } from "./files.ts";
import { repositoryRoot } from "./root.ts";

/** Names that say what a file is, and YAML, whose content may. */
const patterns = [
  "**/*[dD]ockerfile*",
  "**/*DOCKERFILE*",
  "**/*[cC]ontainerfile*",
  "**/*.{yml,yaml,YML,YAML}",
  "**/{*,}.dockerignore",
  "**/*.{json,JSON}",
  // AppArmor profiles have any name: what the folder or the file is called tells.
  "**/*[aA]pp[aA]rmor*",
  "**/*[aA]pp[aA]rmor*/**",
  "**/*.aa",
  "**/.gitignore",
  // May say which files make the project: COMPOSE_FILE.
  "**/.env",
];

/** Full paths of the files under a folder that may be ours, dot-folders included, in a stable order. */
export function listFolder(folder: string, gitignore: boolean, from: Files): string[] {
  const entries = fastGlob.sync(patterns, {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    ...(from.glob ? { fs: from.glob } : {}),
  });
  const files = entries.filter((path) => !path.endsWith(".gitignore")).sort();
  const isIgnored = gitignore ? ignorerOf(folder, entries, from) : () => false;
  return files.map((path) => join(folder, path)).filter((path) => !isIgnored(path));
}

/** Reads the `.gitignore` files that govern a folder: those found in it and those above it up to the repository's root. */
export function ignorerOf(folder: string, entries: readonly string[], from: Files): (path: string) => boolean {
  const root = repositoryRoot(folder, from);
  const above: string[] = [];
  for (let each = folder; each !== root && each !== dirname(each); ) {
    each = dirname(each);
    above.push(join(each, ".gitignore"));
  }
  const files = [
    ...above.reverse().filter((path) => from.exists(path)),
    ...[join(folder, ".gitignore")].filter((path) => entries.length === 0 && from.exists(path)),
    ...entries.filter((path) => path.endsWith(".gitignore")).map((path) => join(folder, path)),
  ];
  const rules: { base: string; ignorer: Ignore }[] = files.flatMap((file) => {
    try {
      return [{ base: dirname(file), ignorer: ignore().add(from.read(file).toString("utf8")) }];
    } catch {
      // A .gitignore that is a folder or may not be read ignores nothing.
      return [];
    }
  });
  // Deeper files speak last, as in git.
  rules.sort((a, b) => a.base.length - b.base.length);
  return (path) => {
    let ignored = false;
    for (const { base, ignorer } of rules) {
      const inside = relative(base, path);
      if (inside === "" || inside.startsWith("..")) continue;
      const { ignored: yes, unignored } = ignorer.test(inside.split(sep).join("/"));
      if (yes) ignored = true;
      else if (unignored) ignored = false;
    }
    return ignored;
  };
}
