import type { Project } from "../link/project.ts";
import { readYaml } from "../syntax/yaml.ts";
import { joinPath } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";

/** A setting of the engine: its value as written. */
export interface DaemonSetting {
  readonly span: Span;
  readonly text: string;
}

/** A daemon.json that a project ships. */
export interface DaemonConfig {
  readonly source: Source;
  readonly root: Span;
  readonly at: (key: string) => DaemonSetting | undefined;
}

/** Where a project keeps the engine's configuration, from its folder. */
export const daemonFiles: readonly string[] = ["daemon.json", "docker/daemon.json", "etc/docker/daemon.json"];

/** The engine configurations beside the Compose projects, each once. JSON is YAML. */
export function daemonSettings({ composes, lookup }: Pick<Project, "composes" | "lookup">): DaemonConfig[] {
  const paths = new Set(composes.flatMap(({ folder }) => daemonFiles.map((name) => joinPath(folder, name))));
  return [...paths].flatMap((path) => {
    const source = lookup.source(path);
    const [root] = source ? readYaml(source).roots : [];
    if (!source || root?.kind !== "map") return [];
    const at = (key: string): DaemonSetting | undefined => {
      const value = root.entries.get(key)?.value;
      return value && { span: value.span, text: source.text.slice(value.span.start, value.span.end) };
    };
    return [{ source, root: root.span, at }];
  });
}
