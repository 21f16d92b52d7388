import { labelOf } from "../frontends/registry.ts";
import { judgedSettings } from "../knowledge/judged-settings.ts";
import type { Project } from "../link/project.ts";
import type { OpenSetting } from "../model/open-setting.ts";
import type { Setting } from "../model/setting.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import type { Mask } from "../secrets/mask.ts";
import { own } from "../text/own.ts";
import { maskedNames } from "./masked.ts";

const settings: readonly string[] = [...new Set(Object.values(judgedSettings).flat())].sort();

/** The settings of a container or an image that rules judge, and that hold something which nobody can know before it starts. */
function openSettingsOf(workload: Workload): string[] {
  const host = isContainer(workload) ? workload.host : {};
  return settings.filter((name) => {
    const setting = own(host as Readonly<Record<string, Setting<unknown>>>, name) ?? own(workload.image as never, name);
    return setting !== undefined && isOpen(setting as Setting<unknown>);
  });
}

/** What an image decides is said of it elsewhere; a list is open with one item that is, and a mount with its source. */
function isOpen(setting: Setting<unknown>): boolean {
  if (setting.state === "unknown") return setting.reason !== "image" && setting.reason !== "elsewhere";
  const { value } = setting;
  if (Array.isArray(value)) return value.some((item: Setting<unknown>) => isOpen(item));
  if (typeof value !== "object" || value === null) return false;
  const { source, hostIp } = value as { readonly source?: Setting<string> | null; readonly hostIp?: Setting<string> };
  // A path below a folder that is known leads nowhere else by what follows.
  return [source, hostIp].some((part) => part?.state === "unknown" && !/^\.{0,2}\//.test(part.text));
}

/** The settings of containers, and of images that ship, that nobody can know, with what these are called. */
export const openIn = ({ stages, containers }: Project, mask: Mask): (readonly [setting: string, label: string])[] =>
  [...containers, ...stages.filter(({ ships }) => ships)].flatMap((workload) => {
    const open = openSettingsOf(workload);
    if (open.length === 0) return [];
    const label = labelOf({ ...workload, path: maskedNames(workload.path, mask) });
    return open.map((setting) => [setting, label] as const);
  });

/** Puts together who has a setting open, by the setting. */
export function openSettings(pairs: readonly (readonly [setting: string, label: string])[]): OpenSetting[] {
  const bySetting = new Map<string, Set<string>>();
  for (const [setting, label] of pairs) bySetting.set(setting, (bySetting.get(setting) ?? new Set()).add(label));
  return [...bySetting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([setting, labels]) => ({ setting, labels: [...labels].sort() }));
}
