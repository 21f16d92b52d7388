import { jsonBeginning } from "../../syntax/json-keys.ts";
import { quote } from "../../text/quote.ts";
import type { Frontend } from "../frontend.ts";
import { spellInspect } from "./spell.ts";

/** What one of the keys tells that stand near the beginning of what the engine prints of a container, an image, a network, a volume. */
const telling = /"(?:HostConfig|RestartCount|ResolvConfPath|RepoTags|IPAM|Mountpoint)"\s*:/i;

/** Whether a text is what the engine prints of its objects, or is asked for a container with: keys at the top say so. */
function claims(_: string, head: string | undefined): boolean {
  if (head === undefined || !telling.test(head)) return false;
  const { keys, objects } = jsonBeginning(head) ?? {};
  if (!keys || !objects || keys.has("$schema")) return false;
  const has = (...all: readonly string[]): boolean => all.every((key) => keys.has(key));
  return (
    // A list of containers says next to nothing of each.
    (objects.has("HostConfig") && (objects.has("Config") || (has("Image") && !has("Names")))) ||
    (has("RepoTags") && (objects.has("RootFS") || objects.has("Config"))) ||
    (objects.has("IPAM") && has("Driver", "Scope")) ||
    has("Mountpoint", "Driver", "Scope")
  );
}

/** What the engine says of containers, images, networks and volumes, and what it is asked for containers with. */
export const inspect: Frontend = {
  dialect: "inspect",
  part: "starts",
  noun: "a docker inspect output",
  usualName: "inspect.json",
  language: "json",
  names: /\.json$/i,
  isPrinted: true,
  runs: /"(?:Cmd|Entrypoint|Test)"/,
  claims,
  // Repositories hold much other JSON.
  glance: (_, page) => telling.test(page),
  label: ({ path: [kind, name = ""] }) => `${kind === "images" ? "image" : "container"} ${quote(name)}`,
  spell: spellInspect,
  load: async () => (await import("./reader.ts")).reader,
};
