import type { Change } from "../../model/change.ts";
import type { Workload } from "../../model/workload.ts";
import type { Edit } from "../../text/edit.ts";
import type { DockerfileDocument } from "./document.ts";
import { placeOfUser } from "./user-place.ts";

/** Makes a change in the stage it is about; `undefined` where no instruction says it, or the file stands inside another one. */
export function raiseDockerfile(document: DockerfileDocument, workload: Workload, change: Change): readonly Edit[] | undefined {
  if (!("set" in change) || change.set !== "user" || !/^[\w.:-]+$/.test(change.to)) return undefined;
  const place = placeOfUser(workload, [document]);
  if (!place) return undefined;
  const { instruction, replaces } = place;
  const { source } = document;
  const [first, last] = [instruction.args[0], instruction.args.at(-1)];
  if (replaces && first && last) return [{ span: { ...first.span, end: last.span.end }, text: change.to }];
  const { end } = instruction.span;
  const lineEnd = source.text.includes("\r\n") ? "\r\n" : "\n";
  return replaces ? undefined : [{ span: { file: source.path, start: end, end }, text: `${lineEnd}USER ${change.to}` }];
}
