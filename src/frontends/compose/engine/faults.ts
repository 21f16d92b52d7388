import type { Fault } from "../../../model/document.ts";
import type { YamlMap } from "../../../syntax/yaml.ts";
import type { Openness } from "../consistency.ts";
import { mapAt } from "../names.ts";
import { networkFaults } from "./networks.ts";
import type { Refuses } from "./place.ts";
import { togetherFaults } from "./together.ts";
import { valueFaults } from "./values.ts";
import { volumeFaults } from "./volumes.ts";

/**
 * What Compose loads and the engine then refuses, when it creates the network, volume or container, or starts it.
 */
export function engineFaults(root: YamlMap, { services: partial, names: isOpen }: Openness): Fault[] {
  const faults: Fault[] = [];
  const tell =
    (what: string, name: string): Refuses =>
    (span, why) =>
      void faults.push({ kind: "loose", span, message: `the engine refuses ${what} ${JSON.stringify(name)}: ${why}` });
  const networks = isOpen ? undefined : mapAt(root, "networks");
  for (const [name, { value }] of mapAt(root, "services")?.entries ?? []) {
    if (value.kind !== "map" || value.entries.has("provider")) continue;
    const refuses = tell("to start service", name);
    valueFaults(value, refuses);
    if (!partial.has(name)) togetherFaults(value, refuses);
    networkFaults.ofService(value, networks, refuses);
    volumeFaults.ofService(value, refuses);
  }
  for (const [name, { value }] of mapAt(root, "networks")?.entries ?? [])
    if (value.kind === "map" && value.entries.size > 0) networkFaults.ofNetwork(value, tell("network", name));
  for (const [name, { key, value }] of mapAt(root, "volumes")?.entries ?? [])
    if (value.kind === "map" && value.entries.size > 0) volumeFaults.ofVolume(value, key.span, tell("volume", name));
  return faults;
}
