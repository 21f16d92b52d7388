import type { ImageContents } from "../model/image-contents.ts";
import type { Reason } from "../model/setting.ts";
import type { WorkloadView } from "../model/workload-view.ts";
import type { Line } from "./workload-values.ts";

/** Why a value is not known, in words. */
const reasons: Readonly<Record<Reason, string>> = {
  variable: "a variable has no value here",
  malformed: "not a valid value",
  large: "it is too large to be evaluated",
  image: "the image decides, and the image is not known",
  elsewhere: "another file may set it",
  external: "it is declared outside the project",
};

/** What is said of a workload, in words and in order, and the keys of what is left unsaid. */
export function inWordsOf(values: readonly Line[]): Pick<WorkloadView, "settings" | "silent"> {
  const isEmpty = (value: unknown): boolean => value === "" || value === 0 || value === false || value === null;
  const isNothing = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  const said = values.filter(({ state, value }) => !isNothing(value) && (state !== "default" || !isEmpty(value)));
  const settings = said.map(({ key, state, reason, value, at, via }) => ({
    ...{ key, state },
    text: reason ? `unknown: ${reasons[reason]}` : value === null ? "none" : inWords(key, value),
    origin: [at, ...via],
  }));
  const isSaid = new Set(said);
  return { settings, silent: [...new Set(values.filter((each) => !isSaid.has(each)).map(({ key }) => key))] };
}

/** What is known of the image underneath a workload. */
export function inBase({ shell, packageManager, has, lacks }: ImageContents): string {
  const parts = [
    shell === undefined ? "" : shell ? "has a shell" : "has no shell",
    packageManager === undefined ? "" : packageManager === "none" ? "no package manager" : packageManager,
    has.length ? `has ${has.join(", ")}` : "",
    lacks.length ? `lacks ${lacks.join(", ")}` : "",
  ];
  return parts.filter(Boolean).join("; ");
}

type Fields = Readonly<Record<string, unknown>>;

const range = (value: unknown): string => {
  const { from, to } = (value ?? {}) as Fields;
  return from === undefined ? "any" : from === to ? String(from) : `${from}-${to}`;
};

/** A value as people write it: ports and mounts in their short form. */
function inWords(key: string, value: unknown): string {
  if (typeof value !== "object") return String(value);
  const each = value as Fields;
  if (key === "portBindings")
    return `${each["hostIp"] === "" ? "*" : (each["hostIp"] ?? "?")}:${range(each["hostPort"])}:${range(each["containerPort"])}/${each["protocol"]}`;
  if (key === "exposedPorts") return `${range(each)}/${each["protocol"]}`;
  if (key === "mounts")
    return `${each["type"]} ${each["source"] ?? "?"} at ${each["target"] ?? "?"}${each["readOnly"] === null ? ", read-only or not" : each["readOnly"] ? ", read-only" : ""}`;
  if (key === "healthcheck") return each["test"] === null ? "none" : String(each["test"]);
  if (key === "networks")
    return `${each["name"]}${each["internal"] === true ? ", internal" : ""}${each["external"] === true ? ", external" : ""}`;
  return JSON.stringify(value);
}
