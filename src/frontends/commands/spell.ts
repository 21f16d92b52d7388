import { startPeriod } from "../../knowledge/health-checks.ts";
import { type Change, type EntryKey, type EntryValue, keyOf } from "../../model/change.ts";
import { documentsIn, type Unit } from "../../model/document.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import { mountThen } from "../../syntax/engine/mount-then.ts";
import { openedPort, publishedAt } from "../../syntax/engine/published.ts";
import { runFlag, said } from "../../syntax/engine/setting-names.ts";
import { quoted } from "../../syntax/shell/quoted.ts";
import { own } from "../../text/own.ts";
import type { Span } from "../../text/span.ts";

/** The flag of a setting for `docker service create`, where it has another name than for `docker run`. */
const flagsOfServices: Readonly<Record<string, string>> = {
  cpus: "limit-cpu",
  memory: "limit-memory",
  memoryReservation: "reserve-memory",
  pidsLimit: "limit-pids",
  restartPolicy: "restart-condition",
  restartRetries: "restart-max-attempts",
  mounts: "mount",
  groupAdd: "group",
  extraHosts: "host",
};

/** The flag of a key of the model, without dashes: `securityOpt` is `security-opt`. */
export const flagFor = (key: string, workload?: Workload): string =>
  (workload && isContainer(workload) && workload.stack ? own(flagsOfServices, key) : undefined) ?? runFlag(key).slice(2);

type EntryName = EntryKey | "env" | "labels";

/** An entry as the value of its flag; `undefined` for what is no entry of the list. */
export function entryText(entries: EntryName, name: string, value: EntryValue): string | undefined {
  if (typeof value !== "object") return entries === "extraHosts" ? `${name}:${value}` : `${name}=${value}`;
  const { soft, hard } = value as { readonly soft?: number; readonly hard?: number };
  return entries === "ulimits" && soft !== undefined && hard !== undefined ? `${name}=${soft}:${hard}` : undefined;
}

/** A value of the model as the text of a flag. */
export const valueText = (value: unknown, key: string): string => String(said(value, key));

/** The flags that have a container's health checked, beside the command when it is the first. */
export const checkFlags = (check: readonly string[] | string, isFirst: boolean): readonly (readonly [flag: string, value: string])[] => [
  ["health-cmd", typeof check === "string" ? check : check.map(quoted).join(" ")],
  ...(isFirst ? [["health-start-period", startPeriod] as const] : []),
];

/** A change as flags of `docker run`: "add `--read-only`"; `undefined` when no flag says it. */
export function spellFlags(change: Change, workload: Workload | undefined, units: readonly Unit[]): string | undefined {
  if ("publish" in change) return changeTo(publishedAt(textAt(change.publish, units) ?? "", change.at));
  if ("open" in change) return `add ${change.open.map((port) => code(`--publish ${openedPort(port)}`)).join(" and ")}`;
  if ("mount" in change) return changeTo(mountThen(textAt(change.mount, units) ?? "", change.to)) ?? "add `readonly` to its fields";
  if ("variable" in change) return spellEntries(change.variable, { [change.name]: change.to });
  if ("entries" in change) return change.entries === "logging" ? spellLogging(change.to) : spellEntries(change.entries, change.to);
  if ("join" in change) return spellJoin(change);
  if ("network" in change) return `create the network with ${code(`docker network create --internal ${change.network}`)}`;
  if ("secret" in change) return undefined;
  if ("healthcheck" in change)
    return `add ${checkFlags(change.healthcheck, false)
      .map(([flag, value]) => code(`--${flag} ${quoted(value)}`))
      .join(" and ")}`;
  if ("erase" in change) return `remove ${code(textAt(change.erase, units) ?? "it")}`;
  return spellKey(change, workload, units);
}

const code = (text: string): string => `\`${text}\``;

const changeTo = (text: string | undefined): string | undefined => text && `change it to ${code(text)}`;

type OfKey = Extract<Change, { set: unknown } | { unset: unknown } | { add: unknown } | { remove: unknown } | { replace: unknown }>;

function spellKey(change: OfKey, workload: Workload | undefined, units: readonly Unit[]): string {
  const key = keyOf(change) as string;
  const flag = `--${flagFor(key, workload)}`;
  if ("unset" in change) return `remove ${code(flag)}`;
  if ("remove" in change)
    return `remove ${change.items.map((item) => code(`${flag} ${itemText(item, workload, key, units)}`)).join(" and ")}`;
  if ("replace" in change)
    return `change ${code(itemText(change.item, workload, key, units))} to ${code(quoted(valueText(change.by, change.replace)))}`;
  if ("add" in change) return `add ${change.items.map((item) => code(`${flag} ${quoted(valueText(item, key))}`)).join(" and ")}`;
  if (change.to === true) return `add ${code(flag)}`;
  if (change.to === false) return `remove ${code(flag)}`;
  const value = key === "restartRetries" && !isServed(workload) ? `on-failure:${change.to}` : quoted(valueText(change.to, key));
  const setting = settingOf(workload, key);
  return setting && isSaid(setting) ? `change ${code(flag)} to ${code(value)}` : `add ${code(`${flag} ${value}`)}`;
}

const isServed = (workload: Workload | undefined): boolean => workload !== undefined && isContainer(workload) && workload.stack;

/** An item as somebody wrote it, where that is in one line. */
function itemText(item: unknown, workload: Workload | undefined, key: string, units: readonly Unit[]): string {
  if (typeof item !== "object" || item === null) return String(item);
  const list = settingOf(workload, key);
  const found = list?.state === "written" ? (list.value as readonly Setting<unknown>[]).find((each) => isOf(each, item)) : undefined;
  const text = found && textAt((item as { through?: Span }).through ?? found.span, units);
  if (text && !text.includes("\n")) return text;
  return typeof (item as { readonly target?: unknown }).target === "string" ? valueText(item, key) : "…";
}

const isOf = (setting: Setting<unknown>, value: unknown): boolean => setting.state === "written" && setting.value === value;

/** What a workload has under a key of the model. */
function settingOf(workload: Workload | undefined, key: string): Setting<unknown> | undefined {
  const configs: readonly object[] = workload ? [...(isContainer(workload) ? [workload.host] : []), workload.image] : [];
  return configs.map((config) => own(config as Readonly<Record<string, Setting<unknown>>>, key)).find(Boolean);
}

/** What a file holds at a place. */
const textAt = ({ file, start, end }: Span, units: readonly Unit[]): string | undefined =>
  units
    .flatMap(documentsIn)
    .find(({ source }) => source.path === file)
    ?.source.text.slice(start, end);

function spellEntries(entries: EntryName, to: Readonly<Record<string, EntryValue | null>>): string {
  const flag = `--${flagFor(entries)}`;
  const parts = Object.entries(to).map(([name, value]) => {
    const text = value === null ? undefined : entryText(entries, name, value);
    return text === undefined ? `remove ${code(`${flag} ${name}`)}` : `set ${code(`${flag} ${quoted(text)}`)}`;
  });
  return parts.join(" and ");
}

/** The driver of the log and its options: two flags. */
export function loggingFlags(to: Readonly<Record<string, EntryValue | null>>): readonly (readonly [flag: string, value: string])[] {
  return Object.entries(to).flatMap(([name, value]): (readonly [flag: string, value: string])[] => {
    if (name === "driver" && typeof value === "string") return [["log-driver", value]];
    if (name !== "options" || typeof value !== "object" || value === null) return [];
    return Object.entries(value).map(([option, text]) => ["log-opt", `${option}=${text}`]);
  });
}

const spellLogging = (to: Readonly<Record<string, EntryValue | null>>): string =>
  `add ${loggingFlags(to)
    .map(([flag, value]) => code(`--${flag} ${quoted(value)}`))
    .join(" and ")}`;

function spellJoin({ join, leave = [] }: Extract<Change, { join: unknown }>): string {
  const left = leave.length ? ` in place of ${leave.map(code).join(" and ")}` : "";
  return `add ${code(`--network ${quoted(join)}`)}${left}`;
}
