import type { Change } from "../model/change.ts";
import type { Workload } from "../model/workload.ts";
import { spellCompose } from "./compose/spell.ts";
import { spellDockerfile } from "./dockerfile/spell.ts";

/** Says a change in the words of the format that owns the workload. */
export const spell = (change: Change, workload: Workload | undefined): string =>
  `add \`${workload?.dialect === "dockerfile" ? spellDockerfile(change) : spellCompose(change)}\``;
