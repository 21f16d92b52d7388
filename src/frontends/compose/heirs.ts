import type { YamlMap } from "../../syntax/yaml.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Span } from "../../text/span.ts";
import { heldAt, type ItemChanges, type KeyPath } from "./held.ts";
import { rulesBelow, serviceRules } from "./merge-rules.ts";
import { shortOf } from "./piece.ts";
import type { ComposeProject } from "./project.ts";
import { isShared } from "./spell.ts";

/** Items that a service says itself and would be given by the one it extends, too. */
interface Doubled {
  readonly path: KeyPath;
  readonly changes: ItemChanges;
}

/**
 * What services that extend one say themselves of items that its list is to be given: where Compose merges the lists and keeps doubles, it
 * refuses the project, so theirs go.
 */
export function doubledBy(project: ComposeProject, [top = "", name = "", ...below]: KeyPath, items: readonly string[]): readonly Doubled[] {
  const rule = below.reduce(rulesBelow, serviceRules as ReturnType<typeof rulesBelow>);
  if (rule?.unique) return [];
  return heirsOf(project, name).flatMap((heir): Doubled[] => {
    const path = [top, heir, ...below];
    const held = heldAt(project, path);
    const own = held?.node.kind === "list" ? held.node.items.filter((item) => !isShared(item)) : [];
    const twice = own.filter(({ value }) => {
      const text = shortOf(value) ?? value;
      return text.kind === "scalar" && items.includes(text.text);
    });
    return twice.length > 0 ? [{ path, changes: twice.map(({ value }) => ({ at: value.span, by: null })) }] : [];
  });
}

/** The services of a project that extend one of it, however many others are between: they have keys that it says. */
function heirsOf(project: ComposeProject, name: string): string[] {
  const services = heldAt(project, ["services"])?.node;
  const base = services?.kind === "map" ? services.entries.get(name)?.value : undefined;
  if (services?.kind !== "map" || base?.kind !== "map") return [];
  const heirs = new Map<string, number>();
  for (const [key, { key: said }] of base.entries)
    for (const [at, heir] of inheritorsIn(services).get(sayingOf(key, said.span)) ?? []) if (heir !== name) heirs.set(heir, at);
  return [...heirs].sort(([, a], [, b]) => a - b).map(([heir]) => heir);
}

/** The services that are given a key by one they extend, with their places among all, by the key and where it is said. */
const inheritorsIn = oncePer((services: YamlMap): ReadonlyMap<string, readonly (readonly [at: number, heir: string])[]> => {
  const found = new Map<string, (readonly [number, string])[]>();
  [...services.entries].forEach(([heir, { value }], at) => {
    for (const [key, { key: said, via }] of value.kind === "map" ? value.entries : []) {
      if (!via.some(({ how }) => how === "extends")) continue;
      const saying = sayingOf(key, said.span);
      if (!found.get(saying)?.push([at, heir])) found.set(saying, [[at, heir]]);
    }
  });
  return found;
});

const sayingOf = (key: string, { file, start, end }: Span): string => JSON.stringify([key, file, start, end]);
