import type { Placed } from "../../model/workload.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { printers, writtenBy } from "../../syntax/shell/written.ts";
import type { Logical } from "../../text/logical.ts";
import { Memory } from "../../text/memory.ts";
import { contextPath, joinPath, resolvePath } from "../../text/path.ts";
import type { Instruction } from "./instruction.ts";
import { type Copy, chainOf, type Stage, type StageScript } from "./stage.ts";

/** More files of one image than this are not told apart. */
export const mostPlaced = 2_000;

/** What each stage puts into its own layers, found once. */
const known = new Memory<Stage, readonly Placed[]>();

/** What the stages of a chain, nearest first, place in the image, in the order they do. */
export function placedBy(chain: readonly Stage[]): readonly Placed[] {
  const [stage] = chain;
  const placed = chain.length === 1 && stage ? ownOf(stage) : chain.toReversed().flatMap(ownOf);
  return placed.length > mostPlaced ? placed.slice(-mostPlaced) : placed;
}

/** Whether the image of a stage is given more files than are told apart. */
export function crowded(stages: readonly Stage[]): boolean {
  // Most Dockerfiles need no look at what is placed.
  if (stages.reduce((sum, stage) => sum + mayPlace(stage), 0) <= mostPlaced) return false;
  const counts = new Map<Stage, number>();
  return stages.some((stage) => {
    const count = ownOf(stage).length + ("stage" in stage.origin ? (counts.get(stage.origin.stage) ?? 0) : 0);
    counts.set(stage, count);
    return count > mostPlaced;
  });
}

/** No stage places more files itself. */
const mayPlace = ({ copies, scripts }: Stage): number =>
  copies.reduce((sum, { sources, texts }) => sum + sources.length * 2 + texts.length, 0) +
  scripts.reduce((sum, { script }) => sum + script.commands.length, 0);

function ownOf(stage: Stage): readonly Placed[] {
  const found = known.get(stage);
  if (found) return found;
  // What a stage copies from comes first: a file has thousands of stages, and a call inside a call goes less deep.
  const open = [stage];
  for (let next = open.at(-1); next; next = open.at(-1)) {
    const missing = known.has(next) ? [] : copiedFrom(next).filter((each) => !known.has(each));
    if (missing.length === 0) {
      if (!known.has(next)) known.set(next, placedIn(next));
      open.pop();
    } else for (const each of missing) open.push(each);
  }
  return known.get(stage) ?? [];
}

/** The stages whose files a stage copies, with those that they start from. */
function copiedFrom({ copies }: Stage): Stage[] {
  const found: Stage[] = [];
  for (const { from } of copies) if (from && "stage" in from) for (const each of chainOf(from.stage)) found.push(each);
  return found;
}

function placedIn(stage: Stage): Placed[] {
  const steps: { readonly at: number; readonly placed: readonly Placed[] }[] = [];
  const add = ({ span }: Instruction, placed: readonly Placed[]): void => {
    if (placed.length) steps.push({ at: span.start, placed });
  };
  for (const copy of stage.copies) add(copy.instruction, copied(copy));
  for (const script of stage.scripts)
    if (script.instruction.keyword === "RUN" && !script.deferred) add(script.instruction, printed(script));
  return steps.sort((a, b) => a.at - b.at).flatMap(({ placed }) => placed);
}

/** Where COPY or ADD puts what it takes, and whether that certainly is a folder; `undefined` where that depends on something unknown. */
function destinationOf({ sources, destination, workdir, texts }: Copy): { readonly to: string; readonly isFolder: boolean } | undefined {
  if (destination.state === "unknown") return undefined;
  const to = resolvePath(destination.value, workdir?.state === "unknown" ? undefined : workdir?.value);
  return to === undefined ? undefined : { to, isFolder: /(?:^|\/)\.{0,2}$/.test(destination.value) || sources.length + texts.length > 1 };
}

/** The paths that the here-documents of COPY or ADD get, and their texts. */
export function textsPlaced(copy: Copy): [path: string, body: Logical][] {
  const place = copy.texts.length ? destinationOf(copy) : undefined;
  return place ? copy.texts.map(({ name, body }) => [place.isFolder ? joinPath(place.to, name) : place.to, body]) : [];
}

/** What COPY or ADD places; nothing where that depends on something unknown. */
function copied(copy: Copy): Placed[] {
  const { instruction, sources, from } = copy;
  const placed: Placed[] = [];
  const place = from && !("stage" in from) ? undefined : destinationOf(copy);
  if (place) {
    const { to, isFolder } = place;
    const within = from && "stage" in from ? placedBy(chainOf(from.stage)) : undefined;
    const add = (at: string, path: string): void => void placed.push(within ? { at, path, within } : { at, path });
    const keepsFolders = instruction.flags.some(({ name, text }) => name === "parents" && text !== "false");
    for (const source of sources) {
      if (source.state === "unknown" || /^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(source.value)) continue;
      const inContext = contextPath(source.value).replace(/^\.$/, "");
      const path = from ? `/${inContext}` : inContext;
      if (keepsFolders) {
        add(joinPath(to, inContext), path);
        continue;
      }
      // A folder gives what is in it, a file goes into a folder under its name.
      add(to, path);
      const name = inContext.slice(inContext.lastIndexOf("/") + 1);
      if (isFolder && name && !name.includes("*")) add(joinPath(to, name), path);
    }
  }
  for (const [at, { text }] of textsPlaced(copy)) placed.push({ at, text: text.replaceAll("\\$", "$") });
  return placed;
}

/** What RUN prints into files of its own. */
function printed({ script, workdir }: StageScript): Placed[] {
  const placed: Placed[] = [];
  for (const command of script.commands) {
    if (command.name === "sed" || !printers.has(command.name)) continue;
    const { texts, files } = writtenBy(command);
    if (files.length === 0) continue;
    const text = texts.map((each) => each.text.replace(/^-[neE]+$/, "").replaceAll("\\n", "\n")).join(command.name === "printf" ? "" : " ");
    if (!text || text === HOLE) continue;
    for (const file of files) {
      const at = resolvePath(file, workdir?.state === "unknown" ? undefined : workdir?.value);
      if (at) placed.push({ at, text });
    }
  }
  return placed;
}
