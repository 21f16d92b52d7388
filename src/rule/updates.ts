import { readYaml } from "../syntax/yaml.ts";
import type { Source } from "../text/source.ts";

/** Whether a dependabot.yml has an entry of a kind for a folder of the repository; `/app/*` and `/**` cover many. */
export function coveredByDependabot(file: Source, kind: "docker" | "docker-compose", folder: string): boolean {
  const [root] = readYaml(file).roots;
  const updates = root?.kind === "map" ? root.entries.get("updates")?.value : undefined;
  return (updates?.kind === "list" ? updates.items : []).some(({ value }) => {
    if (value.kind !== "map") return false;
    const ecosystem = value.entries.get("package-ecosystem")?.value;
    const places = [value.entries.get("directory")?.value, value.entries.get("directories")?.value].flatMap((node) =>
      node?.kind === "list" ? node.items.map((item) => item.value) : node ? [node] : [],
    );
    const isKind =
      ecosystem?.kind === "scalar" && (ecosystem.text === kind || (kind === "docker-compose" && ecosystem.text === "docker-compose"));
    return isKind && places.some((node) => node.kind === "scalar" && covers(node.text, folder));
  });
}

function covers(pattern: string, folder: string): boolean {
  const plain = `/${pattern.replace(/^\/+|\/+$/g, "")}`;
  const source = plain.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*/g, (star) => (star.startsWith("**") ? ".*" : "[^/]*"));
  return new RegExp(`^${source}/?$`).test(folder);
}
