import type { Change } from "../../model/change.ts";
import type { Workload } from "../../model/workload.ts";
import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import type { Said } from "../../syntax/yaml-write.ts";
import type { Edit } from "../../text/edit.ts";
import { entriesAgain, type Held, heldAt, isHidden, type KeyPath, setAt } from "./held.ts";
import { shortOf } from "./piece.ts";
import type { ComposeProject } from "./project.ts";
import { isShared } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/** Has a service join a network. One that lists none is on `default`, and stays there unless it leaves that. */
export function raiseJoin(
  project: ComposeProject,
  workload: Workload,
  { join, leave = [] }: Extract<Change, { join: unknown }>,
): readonly Edit[] | undefined {
  const service = ["services", workload.path[1] ?? ""];
  const path = [...service, "networks"];
  const held = heldAt(project, path);
  if (held?.node.kind !== "map" || held.node.entries.size === 0)
    return heldAt(project, [...service, "network_mode"])
      ? undefined
      : setAt(project, path, leave.includes("default") ? [join] : ["default", join], workload.span);
  const names = [...held.node.entries.keys()];
  const gone = names.filter((name) => leave.includes(name) && name !== join);
  if (isHidden(held.via)) return setAt(project, path, without(held.node, gone, join) ?? [], workload.span);
  const { entries } = held.node;
  if (gone.some((name) => hasAddress(entries.get(name)?.value))) return undefined;
  const isThere = names.includes(join);
  if (isThere && gone.length === 0) return [];
  const all = [...gone, ...(isThere ? [join] : [])].map((name) => (held.node as YamlMap).entries.get(name));
  if (all.some((entry) => !entry || isShared(entry))) return undefined;
  return leaveAndJoin(project, path, held, gone, isThere ? undefined : join);
}

/** Whether a service has a fixed address on a network: it is of no use on another one, and somebody may ask the service there. */
const hasAddress = (node: YamlNode | undefined): boolean =>
  node?.kind === "map" && ["ipv4_address", "ipv6_address", "link_local_ips"].some((key) => node.entries.has(key));

/** What is left of networks that are said again, and one more. */
function without(networks: YamlMap, gone: readonly string[], join: string): Said | undefined {
  const stays = new Map([...networks.entries].filter(([name]) => !gone.includes(name)));
  if (shortOf(networks)?.kind === "list") return [...new Set([...stays.keys(), join])];
  const again = entriesAgain({ ...networks, entries: new Map([...stays].filter(([, { value }]) => value.kind !== "scalar")) });
  const names = Object.fromEntries([...stays.keys()].map((name) => [name, {}]));
  return again && { ...names, ...again, [join]: again[join] ?? {} };
}

/** The network that is joined stands in place of the first that is left, in the form of that. */
function leaveAndJoin(
  project: ComposeProject,
  path: KeyPath,
  { node, key }: Held,
  gone: readonly string[],
  join: string | undefined,
): readonly Edit[] | undefined {
  const places = gone.map((name) => {
    const span = (node as YamlMap).entries.get(name)?.key.span ?? key;
    const text = yamlOf(project, span.file);
    const at = text?.pathAt(span.start).slice(0, path.length + 1) ?? [];
    return text && at.length > path.length && path.every((step, index) => at[index] === step) ? { text, at } : undefined;
  });
  const [first, ...others] = places;
  if (places.some((place) => !place)) return undefined;
  if (!first) return join === undefined ? [] : joinOnly(project, path, key.file, join);
  const [taken, rest] = join === undefined ? [undefined, places] : [first, others];
  const { text } = first;
  if (rest.some((place) => place?.text !== text)) return undefined;
  const renamed =
    taken && join !== undefined ? (typeof taken.at.at(-1) === "number" ? text.set(taken.at, join) : text.rename(taken.at, join)) : [];
  const removed = rest.length
    ? text.removeSome(
        path,
        rest.map((place) => place?.at.at(-1) as string | number),
      )
    : [];
  return renamed && removed && [...renamed, ...removed];
}

function joinOnly(project: ComposeProject, path: KeyPath, file: string, join: string): readonly Edit[] | undefined {
  const text = yamlOf(project, file);
  if (text?.kindAt(path) === "map") return text.extend(path, { [join]: {} });
  return text?.has(path.slice(0, 2)) ? text.add(path, [join]) : undefined;
}

/** Declares a network, or marks the declared one: for another service in the file of that, too, which may be started without the others. */
export function raiseNetwork(
  project: ComposeProject,
  workload: Workload,
  { network, internal, of }: Extract<Change, { network: unknown }>,
): readonly Edit[] | undefined {
  const path = ["networks", network, "internal"];
  if (heldAt(project, path.slice(0, 2)) && !of) return setAt(project, path, internal, workload.span);
  const text = yamlOf(project, workload.span.file);
  return text?.has(path.slice(0, 2)) ? [] : text?.set(path, internal);
}
