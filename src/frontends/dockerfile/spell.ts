import { startPeriod } from "../../knowledge/health-checks.ts";
import { isRoot } from "../../knowledge/users.ts";
import { type Change, keyOf } from "../../model/change.ts";
import type { Unit } from "../../model/document.ts";
import type { Workload } from "../../model/workload.ts";
import { own } from "../../text/own.ts";
import type { DockerfileDocument } from "./document.ts";
import { placeOf, placeOfUser } from "./user-place.ts";

/** Instructions for keys of the image config. */
const instructions: Readonly<Record<string, string>> = {
  user: "USER",
  workingDir: "WORKDIR",
  stopSignal: "STOPSIGNAL",
  healthcheck: "HEALTHCHECK",
  env: "ENV",
  labels: "LABEL",
  volumes: "VOLUME",
  exposedPorts: "EXPOSE",
  cmd: "CMD",
  entrypoint: "ENTRYPOINT",
};

/** The instruction that says what a change is about. */
export const keywordOf = (change: Change): string | undefined => own(instructions, keyOf(change));

/** The instruction that makes a change, where one alone does. `isFirst`: it takes the place of none, whose flags would stay. */
export function instructionFor(change: Change, isFirst: boolean): string | undefined {
  const keyword = keywordOf(change);
  if (keyword === undefined) return undefined;
  if ("set" in change) return `${keyword} ${change.to}`;
  if ("variable" in change) return change.to === null ? undefined : `${keyword} ${change.name}=${change.to}`;
  if (!("healthcheck" in change)) return undefined;
  const { healthcheck: words } = change;
  return `HEALTHCHECK ${isFirst ? `--start-period=${startPeriod} ` : ""}CMD ${typeof words === "string" ? words : `[${words.map((word) => JSON.stringify(word)).join(", ")}]`}`;
}

/** What to write, and where: a later instruction takes the place of an earlier one. `undefined`: no instruction says it. */
export function spellDockerfile(change: Change, workload: Workload | undefined, units: readonly Unit[]): string | undefined {
  const keyword = keywordOf(change);
  if (keyword === undefined) return undefined;
  if ("unset" in change) return `remove \`${keyword}\``;
  if ("variable" in change && change.to === null) return `remove \`${change.name}\` from \`${keyword}\``;
  if ("remove" in change) return `remove ${change.items.map((item) => `\`${itemText(item)}\``).join(" and ")} from \`${keyword}\``;
  const place = workload && placeFor(change, keyword, workload, units.filter(isDockerfile));
  const instruction = instructionFor(change, place?.replaces !== true);
  if (instruction === undefined) return undefined;
  if (!place) return `add \`${instruction}\``;
  const { document, instruction: at, replaces } = place;
  const { line } = document.source.position(replaces ? at.span.start : at.span.end);
  return replaces ? `change line ${line} to \`${instruction}\`` : `add \`${instruction}\` after line ${line}`;
}

/** Where a change goes that has one place. */
function placeFor(change: Change, keyword: string, workload: Workload, documents: readonly DockerfileDocument[]) {
  if ("healthcheck" in change) return placeOf(workload, documents, keyword);
  if (!("set" in change && change.set === "user")) return undefined;
  const { user } = workload.image;
  return placeOfUser(workload, documents, user.state === "unknown" || isRoot(user.value));
}

/** A path, or a port as EXPOSE writes it. */
function itemText(item: unknown): string {
  const { from, to, protocol } = item as { from?: number; to?: number; protocol?: string };
  if (from === undefined) return String(item);
  return `${from}${to === from ? "" : `-${to}`}${protocol === "tcp" ? "" : `/${protocol}`}`;
}

const isDockerfile = (unit: Unit): unit is DockerfileDocument => unit.dialect === "dockerfile" && "source" in unit;
