import type { DeviceMapping, Tmpfs, Ulimit } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { membersIn, numberIn, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Said } from "./said.ts";

/** `{"PathOnHost": "/dev/x", "CgroupPermissions": "rwm"}`. */
export function devicesOf(item: JsonNode, said: Said): Setting<DeviceMapping>[] {
  const source = valueAt(item, "PathOnHost");
  const permissions = valueAt(item, "CgroupPermissions");
  return [
    written(
      {
        pathOnHost: said.setting(source, "", textIn, () => false),
        cgroupPermissions: permissions
          ? said.setting(
              permissions,
              "rwm",
              (node) => textIn(node) || "rwm",
              () => false,
            )
          : byDefault("rwm", item.span),
      },
      item.span,
    ),
  ];
}

/** `{"/run": "size=64m,exec"}`. */
export const tmpfsOf = (node: JsonNode): Setting<Tmpfs>[] =>
  membersIn(node).map(({ key, value, span }) => {
    const options = textIn(value);
    return options === undefined
      ? unknown("malformed", "", span)
      : written({ target: key, options: options ? options.split(",") : [] }, span);
  });

/** `{"Name": "nofile", "Soft": 1024, "Hard": 2048}`. Podman names them as the kernel does, and prints those of the host, too. */
export function ulimitsOf(item: JsonNode, isPodman: boolean): Setting<Ulimit>[] {
  const called = textIn(valueAt(item, "Name"));
  if (called === undefined) return [unknown("malformed", "", item.span)];
  const side = (key: string): number | null => numberIn(valueAt(item, key)) ?? null;
  const limit = { name: called.replace(/^RLIMIT_/, "").toLowerCase(), soft: side("Soft"), hard: side("Hard") };
  return [isPodman ? byDefault(limit, item.span) : written(limit, item.span)];
}
