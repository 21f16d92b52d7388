import type { YamlMap } from "../../../syntax/yaml.ts";
import type { Span } from "../../../text/span.ts";
import { propagations } from "../canonical-mounts.ts";
import { keyAt, known, listAt, mapAt, textAt, valueAt } from "../names.ts";
import { quote } from "../nodes.ts";
import { readBoolean } from "../value.ts";
import { mayBeExternal, placeOf, type Refuses } from "./place.ts";

/** Mounts and volumes (moby volume/mounts linux_parser.go, volume/local). */
export const volumeFaults = {
  /** The mounts of a service, tmpfs included. */
  ofService(service: YamlMap, refuses: Refuses): void {
    const target = (text: string | undefined, span: Span): void => {
      if (!text) return;
      const path = text.replaceAll("\\", "/");
      if (/^[A-Za-z]:/.test(path)) return;
      if (!path.startsWith("/")) refuses(span, `${quote(text)} is not an absolute path, which the target of a mount must be`);
      else if (/^(?:\/\.?)+$/.test(path)) refuses(span, "nothing can be mounted over /");
    };
    const tmpfs = valueAt(service, "tmpfs");
    for (const node of tmpfs?.kind === "list" ? tmpfs.items.map(({ value }) => value) : tmpfs ? [tmpfs] : [])
      target(known(node)?.replace(/:.*$/s, ""), node.span);
    for (const { value } of listAt(service, "volumes")) {
      if (value.kind !== "map") continue;
      const node = valueAt(value, "target");
      target(known(node), node ? placeOf(node, value.span) : value.span);
      longMount(value, refuses);
    }
  },
  /** A volume the project declares. */
  ofVolume(volume: YamlMap, key: Span, refuses: Refuses): void {
    if (mayBeExternal(volume)) return;
    const name = valueAt(volume, "name");
    const text = known(name);
    if (name && text && !/^[A-Za-z0-9][A-Za-z0-9_.-]+$/.test(text))
      refuses(
        placeOf(name, key),
        `${quote(text)} is not a valid volume name: use two or more letters, digits, underscores, dots or dashes, starting with a letter or digit`,
      );
    const options = mapAt(volume, "driver_opts");
    if ((textAt(volume, "driver") ?? "local") !== "local" || (valueAt(volume, "driver") && textAt(volume, "driver") === undefined)) return;
    for (const [option, entry] of options?.entries ?? [])
      if (!["type", "o", "device", "size"].includes(option))
        refuses(entry.key.span, `the driver local has no option ${quote(option)}: type, o, device and size`);
    for (const needed of ["type", "device"])
      if (
        options &&
        options.entries.size > 0 &&
        !valueAt(options, needed) &&
        (valueAt(options, "type") || valueAt(options, "o") || valueAt(options, "device"))
      )
        refuses(volume.entries.get("driver_opts")?.key.span ?? key, `the local driver also needs driver_opts.${needed}`);
  },
};

function longMount(mount: YamlMap, refuses: Refuses): void {
  const type = textAt(mount, "type");
  const source = valueAt(mount, "source");
  const propagation = valueAt(mapAt(mount, "bind"), "propagation");
  const mode = known(propagation);
  if (propagation && mode && type === "bind" && !propagations.has(mode))
    refuses(placeOf(propagation, mount.span), `${quote(mode)} is not a valid propagation: use ${[...propagations].join(", ")}`);
  if (propagation && mode && type === "volume" && source)
    refuses(placeOf(propagation, mount.span), `propagation ${mode} is for bind mounts, and ${quote(known(source) ?? "")} is a volume`);
  const volume = mapAt(mount, "volume");
  if (type === "bind" && volume && volume.entries.size > 0) refuses(keyAt(mount, "volume"), "a bind mount takes no volume settings");
  if (type === "tmpfs" && source) refuses(keyAt(mount, "source"), "a tmpfs mount takes no source");
  if (type === "volume" && !source && readBoolean(textAt(mount, "read_only") ?? "") === true)
    refuses(keyAt(mount, "read_only"), "an anonymous volume cannot be read-only: it would stay empty");
  const subpath = valueAt(mapAt(mount, type === "image" ? "image" : "volume"), "subpath");
  const path = known(subpath);
  if (!subpath || !path || (type !== "volume" && type !== "image")) return;
  if (!source) refuses(subpath.span, "subpath needs a named volume");
  else if (path.startsWith("/") || /(?:^|\/)\.\.(?:\/|$)/.test(path))
    refuses(subpath.span, "subpath must be a relative path inside the volume");
}
