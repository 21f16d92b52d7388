import type { Mount } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import type { YamlMap } from "../../syntax/yaml.ts";
import { type Field, items, readBoolean, type Values } from "./value.ts";

/** Reads the items of a service's `volumes`; `declared` are the project's named volumes. What is no mapping has no long form. */
export function readMount(item: Field, values: Values, declared: YamlMap | undefined): Setting<Mount>[] {
  if (item.node.kind !== "map") return [unknown("malformed", "", item.node.span, item.via)];
  const mount = longMount(item, item.node, values);
  return [boundVolume(mount, values, declared) ?? mount];
}

/** Pipes of Windows, which Compose takes for paths. */
const pipe = /^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;

function longMount(item: Field, node: YamlMap, values: Values): Setting<Mount> {
  const { via } = item;
  const text = (key: string): Setting<string> | null => {
    const field = values.field(node, key, via);
    return field ? values.setting(field, "", node.span, (value) => value) : null;
  };
  const type = values.scalar(values.field(node, "type", via))?.text;
  const bind = values.field(node, "bind", via);
  const selinux = bind?.node.kind === "map" ? values.scalar(values.field(bind.node, "selinux", bind.via))?.text : undefined;
  const access = values.field(node, "read_only", via);
  // What an item leaves out no other file says: it has its default.
  const readOnly = access ? values.setting(access, false, node.span, readBoolean) : byDefault(false, node.span, via);
  const source = text("source");
  const isPipe = type === "bind" && source?.state === "written" && pipe.test(source.value);
  const known = ["bind", "volume", "tmpfs", "npipe", "image", "cluster"].find((each) => each === type) as Mount["type"] | undefined;
  const relabel = selinux === "z" || selinux === "Z" ? { relabel: selinux as "z" | "Z" } : {};
  const shared = bind?.node.kind === "map" ? values.field(bind.node, "propagation", bind.via) : undefined;
  const propagation = shared ? { propagation: values.setting(shared, "", shared.at, (value) => value) } : {};
  return written(
    {
      type: isPipe ? "npipe" : (known ?? "unknown"),
      source,
      target: text("target") ?? byDefault("", node.span),
      readOnly,
      ...relabel,
      ...propagation,
    },
    node.span,
    via,
  );
}

/** A named volume whose local driver binds a host folder is a bind of that folder, written at `device`. */
function boundVolume(mount: Setting<Mount>, values: Values, declared: YamlMap | undefined): Setting<Mount> | undefined {
  if (mount.state !== "written" || mount.value.type !== "volume" || mount.value.source?.state !== "written") return undefined;
  const volume = declared && values.field(declared, mount.value.source.value);
  if (volume?.node.kind !== "map") return undefined;
  const driver = values.scalar(values.field(volume.node, "driver"))?.text ?? "local";
  const options = values.field(volume.node, "driver_opts");
  if (driver !== "local" || options?.node.kind !== "map") return undefined;
  const device = values.field(options.node, "device", options.via);
  const flags = (values.scalar(values.field(options.node, "o"))?.text ?? "").split(",");
  if (!device || !flags.some((flag) => flag === "bind" || flag === "rbind")) return undefined;
  const source = values.setting(device, "", device.at, (text) => text);
  const through = mount.span;
  return written(
    {
      ...mount.value,
      type: "bind",
      source,
      readOnly: flags.includes("ro") ? written(true, options.at, options.via) : mount.value.readOnly,
      through,
    },
    source.span,
    source.via,
  );
}

/** Secrets and configs that come from a file are binds of that file, written at `file`. */
export function fileMounts(
  kind: "secret" | "config",
  used: Field | undefined,
  declared: YamlMap | undefined,
  values: Values,
): Setting<Mount>[] {
  if (!used || !declared) return [];
  return items(used).flatMap((item): Setting<Mount>[] => {
    const name = item.node.kind === "map" ? values.scalar(values.field(item.node, "source", item.via))?.text : undefined;
    const entry = name === undefined ? undefined : values.field(declared, name);
    if (name === undefined || entry?.node.kind !== "map") return [];
    const file = values.field(entry.node, "file", entry.via);
    const source = file ? values.setting(file, "", file.at, (text) => text) : null;
    const target = targetOf(kind, name, item, values);
    const rest = { source, target, readOnly: written(true, item.at), through: item.at, file: kind };
    if (source) return [written({ type: "bind" as const, ...rest }, source.span, source.via)];
    // What is written here is copied into the container.
    const text = values.field(entry.node, "content", entry.via);
    const content = text && values.setting(text, "", text.at, (value) => value);
    return content ? [written({ type: "unknown" as const, ...rest, content }, item.at, item.via)] : [];
  });
}

/** Where the file is in the container: below its root a config, below /run/secrets a secret, unless a path says where. */
function targetOf(kind: "secret" | "config", name: string, item: Field, values: Values): Setting<string> {
  const given = item.node.kind === "map" ? values.field(item.node, "target", item.via) : undefined;
  const folder = kind === "config" ? "/" : "/run/secrets/";
  const below = (text: string): string => (text.startsWith("/") ? text : folder + text);
  return given ? values.setting(given, "", given.at, below) : byDefault(folder + name, item.at);
}
