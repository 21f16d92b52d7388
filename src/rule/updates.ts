import { type PathPart, pathPattern } from "../syntax/path-pattern.ts";
import { yamlText } from "../syntax/yaml-text.ts";
import type { Edit } from "../text/edit.ts";
import { withoutSlash } from "../text/path.ts";
import type { Source } from "../text/source.ts";

/**
 * Whether a dependabot.yml has an entry of a kind for a folder of the repository; `/app/*` and `/**` cover many. Read line by
 * line: the parser of YAML is not loaded for this.
 */
export function coveredByDependabot({ text }: Source, kind: "docker" | "docker-compose", folder: string): boolean {
  const plain = text.replace(/(^|\s)#.*$/gm, "$1");
  return plain.split(/^(?=[ \t]*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some((entry) => {
    const ecosystem = /package-ecosystem\s*:\s*["']?([\w-]+)/.exec(entry)?.[1];
    const single = /\bdirectory\s*:\s*["']?([^\s"']+)/.exec(entry)?.[1];
    const listed = /\bdirectories\s*:\s*(\[[^\]]*\]?|-\s*\S[^\n]*(?:\n\s*-\s*\S[^\n]*)*)/.exec(entry)?.[1] ?? "";
    // One that is never closed lists nothing.
    const list = listed.startsWith("[") && !listed.endsWith("]") ? "" : listed;
    const places = [...(single ? [single] : []), ...[...list.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].map(([place]) => place)];
    return ecosystem === kind && places.some((place) => covers(place, folder));
  });
}

/** An entry more in a dependabot.yml. */
export const addedToDependabot = (file: Source, kind: "docker" | "docker-compose", directory: string): readonly Edit[] | undefined =>
  yamlText(file)?.add(["updates"], [{ "package-ecosystem": kind, directory, schedule: { interval: "weekly" } }]);

function covers(pattern: string, folder: string): boolean {
  const plain = withoutSlash(`/${pattern.replace(/^\/+/, "")}`);
  const parts = plain.split(/(\*\*\/?|\*)/).flatMap((part): PathPart[] => {
    if (part.startsWith("*")) return [{ kind: part === "*" ? "star" : "all" }];
    return part.split("").map((char) => ({ kind: "literal", char }));
  });
  return pathPattern(parts).test(withoutSlash(folder));
}
