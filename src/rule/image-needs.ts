import { capabilityName } from "../knowledge/capabilities.ts";
import { belowRun } from "../knowledge/host-paths.ts";
import { type ImageNeeds, neededByImage } from "../knowledge/image-needs.ts";
import type { Container } from "../model/workload.ts";
import { withoutSlash } from "../text/path.ts";
import { textUser } from "./host.ts";
import { certainly, itemsOf, knownValue } from "./predicates.ts";

/** What a container's image needs; `undefined` where nobody wrote it down, or where what starts is not what the image starts. */
export function needsOf({ base, build, image }: Container): ImageNeeds | undefined {
  return base && !build && image.entrypoint.state !== "written" ? neededByImage(base.name) : undefined;
}

/** Folders that the image writes to, and that no volume or tmpfs makes writable once the root is read-only. */
export function unwritable({ host }: Container, { writes }: ImageNeeds): string[] {
  if (host.mounts.state === "unknown") return [];
  const writable = [
    ...itemsOf(host.tmpfs).map(({ value }) => value.target),
    ...itemsOf(host.mounts, ({ readOnly }) => !certainly(readOnly, (yes) => yes)).flatMap(({ value }) => knownValue(value.target) ?? []),
  ].map((path) => belowRun(withoutSlash(path)));
  return writes.filter((path) => !writable.some((each) => path === each || path.startsWith(`${each}/`)));
}

/** Capabilities of some that an image which starts as root does not have back once all are dropped. */
export function lackingCapabilities(container: Container, capabilities: readonly string[]): string[] {
  const { base, host } = container;
  if (base?.user !== "root" || host.capAdd.state === "unknown" || textUser(container) !== "") return [];
  const added = new Set(itemsOf(host.capAdd).map(({ value }) => capabilityName(value)));
  // In folders of another account these images only look for files to chown.
  if (added.has("DAC_READ_SEARCH")) added.add("DAC_OVERRIDE");
  return added.has("ALL") ? [] : capabilities.filter((cap) => !added.has(cap));
}
