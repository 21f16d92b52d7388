import { type Change, keyOf, type ListKey, type ValueKey } from "../../model/change.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import { openedPort, publishedAt } from "../../syntax/engine/published.ts";
import { composeKey, said } from "../../syntax/engine/setting-names.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import type { YamlPath, YamlText } from "../../syntax/yaml-edit.ts";
import type { Said } from "../../syntax/yaml-write.ts";
import type { Edit } from "../../text/edit.ts";
import { type Span, samePlace } from "../../text/span.ts";
import { isFilled } from "./filled.ts";
import { doubledBy } from "./heirs.ts";
import { changeItems, heldAt, isHidden, type KeyPath, sayAgain, setAt } from "./held.ts";
import { shortOf } from "./piece.ts";
import type { ComposeProject } from "./project.ts";
import { raiseCheck } from "./raise-check.ts";
import { raiseEntries } from "./raise-entries.ts";
import { raiseMount } from "./raise-mount.ts";
import { raiseJoin, raiseNetwork } from "./raise-networks.ts";
import { raiseSecret } from "./raise-secret.ts";
import { isShared, isSwitchOfOthers, limitKey, retriesSaid, settingOf } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/**
 * Makes a change where the service says it itself, in whatever file; what an anchor, a merge key or `extends` brings is left to
 * the others that use it, and the service gets a key of its own beside it. `undefined` where that cannot be written.
 */
export function raiseCompose(project: ComposeProject, workload: Workload, change: Change): readonly Edit[] | undefined {
  const service = ["services", workload.path[1] ?? ""];
  if (workload.path[0] !== "services") return undefined;
  if ("publish" in change) return publish(project, service, change, workload);
  if ("open" in change) return addTexts(project, workload, [...service, "ports"], undefined, change.open.map(openedPort));
  if ("variable" in change) return raiseEntries(project, workload, change.variable, { [change.name]: change.to });
  if ("entries" in change) return raiseEntries(project, workload, change.entries, change.to);
  if ("mount" in change) return raiseMount(project, workload, change);
  if ("join" in change) return raiseJoin(project, workload, change);
  if ("network" in change) return raiseNetwork(project, workload, change);
  if ("secret" in change) return raiseSecret(project, workload, change);
  if ("healthcheck" in change) return raiseCheck(project, workload, change.healthcheck);
  if ("erase" in change) return erase(project, service, change.erase);
  return raiseKey(project, workload, change, service);
}

/** Changes that are about one key, as a whole or item by item. */
type OfKey = Extract<Change, { set: unknown } | { unset: unknown } | { add: unknown } | { remove: unknown } | { replace: unknown }>;

function raiseKey(project: ComposeProject, workload: Workload, change: OfKey, service: KeyPath): readonly Edit[] | undefined {
  const key = keyOf(change) as ValueKey | ListKey;
  const setting = settingOf(workload, key);
  const path = pathOf(project, workload, service, key);
  const own =
    setting && isSaid(setting) && !isShared(setting) ? ownPlace(setting.span, service, yamlOf(project, setting.span.file)) : undefined;
  if ("set" in change) {
    // Who starts the project chooses it.
    const now = heldAt(project, path)?.node;
    if (now && isFilled(now)) return undefined;
    const value =
      key === "restartRetries" && isContainer(workload) ? retriesSaid(workload, Number(change.to)).value : said(change.to, change.set);
    return own ? own.text.set(own.path, value) : setAt(project, path, value, workload.span);
  }
  if ("unset" in change) return own ? own.text.remove(own.path) : unsetShared(project, setting, path);
  if ("add" in change)
    return addTexts(
      project,
      workload,
      path,
      own,
      change.items.map((item) => said(item, change.add)),
    );
  const items = setting?.state === "written" ? (setting.value as readonly Setting<unknown>[]) : [];
  if ("replace" in change) {
    const [item] = items.filter((each) => each.state === "written" && each.value === change.item);
    return item ? changeItems(project, path, [{ at: item.span, by: said(change.by, change.replace) }]) : [];
  }
  const gone = items.filter((each) => each.state === "written" && (change.items as readonly unknown[]).includes(each.value));
  return gone.length > 0
    ? changeItems(
        project,
        path,
        gone.map((each) => ({ at: placeOf(each), by: null })),
      )
    : [];
}

/** Where an item stands in the list of the service: one that leads elsewhere, such as a volume, says where it is named. */
const placeOf = (item: Setting<unknown>): Span => (item.state === "written" && (item.value as { through?: Span }).through) || item.span;

/** Takes away what begins at a place, unless others have it, too. */
function erase(project: ComposeProject, service: KeyPath, span: Span): readonly Edit[] | undefined {
  const text = yamlOf(project, span.file);
  const path = text?.pathAt(span.start) ?? [];
  return text && path.length > service.length && service.every((step, at) => path[at] === step) ? text.remove(path) : undefined;
}

/** Binds a port to an address, in the form it is written in. */
function publish(
  project: ComposeProject,
  service: YamlPath,
  { publish: span, at }: Extract<Change, { publish: unknown }>,
  workload: Workload,
): readonly Edit[] | undefined {
  const text = yamlOf(project, span.file);
  const path = text?.pathAt(span.start) ?? [];
  const item = path.findIndex((step) => typeof step === "number");
  const port =
    isContainer(workload) && workload.host.portBindings.state !== "unknown"
      ? workload.host.portBindings.value.find((each) => samePlace(each.span, span))
      : undefined;
  if (!text || item < 0 || !service.every((step, index) => path[index] === step) || !port || isShared(port)) return undefined;
  const whole = path.slice(0, item + 1);
  const written = text.slice(span);
  const short = publishedAt(written, at);
  return short ? text.set(whole, short) : text.set([...whole, "host_ip"], at);
}

/** A path in the text of a file. */
interface Place {
  readonly text: YamlText;
  readonly path: YamlPath;
}

/** Where a service writes a value: the path of its key, not of the items below it. */
function ownPlace(span: Span, service: YamlPath, text: YamlText | undefined): Place | undefined {
  const path = text?.pathAt(span.start) ?? [];
  if (!text || !service.every((step, at) => path[at] === step) || path.length <= service.length) return undefined;
  const item = path.findIndex((step) => typeof step === "number");
  return { text, path: item < 0 ? path : path.slice(0, item) };
}

/**
 * Where a service would write a key: a limit among those of `deploy` when it has such, since Compose refuses one beside them, and in a
 * stack, since Swarm ignores one that stands elsewhere. The restart policy of `deploy` takes the place of `restart`.
 */
function pathOf(project: ComposeProject, workload: Workload, service: KeyPath, key: string): KeyPath {
  const policy = [...service, "deploy", "restart_policy"];
  const inPolicy = restartKeys.get(key);
  if (inPolicy !== undefined) return heldAt(project, policy)?.node.kind === "map" ? [...policy, inPolicy] : [...service, "restart"];
  const limits = [...service, "deploy", "resources", "limits"];
  const inLimits = limitKey(key);
  const isThere = inLimits !== undefined && ((isContainer(workload) && workload.stack) || heldAt(project, limits)?.node.kind === "map");
  return isThere ? [...limits, inLimits] : [...service, composeKey(key)];
}

const restartKeys: ReadonlyMap<string, string> = new Map([
  ["restartPolicy", "condition"],
  ["restartRetries", "max_attempts"],
]);

/** A switch that comes from elsewhere is switched off by the service itself, and a list hidden by an empty one. */
function unsetShared(project: ComposeProject, setting: Setting<unknown> | undefined, path: KeyPath): readonly Edit[] | undefined {
  if (!setting) return undefined;
  if (isSwitchOfOthers(setting)) return setAt(project, path, false, serviceAt(project, path) ?? setting.span);
  const held = heldAt(project, path);
  const service = serviceAt(project, path);
  if (!held || !service || !isHidden(held.via)) return undefined;
  if (yamlOf(project, held.key.file)?.kindAt(path) === "alias") return yamlOf(project, held.key.file)?.remove(path);
  return held.node.kind === "list" ? setAt(project, path, [], service) : undefined;
}

const serviceAt = (project: ComposeProject, path: KeyPath): Span | undefined => heldAt(project, path.slice(0, 2))?.key;

/** Adds items that a list has not, once for all that have them of it. */
function addTexts(
  project: ComposeProject,
  workload: Workload,
  path: KeyPath,
  own: Place | undefined,
  given: readonly Said[],
): readonly Edit[] | undefined {
  const held = heldAt(project, path);
  const known = new Set(held ? textsIn(held.node) : []);
  const more = given.filter((item) => !known.has(String(item)));
  if (more.length === 0) return [];
  const gone = doubledBy(project, path, more.map(String)).map((each) => changeItems(project, each.path, each.changes));
  const added = addItems(project, workload, path, own, more);
  return added && gone.every((edits) => edits !== undefined) ? [...added, ...gone.flat()] : undefined;
}

function addItems(
  project: ComposeProject,
  workload: Workload,
  path: KeyPath,
  own: Place | undefined,
  more: readonly Said[],
): readonly Edit[] | undefined {
  const held = heldAt(project, path);
  if (own) return own.text.add(own.path, more);
  if (!held || !isHidden(held.via)) {
    const text = yamlOf(project, workload.span.file);
    // What the service says is added to what `extends` brings.
    return text?.has(path.slice(0, 2)) ? text.add(path, more) : undefined;
  }
  const there = sayAgain(held.node);
  return there === undefined ? undefined : setAt(project, path, [...(Array.isArray(there) ? there : [there]), ...more], workload.span);
}

/** The items of a list that somebody wrote as texts. */
const textsIn = (node: YamlNode): string[] =>
  (node.kind === "list" ? node.items.map(({ value }) => value) : [node]).flatMap((item) => {
    const text = shortOf(item) ?? item;
    return text.kind === "scalar" ? [text.text] : [];
  });
