import type { Mount } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap } from "../../syntax/yaml.ts";
import { type Field, items, readBoolean, type Value, type Values } from "./value.ts";

/** Reads the items of a service's `volumes`; `declared` are the project's named volumes. */
export function readMount(item: Field, values: Values, declared: YamlMap | undefined): Setting<Mount>[] {
  const mount = item.node.kind === "map" ? longMount(item, item.node, values) : shortMount(values.scalar(item));
  if (!mount) return [];
  return [boundVolume(mount, values, declared) ?? mount];
}

function shortMount(value: Value | undefined): Setting<Mount> | undefined {
  if (!value) return undefined;
  const { text, raw, span, via } = value;
  const parts = splitMount(text);
  const part = (piece: string): Setting<string> => (piece.includes(HOLE) ? unknown("variable", raw, span, via) : written(piece, span, via));
  const writable = byDefault(false, span, via);
  if (parts.length === 1) return written({ type: "volume", source: null, target: part(parts[0] as string), readOnly: writable }, span, via);
  const [source = "", target = "", options = ""] = parts;
  const flags = options.split(",");
  const access = flags.findLast((flag) => flag === "ro" || flag === "rw");
  // A variable may hold either.
  const readOnly = access ? written(access === "ro", span, via) : options.includes(HOLE) ? unknown("variable", raw, span, via) : writable;
  const relabel = flags.includes("Z") ? { relabel: "Z" as const } : flags.includes("z") ? { relabel: "z" as const } : {};
  const shared = flags.findLast((flag) => /^r?(?:shared|slave|private)$/.test(flag));
  const propagation = shared ? { propagation: part(shared) } : {};
  return written(
    {
      type: typeOf(source),
      source: part(source),
      target: part(target),
      readOnly,
      ...relabel,
      ...propagation,
    },
    span,
    via,
  );
}

/** Splits a short mount at its colons, those of Windows drives and of pipes excepted. */
export function splitMount(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest) {
    const drive = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
    const colon = rest.indexOf(":", drive);
    parts.push(colon < 0 ? rest : rest.slice(0, colon));
    rest = colon < 0 ? "" : rest.slice(colon + 1);
  }
  return parts;
}

/** A source is a host path when it begins like one (compose-go format/volume.go). */
function typeOf(source: string): Mount["type"] {
  if (/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(source)) return "npipe";
  if (/^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(source)) return "bind";
  return source.startsWith(HOLE) ? "unknown" : "volume";
}

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
  const known = ["bind", "volume", "tmpfs", "npipe", "image", "cluster"].find((each) => each === type) as Mount["type"] | undefined;
  const relabel = selinux === "z" || selinux === "Z" ? { relabel: selinux as "z" | "Z" } : {};
  const shared = bind?.node.kind === "map" ? values.field(bind.node, "propagation", bind.via) : undefined;
  const propagation = shared ? { propagation: values.setting(shared, "", shared.at, (value) => value) } : {};
  return written(
    {
      type: known ?? "unknown",
      source: text("source"),
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
  return items(used).flatMap((item) => {
    const name = values.scalar(item.node.kind === "map" ? values.field(item.node, "source", item.via) : item)?.text;
    const entry = name === undefined ? undefined : values.field(declared, name);
    const file = entry?.node.kind === "map" ? values.field(entry.node, "file", entry.via) : undefined;
    if (!file) return [];
    const source = values.setting(file, "", file.at, (text) => text);
    return [
      written(
        { type: "bind" as const, source, target: byDefault("", item.at), readOnly: written(true, item.at), through: item.at, file: kind },
        source.span,
        source.via,
      ),
    ];
  });
}
