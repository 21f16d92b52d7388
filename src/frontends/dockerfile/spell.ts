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

/** The instruction that makes a change, where one alone does. */
export function instructionFor(change: Change): string | undefined {
  const keyword = keywordOf(change);
  if (keyword === undefined) return undefined;
  if ("set" in change) return `${keyword} ${change.to}`;
  if ("variable" in change) return change.to === null ? undefined : `${keyword} ${change.name}=${change.to}`;
  if (!("healthcheck" in change)) return undefined;
  const { healthcheck: words } = change;
  return `HEALTHCHECK CMD ${typeof words === "string" ? words : `[${words.map((word) => JSON.stringify(word)).join(", ")}]`}`;
}

/** What to write, and where: a later instruction takes the place of an earlier one. `undefined`: no instruction says it. */
export function spellDockerfile(change: Change, workload: Workload | undefined, units: readonly Unit[]): string | undefined {
  const keyword = keywordOf(change);
  if (keyword === undefined) return undefined;
  if ("unset" in change) return `remove \`${keyword}\``;
  if ("variable" in change && change.to === null) return `remove \`${change.name}\` from \`${keyword}\``;
  if ("remove" in change) return `remove ${change.items.map((item) => `\`${itemText(item)}\``).join(" and ")} from \`${keyword}\``;
  const instruction = instructionFor(change);
  if (instruction === undefined) return undefined;
  const documents = units.filter(isDockerfile);
  const isUser = "set" in change && change.set === "user";
  if (!workload || !(isUser || "healthcheck" in change)) return `add \`${instruction}\``;
  const { user } = workload.image;
  const place = isUser
    ? placeOfUser(workload, documents, user.state === "unknown" || isRoot(user.value))
    : placeOf(workload, documents, keyword);
  if (!place) return `add \`${instruction}\``;
  const { document, instruction: at, replaces } = place;
  const { line } = document.source.position(replaces ? at.span.start : at.span.end);
  return replaces ? `change line ${line} to \`${instruction}\`` : `add \`${instruction}\` after line ${line}`;
}

/** A path, or a port as EXPOSE writes it. */
function itemText(item: unknown): string {
  const { from, to, protocol } = item as { from?: number; to?: number; protocol?: string };
  if (from === undefined) return String(item);
  return `${from}${to === from ? "" : `-${to}`}${protocol === "tcp" ? "" : `/${protocol}`}`;
}

const isDockerfile = (unit: Unit): unit is DockerfileDocument => unit.dialect === "dockerfile" && "source" in unit;
