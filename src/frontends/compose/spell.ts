import { startPeriod } from "../../knowledge/health-checks.ts";
import { type Change, type EntryKey, type EntryValue, keyOf } from "../../model/change.ts";
import { documentsIn, type Unit } from "../../model/document.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { type Container, isContainer, type Workload } from "../../model/workload.ts";
import { mountThen } from "../../syntax/engine/mount-then.ts";
import { openedPort, publishedAt } from "../../syntax/engine/published.ts";
import { composeKey, said } from "../../syntax/engine/setting-names.ts";
import { type Said, writeFlow, writeScalar } from "../../syntax/yaml-write.ts";
import { own } from "../../text/own.ts";
import { type Span, samePlace } from "../../text/span.ts";

/** What a limit is called below `deploy.resources.limits`. */
export const limitKey = (key: string): string | undefined => own(limits, key);

const limits: Readonly<Record<string, string>> = { memory: "memory", cpus: "cpus", pidsLimit: "pids" };

export type EntryName = EntryKey | "env" | "labels";

/** Where a service has its entries, and what stands between name and value where they are a list. */
export const entryPlaces: Readonly<Record<EntryName, { readonly path: readonly string[]; readonly joint: string }>> = {
  env: { path: ["environment"], joint: "=" },
  labels: { path: ["labels"], joint: "=" },
  sysctls: { path: ["sysctls"], joint: "=" },
  logging: { path: ["logging"], joint: "=" },
  ulimits: { path: ["ulimits"], joint: "=" },
  logOptions: { path: ["logging", "options"], joint: "=" },
  extraHosts: { path: ["extra_hosts"], joint: ":" },
};

/** What to do about a service: a mapping holds each key once, so one that is written is changed or removed. */
export function spellCompose(change: Change, workload: Workload | undefined, units: readonly Unit[]): string {
  if ("publish" in change) return spellPublish(change, units);
  if ("open" in change)
    return `publish ${change.open.map((port) => code(openedPort(port))).join(" and ")}${change.of?.path[1] ? ` at service ${code(change.of.path[1])}` : ""}`;
  if ("mount" in change) return spellMount(change, units);
  if ("variable" in change) return spellEntries(change.variable, { [change.name]: change.to }, workload);
  if ("entries" in change) return spellEntries(change.entries, change.to, workload);
  if ("join" in change) return spellJoin(change, workload);
  if ("network" in change) return `declare the network ${code(change.network)} with \`internal: true\``;
  if ("secret" in change) return spellSecret(change);
  if ("healthcheck" in change) return spellCheck(change.healthcheck, workload);
  if ("erase" in change) return `remove ${code(textAt(change.erase, units) ?? "it")}`;
  return spellKey(change, workload, units);
}

/** A service that has a check keeps what else is said of it. */
function spellCheck(check: readonly string[] | string, workload: Workload | undefined): string {
  const isFirst = workload !== undefined && !isSaid(workload.image.healthcheck);
  return `add \`healthcheck: ${writeFlow({ test: checkTest(check), ...(isFirst ? { start_period: startPeriod } : {}) })}\``;
}

/** Values by name; `null` takes a name away. */
export type Entries = Readonly<Record<string, EntryValue | null>>;

/** A text in which a dollar is a dollar, as a Compose file writes it. */
export const inCompose = <T extends EntryValue>(value: T): T => (typeof value === "string" ? value.replaceAll("$", "$$$$") : value) as T;

/** `test` of a health check. */
export const checkTest = (check: readonly string[] | string): Said =>
  typeof check === "string" ? inCompose(check) : ["CMD", ...check.map(inCompose)];

const code = (text: string): string => `\`${text}\``;

type OfKey = Extract<Change, { set: unknown } | { unset: unknown } | { add: unknown } | { remove: unknown } | { replace: unknown }>;

function spellKey(change: OfKey, workload: Workload | undefined, units: readonly Unit[]): string {
  const name = keyOf(change) as string;
  const key = composeKey(name);
  const isWritten = workload !== undefined && writesKey(workload, name);
  if ("unset" in change) return isSwitchOfOthers(settingOf(workload, change.unset)) ? `add \`${key}: false\`` : `remove \`${key}\``;
  if ("remove" in change) {
    const items = change.items.map((item) => code(textOfItem(item, workload, name, units)));
    return `remove ${items.join(" and ")} from \`${key}\``;
  }
  if ("replace" in change)
    return `change ${code(textOfItem(change.item, workload, name, units))} to ${code(String(said(change.by, change.replace)))}`;
  if ("set" in change && name === "restartRetries" && workload && isContainer(workload)) {
    const retries = retriesSaid(workload, Number(change.to));
    return isWritten || retries.key === "restart"
      ? `change \`${retries.key}\` to \`${retries.value}\``
      : `add \`${retries.key}: ${retries.value}\``;
  }
  if ("set" in change) {
    const value = writeScalar(said(change.to, change.set), false);
    return isWritten ? `change \`${key}\` to \`${value}\`` : `add \`${key}: ${value}\``;
  }
  const items = change.items.map((item) => writeScalar(said(item, change.add), true));
  return isWritten ? `add ${items.map(code).join(" and ")} to \`${key}\`` : `add \`${key}: [${items.join(", ")}]\``;
}

/** An item as somebody wrote it, where that is in one line. */
function textOfItem(item: unknown, workload: Workload | undefined, key: string, units: readonly Unit[]): string {
  if (typeof item !== "object" || item === null) return String(item);
  const list = settingOf(workload, key);
  const found =
    list?.state === "written"
      ? (list.value as readonly Setting<unknown>[]).find((each) => each.state === "written" && each.value === item)
      : undefined;
  const text = found && textAt((item as { through?: Span }).through ?? found.span, units);
  const { target, pathOnHost } = item as { target?: unknown; pathOnHost?: Setting<string> };
  const named = pathOnHost ?? target;
  const known =
    typeof named === "string"
      ? named
      : (named as Setting<string> | undefined)?.state === "written"
        ? (named as { value: string }).value
        : "";
  return text && !text.includes("\n") ? unquoted(text) : known;
}

const unquoted = (text: string): string => /^(["'])([^\n]*)\1$/.exec(text)?.[2] ?? text;

/** What a file holds at a place. */
const textAt = ({ file, start, end }: Span, units: readonly Unit[]): string | undefined =>
  units
    .flatMap(documentsIn)
    .find(({ source }) => source.path === file)
    ?.source.text.slice(start, end);

/** A port as it should read; of one in long form the key that it should have. */
function spellPublish({ publish: span, at }: Extract<Change, { publish: unknown }>, units: readonly Unit[]): string {
  const text = textAt(span, units);
  const short = text && publishedAt(text, at);
  if (short) return `change it to \`${short}\``;
  return text && /\bhost_ip\b/.test(text) ? `change its \`host_ip\` to \`${at}\`` : `add \`host_ip: ${at}\` to it`;
}

function spellMount({ mount, to }: Extract<Change, { mount: unknown }>, units: readonly Unit[]): string {
  const text = textAt(mount, units);
  const short = text && mountThen(text, to);
  if (short) return `change it to ${code(short)}`;
  return to === "read-only" ? "add `read_only: true` to it" : "remove its `propagation`";
}

function spellEntries(entries: EntryName, to: Entries, workload: Workload | undefined): string {
  const { path } = entryPlaces[entries];
  const list = settingOf(workload, entries);
  const names = new Set(
    list?.state === "written"
      ? (list.value as readonly Setting<unknown>[]).flatMap((item) => (item.state === "written" ? nameOf(item.value) : []))
      : [],
  );
  const parts = Object.entries(to).map(([name, value]) => {
    if (value === null) return `remove ${code(name)}`;
    return names.has(name)
      ? `change ${code(name)} to ${code(writeFlow(inCompose(value)))}`
      : `add ${code(`${name}: ${writeFlow(inCompose(value))}`)}`;
  });
  const joined = parts.join(" and ");
  const isOnlyRemoved = Object.values(to).every((value) => value === null);
  return `${joined} ${isOnlyRemoved ? "from" : names.size ? "in" : "to"} ${code(path.join("."))}`;
}

const nameOf = (item: unknown): string => (typeof item === "string" ? item.replace(/[:=].*$/s, "") : (item as { name: string }).name);

function spellJoin({ join, leave = [] }: Extract<Change, { join: unknown }>, workload: Workload | undefined): string {
  const who = workload?.path[1] === undefined ? "it" : `service ${code(workload.path[1])}`;
  const left = leave.length ? ` in place of ${leave.map(code).join(" and ")}` : "";
  return `attach ${who} to the network ${code(join)}${left}`;
}

function spellSecret({ secret, from }: Extract<Change, { secret: unknown }>): string {
  const [[key, value] = ["", ""]] = Object.entries(from);
  return `declare the secret ${code(secret)} with ${code(`${key}: ${value}`)}, and add it to \`secrets\``;
}

/** What a workload has under a key of the model. */
export function settingOf(workload: Workload | undefined, key: string): Setting<unknown> | undefined {
  const configs: readonly object[] = workload ? [...(isContainer(workload) ? [workload.host] : []), workload.image] : [];
  for (const config of configs) {
    const setting = own(config as Readonly<Record<string, Setting<unknown> | null>>, key);
    if (setting) return setting;
  }
  return undefined;
}

/** Whether the service itself says something about a key: what the image it builds says stands elsewhere. */
function writesKey(workload: Workload, key: string): boolean {
  const setting = settingOf(workload, key);
  return setting !== undefined && isSaid(setting) && !setting.via?.some(({ how }) => how === "built-from");
}

const borrowed: ReadonlySet<string> = new Set(["alias", "merge", "extends", "built-from", "inherits", "read-from"]);

/** How often a service is started again: a key of its own in `deploy`, else a number behind the policy. */
export function retriesSaid({ host, span }: Container, count: number): { readonly key: string; readonly value: string | number } {
  const { restartPolicy, restartRetries } = host;
  const isBehind = samePlace(restartRetries.span, restartRetries.state === "default" ? span : restartPolicy.span);
  const policy = restartPolicy.state === "unknown" ? "on-failure" : restartPolicy.value;
  return isBehind ? { key: "restart", value: `${policy}:${count}` } : { key: "max_attempts", value: count };
}

/** Whether others have a value, too. */
export const isShared = ({ via }: Pick<Setting<unknown>, "via">): boolean => via?.some(({ how }) => borrowed.has(how)) ?? false;

/** Whether a switch is on because others say so: the service itself switches it off. */
export const isSwitchOfOthers = (setting: Setting<unknown> | undefined): boolean =>
  setting?.state === "written" && setting.value === true && isShared(setting);
