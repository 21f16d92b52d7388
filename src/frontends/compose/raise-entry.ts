import type { Change } from "../../model/change.ts";
import { isSaid } from "../../model/setting.ts";
import type { Workload } from "../../model/workload.ts";
import type { YamlPath, YamlText } from "../../syntax/yaml-edit.ts";
import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { checkTest, composeKey, inCompose, isShared } from "./spell.ts";

type EntryChange = Extract<Change, { variable: unknown } | { healthcheck: unknown }>;

/** Changes one variable, one label or the health check of a service; `undefined` where others have what is written, too. */
export function raiseEntry(
  workload: Workload,
  service: YamlPath,
  textAt: (span: Span) => YamlText | undefined,
  change: EntryChange,
): readonly Edit[] | undefined {
  const own = textAt(workload.span);
  if ("healthcheck" in change) {
    const { healthcheck } = workload.image;
    if (!own?.has(service) || (isSaid(healthcheck) && isShared(healthcheck) && own.has([...service, "healthcheck"]))) return undefined;
    return own.set([...service, "healthcheck", "test"], checkTest(change.healthcheck));
  }
  const { variable, name, to } = change;
  const list = workload.image[variable];
  const items = list.state === "written" ? list.value : [];
  const item = items.findLast((each) => each.state === "written" && each.value.name === name);
  if (item && !isShared(item)) {
    const text = textAt(item.span);
    const path = text?.pathAt(item.span.start) ?? [];
    if (!text || !service.every((step, at) => path[at] === step)) return undefined;
    if (to === null) return text.remove(path);
    return text.set(path, typeof path.at(-1) === "number" ? `${name}=${inCompose(to)}` : inCompose(to));
  }
  if (to === null || !own?.has(service)) return undefined;
  const key = [...service, composeKey(variable)];
  // A key of one's own hides what a merge key or an alias brings.
  if (!own.has(key) && items.some((each) => each.via?.some(({ how }) => how === "merge" || how === "alias"))) return undefined;
  return own.set([...key, name], inCompose(to)) ?? own.add(key, [`${name}=${inCompose(to)}`]);
}
