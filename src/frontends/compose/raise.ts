import { type Change, keyOf } from "../../model/change.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import type { YamlPath, YamlText } from "../../syntax/yaml-edit.ts";
import type { Edit } from "../../text/edit.ts";
import { type Span, samePlace } from "../../text/span.ts";
import type { ComposeProject } from "./project.ts";
import { publishedAt } from "./published.ts";
import { raiseEntry } from "./raise-entry.ts";
import { composeKey, isShared, isSwitchOfOthers, said, settingOf } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/**
 * Makes a change where the service says it itself, in whatever file; what an anchor, a merge key or `extends` brings is left to
 * the others that use it, and the service gets a key of its own beside it. `undefined` where that cannot be written.
 */
export function raiseCompose(project: ComposeProject, workload: Workload, change: Change): readonly Edit[] | undefined {
  const service = ["services", workload.path[1] ?? ""];
  if ("publish" in change) return publish(project, service, change, workload);
  if ("variable" in change || "healthcheck" in change) return raiseEntry(workload, service, (span) => textOf(project, span.file), change);
  const setting = settingOf(workload, keyOf(change));
  const texts = (span: Span): YamlText | undefined => yamlOf(project, span.file);
  const written = setting && isSaid(setting) && !isShared(setting) ? ownPlace(setting.span, service, texts(setting.span)) : undefined;
  const place = written ?? newPlace(workload, service, keyOf(change), texts(workload.span));
  if (!place) return undefined;
  const { text, path } = place;
  if ("set" in change) return text.set(path, said(change.to, change.set));
  if ("unset" in change) return written ? text.remove(path) : unsetShared(setting, place);
  if ("add" in change) return addItems(place, written !== undefined, setting, change);
  return written && setting?.state === "written"
    ? removeItems(place, setting.value as readonly Setting<unknown>[], change.items)
    : undefined;
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

/** Where a service would write a key that it does not. */
function newPlace({ path }: Workload, service: YamlPath, key: string, text: YamlText | undefined): Place | undefined {
  return text?.has(service) && path[0] === "services" ? { text, path: [...service, composeKey(key)] } : undefined;
}

/** A switch that comes from elsewhere is switched off by the service itself; anything else has no value that says "nothing". */
function unsetShared(setting: Setting<unknown> | undefined, { text, path }: Place): readonly Edit[] | undefined {
  return isSwitchOfOthers(setting) ? text.set(path, false) : undefined;
}

function addItems(
  { text, path }: Place,
  isWritten: boolean,
  setting: Setting<unknown> | undefined,
  { add, items }: Extract<Change, { add: unknown }>,
): readonly Edit[] | undefined {
  const more = items.map((item) => said(item, add));
  if (isWritten || !setting || !isSaid(setting)) return text.add(path, more);
  // A key of one's own hides what a merge key or an alias brings, and is added to what `extends` brings.
  if (!setting.via?.some(({ how }) => how === "merge" || how === "alias")) return text.add(path, more);
  const there = setting.state === "written" ? (setting.value as readonly Setting<unknown>[]) : undefined;
  if (!there?.every((item) => item.state === "written" && typeof item.value === "string")) return undefined;
  return text.set(path, [...there.map((item) => (item as { value: string }).value), ...more]);
}

function removeItems({ text, path }: Place, there: readonly Setting<unknown>[], items: readonly unknown[]): readonly Edit[] | undefined {
  const gone = there.filter((item) => item.state === "written" && items.includes(item.value));
  if (gone.length === 0 || gone.some(isShared)) return undefined;
  const keys = gone.map(({ span }) => text.pathAt(span.start)[path.length]);
  return keys.some((key) => key === undefined) ? undefined : text.removeSome(path, keys as (string | number)[]);
}
