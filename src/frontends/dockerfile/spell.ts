import type { Change } from "../../model/change.ts";
import type { Unit } from "../../model/document.ts";
import type { Workload } from "../../model/workload.ts";
import type { DockerfileDocument } from "./document.ts";
import { placeOfUser } from "./user-place.ts";

/** Instructions for keys of the image config. */
const instructions: Readonly<Record<string, string>> = { user: "USER", workingDir: "WORKDIR", stopSignal: "STOPSIGNAL" };

/** What to write, and where: a later instruction takes the place of an earlier one. `undefined`: no instruction says it. */
export function spellDockerfile(change: Change, workload: Workload | undefined, units: readonly Unit[]): string | undefined {
  const keyword = "set" in change ? instructions[change.set] : undefined;
  if (!keyword || !("set" in change)) return undefined;
  const instruction = `${keyword} ${change.to}`;
  const place = change.set === "user" && workload ? placeOfUser(workload, units.filter(isDockerfile)) : undefined;
  if (!place) return `add \`${instruction}\``;
  const { document, instruction: at, replaces } = place;
  const { line } = document.source.position(replaces ? at.span.start : at.span.end);
  return replaces ? `change line ${line} to \`${instruction}\`` : `add \`${instruction}\` after line ${line}`;
}

const isDockerfile = (unit: Unit): unit is DockerfileDocument => unit.dialect === "dockerfile" && "source" in unit;
