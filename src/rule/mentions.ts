import type { YamlNode } from "../syntax/yaml.ts";
import { literally } from "../text/pattern.ts";
import type { Part } from "./compose.ts";

/** Keys that say what a service is called, which networks it joins and what it has of its own, and not whom it speaks to. */
const elsewhere: ReadonlySet<string> = new Set([
  "networks",
  "container_name",
  "hostname",
  "image",
  "build",
  "volumes",
  "tmpfs",
  "user",
  "profiles",
]);

/** No service says so much; aliases may repeat what they stand for without end. */
const most = 5_000;

/**
 * Whether a service names another by one of these names: in a variable, a command, a label, or what it waits for. In a path it is the name
 * of a folder (`/var/cache/nginx`); behind two slashes it is a host (`redis://cache`).
 */
export function mentions({ node }: Part, names: readonly string[]): boolean {
  const word = new RegExp(`(?:^|[^\\w./-]|//)(?:${names.map(literally).join("|")})(?![\\w-])`);
  const rest: YamlNode[] = node.kind === "map" ? [...node.entries].flatMap(([key, { value }]) => (elsewhere.has(key) ? [] : [value])) : [];
  for (let at = 0; at < rest.length && at < most; at++) {
    const here = rest[at] as YamlNode;
    if (here.kind === "scalar") {
      if (word.test(here.text)) return true;
    } else if (here.kind === "map") {
      if ([...here.entries.keys()].some((key) => word.test(key))) return true;
      for (const { value } of here.entries.values()) if (rest.length < most) rest.push(value);
    } else for (const { value } of here.items) if (rest.length < most) rest.push(value);
  }
  return false;
}
