import type { Workload } from "../../model/workload.ts";
import type { DockerfileDocument } from "./document.ts";
import type { Instruction } from "./instruction.ts";
import type { Stage } from "./stage.ts";

/** Where the USER belongs that a stage's programs start as: in the place of one, or behind an instruction. */
export interface UserPlace {
  readonly document: DockerfileDocument;
  readonly instruction: Instruction;
  readonly replaces: boolean;
}

/** Instructions that run something as the user before them, or make a folder for it: what they do may need root. */
const needRoot: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD", "WORKDIR", "VOLUME"]);

/** Where a USER for the whole stage belongs: behind the last instruction that may need root. `undefined`: the stage stands in no file of these. */
export function placeOfUser(workload: Workload, documents: readonly DockerfileDocument[]): UserPlace | undefined {
  const document = documents.find(
    ({ source, stages }) => source.path === workload.span.file && stages.some((each) => isStage(each, workload)),
  );
  const stage = document?.stages.find((each) => isStage(each, workload));
  if (!document || !stage || document.inline !== undefined) return undefined;
  const { instructions, from } = stage;
  const last = instructions.findLastIndex(({ keyword }) => needRoot.has(keyword));
  const user = instructions.findLastIndex(({ keyword }) => keyword === "USER");
  const replaces = user > last;
  return { document, instruction: instructions[replaces ? user : last] ?? from, replaces };
}

const isStage = ({ base }: Stage, { span }: Workload): boolean => base.span.start === span.start && base.span.end === span.end;
