import { type Change, keyOf } from "../../model/change.ts";
import type { HostConfig } from "../../model/host-config.ts";
import type { Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import { openedPort } from "../../syntax/engine/published.ts";
import { composeKey, runFlag, said } from "../../syntax/engine/setting-names.ts";
import { samePlace } from "../../text/span.ts";

/**
 * What to do about a container that exists: nobody can change it, and so it is made again, with another option of `docker run` or another
 * key of its Compose file. An image is built again.
 */
export function spellInspect(change: Change, workload: Workload | undefined): string | undefined {
  if (workload && !isContainer(workload)) return spellImage(change);
  const way = wayOf(change, workload);
  if (!way) return undefined;
  const options = way.options.map((option) => `\`${option}\``).join(" and ");
  return `recreate it ${way.without ? "without" : "with"} ${options} (Compose: \`${way.compose}\`)`;
}

/** How a container is made otherwise: options of the command line, and what a Compose file says. */
interface Way {
  readonly without?: true;
  readonly options: readonly string[];
  readonly compose: string;
}

function wayOf(change: Change, workload: Workload | undefined): Way | undefined {
  const key = keyOf(change) as string;
  const [flag, name] = [runFlag(key), composeKey(key)];
  const items = (all: readonly unknown[]): string[] => all.map((item) => nameOf(item, key));
  if ("set" in change) {
    const value = said(change.to, key);
    return { options: [value === true ? flag : value === false ? `${flag}=false` : `${flag} ${value}`], compose: `${name}: ${value}` };
  }
  if ("unset" in change) return { without: true, options: [flag], compose: name };
  if ("add" in change)
    return { options: items(change.items).map((item) => `${flag} ${item}`), compose: `${name}: [${items(change.items).join(", ")}]` };
  if ("remove" in change) return { without: true, options: items(change.items).map((item) => `${flag} ${item}`), compose: name };
  if ("replace" in change) return { options: [`${flag} ${said(change.by, key)}`], compose: `${name}: [${said(change.by, key)}]` };
  if ("entries" in change || "variable" in change) return entriesOf(change);
  if ("publish" in change) return publishAt(change, workload);
  if ("open" in change) {
    const ports = change.open.map(openedPort);
    return {
      options: ports.map((port) => `${flag} ${port}`),
      compose: `${name}: [${ports.map((port) => JSON.stringify(port)).join(", ")}]`,
    };
  }
  if ("mount" in change) return mountSo(change, workload);
  if ("healthcheck" in change) {
    const text = typeof change.healthcheck === "string" ? change.healthcheck : change.healthcheck.join(" ");
    return { options: [`${flag} ${JSON.stringify(text)}`], compose: "healthcheck" };
  }
  if ("join" in change) return { options: [`${flag} ${change.join}`], compose: `${name}: [${change.join}]` };
  return undefined;
}

/** An item of a list in the command line's words. */
function nameOf(item: unknown, key: string): string {
  if (typeof item !== "object" || item === null || "options" in item) return String(said(item, key));
  const { pathOnHost, source, target } = item as { readonly [name: string]: Setting<string> | null | undefined };
  const texts = [pathOnHost ?? source, pathOnHost ? undefined : target].flatMap((each) =>
    each && each.state !== "unknown" ? each.value : [],
  );
  return texts.join(":");
}

function entriesOf(change: Extract<Change, { entries: unknown } | { variable: unknown }>): Way {
  const isVariable = "variable" in change;
  const of = isVariable ? change.variable : change.entries;
  const to: Readonly<Record<string, unknown>> = isVariable ? { [change.name]: change.to } : change.to;
  const joint = of === "extraHosts" ? ":" : "=";
  const isRemoved = Object.values(to).every((value) => value === null);
  const options = Object.entries(to).flatMap(([name, value]) =>
    of === "logging"
      ? loggingOptions(name, value)
      : isRemoved
        ? [`${runFlag(of)} ${name}`]
        : [`${runFlag(of)} ${name}${joint}${entryText(value)}`],
  );
  return { ...(isRemoved ? { without: true as const } : {}), options, compose: of === "logOptions" ? "logging" : composeKey(of) };
}

/** `{ driver, options }`. */
function loggingOptions(name: string, value: unknown): string[] {
  if (name === "driver") return [`--log-driver ${value}`];
  return Object.entries((value ?? {}) as object).map(([option, text]) => `--log-opt ${option}=${text}`);
}

/** `{ soft, hard }` is `soft:hard`. */
function entryText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const { soft, hard } = value as { readonly soft?: number; readonly hard?: number };
  return `${soft}:${hard}`;
}

const hostOf = (workload: Workload | undefined): HostConfig | undefined => (workload && isContainer(workload) ? workload.host : undefined);

/** A port at an address. */
function publishAt({ publish, at }: Extract<Change, { publish: unknown }>, workload: Workload | undefined): Way | undefined {
  const ports = hostOf(workload)?.portBindings;
  const found = ports?.state === "unknown" ? undefined : ports?.value.find((each) => samePlace(each.span, publish));
  if (!found || found.state === "unknown") return undefined;
  const { hostPort, containerPort, protocol } = found.value;
  const range = (each: typeof hostPort): string => (each ? (each.from === each.to ? `${each.from}` : `${each.from}-${each.to}`) : "");
  const text = `${at.includes(":") ? `[${at}]` : at}:${range(hostPort)}:${range(containerPort)}${protocol === "tcp" ? "" : `/${protocol}`}`;
  return { options: [`${runFlag("portBindings")} ${text}`], compose: `ports: ["${text}"]` };
}

/** A mount that is read-only, or keeps to itself what is mounted below it. */
function mountSo({ mount, to }: Extract<Change, { mount: unknown }>, workload: Workload | undefined): Way | undefined {
  const mounts = hostOf(workload)?.mounts;
  const found =
    mounts?.state === "unknown"
      ? undefined
      : mounts?.value.find(
          (each) => samePlace(each.span, mount) || (each.state !== "unknown" && each.value.through && samePlace(each.value.through, mount)),
        );
  if (!found || found.state === "unknown") return undefined;
  const isReadOnly = to === "read-only" || (found.value.readOnly.state !== "unknown" && found.value.readOnly.value);
  const text = `${nameOf(found.value, "mounts")}${isReadOnly ? ":ro" : ""}`;
  return { options: [`${runFlag("mounts")} ${text}`], compose: `volumes: ["${text}"]` };
}

/** What an image needs is written in its Dockerfile. */
function spellImage(change: Change): string | undefined {
  if ("set" in change && change.set === "user") return `build the image with \`USER ${change.to}\``;
  if ("variable" in change && change.variable === "env") return `build the image without \`ENV ${change.name}\``;
  return "healthcheck" in change ? "build the image with a `HEALTHCHECK`" : undefined;
}
