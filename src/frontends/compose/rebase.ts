import { HOLE } from "../../syntax/image-reference.ts";
import { isRemote } from "../../syntax/remote.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import { joinPath } from "../../text/path.ts";

/** Where paths stand that are relative to the folder of the file they are written in (compose-go paths/resolve.go). */
interface PathRule {
  readonly as?: "path" | "context" | "device";
  /** Mounts of other types have sources that are no paths. */
  readonly onlyBinds?: true;
  readonly below?: Readonly<Record<string, PathRule>>;
}

const path: PathRule = { as: "path", below: { path: { as: "path" } } };
const fileOnly: PathRule = { below: { file: { as: "path" } } };
const rules: PathRule = {
  below: {
    services: {
      below: {
        "*": {
          below: {
            build: {
              as: "context",
              below: { context: { as: "context" }, additional_contexts: { as: "context", below: { "*": { as: "context" } } } },
            },
            env_file: path,
            label_file: path,
            extends: fileOnly,
            develop: { below: { watch: { below: { path: { as: "path" } } } } },
            volumes: { onlyBinds: true, below: { source: { as: "path" } } },
          },
        },
      },
    },
    configs: { below: { "*": fileOnly } },
    secrets: { below: { "*": fileOnly } },
    volumes: { below: { "*": { as: "device", below: { driver_opts: { below: { device: { as: "device" } } } } } } },
  },
};

/**
 * The paths of a file as seen from another folder: `way` leads there, `""` when it is the same folder. What stays where it
 * is: absolute paths, URLs, named volumes, and seccomp profiles, which Compose reads from the project's folder whoever names them.
 */
export function rebase(root: YamlMap, way: string, implied = false): YamlMap {
  return way === "" ? root : (walk(root, rules, way, implied) as YamlMap);
}

function walk(node: YamlNode, rule: PathRule, way: string, implied: boolean): YamlNode {
  if (node.kind === "scalar") return rule.as ? moved(node, rule.as, way) : node;
  // The items of a list stand for the list: `env_file`, `volumes`, `watch`.
  if (node.kind === "list") return { ...node, items: node.items.map((item) => ({ ...item, value: walk(item.value, rule, way, implied) })) };
  if (rule.as === "device" && !isBound(node)) return node;
  if (rule.onlyBinds && textOf(node.entries.get("type")?.value) !== "bind") return node;
  const entries = new Map<string, YamlEntry>();
  for (const [key, entry] of node.entries) {
    const below = rule.below && (Object.hasOwn(rule.below, key) ? rule.below[key] : rule.below["*"]);
    entries.set(key, below ? { ...entry, value: walk(entry.value, below, way, implied) } : entry);
  }
  // A build without a context starts from the folder of the project that is included.
  if (implied && rule.as === "context" && rule.below?.["context"] && !entries.has("context"))
    entries.set("context", {
      key: { value: "context", span: node.span },
      via: [],
      value: { kind: "scalar", value: way, text: `./${way}`, quoted: false, span: { ...node.span, end: node.span.start } },
    });
  return { ...node, entries };
}

const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === "scalar" ? node.text : undefined);

/** Only a local volume bound exactly with `o: bind` has a path of ours. */
function isBound({ entries }: YamlMap): boolean {
  const options = entries.get("driver_opts")?.value;
  return textOf(entries.get("driver")?.value) === "local" && options?.kind === "map" && textOf(options.entries.get("o")?.value) === "bind";
}

function moved(node: YamlScalar, as: NonNullable<PathRule["as"]>, way: string): YamlScalar {
  const { text } = node;
  if (text === "" || typeof node.value !== "string") return node;
  if (/^(?:[/~]|[A-Za-z]:[\\/]|\\\\)/.test(text) || text.startsWith(HOLE)) return node;
  if (as === "context" && isRemote(text)) return node;
  return { ...node, text: rebased(way, text) };
}

/** A path from the project's folder, which lies a way from the folder it is written for. */
const rebased = (way: string, path: string): string => {
  const joined = joinPath(way, path);
  return joined.startsWith("..") ? joined : `./${joined}`;
};
