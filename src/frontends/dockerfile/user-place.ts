import type { Workload } from "../../model/workload.ts";
import type { DockerfileDocument } from "./document.ts";
import type { Instruction } from "./instruction.ts";
import type { Stage } from "./stage.ts";

/** A stage and the file it stands in. */
export interface StagePlace {
  readonly document: DockerfileDocument;
  readonly stage: Stage;
}

/** Where an instruction belongs that is about the whole stage: in the place of one, or behind one. */
export interface Place extends StagePlace {
  readonly instruction: Instruction;
  readonly replaces: boolean;
}

/** Instructions that run something as the user before them, or make a folder for it: what they do may need root. */
const needRoot: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD", "WORKDIR", "VOLUME"]);

/** The stage that a workload is, among those of some files. */
export function stageFor({ span }: Workload, documents: readonly DockerfileDocument[]): StagePlace | undefined {
  for (const document of documents) {
    if (document.source.path !== span.file) continue;
    const stage = document.stages.find(({ base }) => base.span.start === span.start && base.span.end === span.end);
    if (stage) return { document, stage };
  }
  return undefined;
}

/**
 * Where the USER of a whole stage belongs: in the place of the one that names an account already, else behind the last instruction that
 * may need root. `undefined`: the stage stands in no file of these.
 */
export function placeOfUser(workload: Workload, documents: readonly DockerfileDocument[], isRoot: boolean): Place | undefined {
  const found = stageFor(workload, documents);
  if (!found) return undefined;
  const { instructions, from } = found.stage;
  const last = instructions.findLastIndex(({ keyword }) => needRoot.has(keyword));
  const user = instructions.findLastIndex(({ keyword }) => keyword === "USER");
  const replaces = user > last || (user >= 0 && !isRoot);
  return { ...found, instruction: instructions[replaces ? user : last] ?? from, replaces };
}

/** Where any other instruction for the whole stage belongs: in the place of the last one like it, else behind all but what the stage starts. */
export function placeOf(workload: Workload, documents: readonly DockerfileDocument[], keyword: string): Place | undefined {
  const found = stageFor(workload, documents);
  if (!found) return undefined;
  const { instructions, from } = found.stage;
  const own = instructions.findLast((each) => each.keyword === keyword);
  if (own && keyword !== "ENV" && keyword !== "LABEL") return { ...found, instruction: own, replaces: true };
  const before = instructions.findLast((each) => each.keyword !== "CMD" && each.keyword !== "ENTRYPOINT");
  return { ...found, instruction: own ?? before ?? from, replaces: false };
}
