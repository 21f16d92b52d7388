import type { Placed } from "../../model/workload.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { writtenBy } from "../../syntax/shell/written.ts";
import type { Logical } from "../../text/logical.ts";
import { Memory } from "../../text/memory.ts";
import { contextPath, joinPath, resolvePath } from "../../text/path.ts";
import type { Instruction } from "./instruction.ts";
import { type Copy, chainOf, type Stage, type StageScript } from "./stage.ts";

/** More files than this are not told apart. */
const most = 2_000;

/** What each stage puts into its own layers, found once. */
const known = new Memory<Stage, readonly Placed[]>();

/** What the stages of a chain, nearest first, place in the image, in the order they do. */
export const placedBy = (chain: readonly Stage[]): readonly Placed[] => chain.toReversed().flatMap(ownOf).slice(-most);

function ownOf(stage: Stage): readonly Placed[] {
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
const copiedFrom = ({ copies }: Stage): Stage[] => copies.flatMap(({ from }) => (from && "stage" in from ? chainOf(from.stage) : []));

function placedIn(stage: Stage): Placed[] {
  const steps: { readonly instruction: Instruction; place(): Placed[] }[] = [
    ...stage.copies.map((copy) => ({ instruction: copy.instruction, place: () => copied(copy) })),
    ...stage.scripts.flatMap((script) =>
      script.instruction.keyword === "RUN" && !script.deferred ? [{ instruction: script.instruction, place: () => printed(script) }] : [],
    ),
  ];
  return steps.sort((a, b) => a.instruction.span.start - b.instruction.span.start).flatMap(({ place }) => place());
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
  const written = textsPlaced(copy).map(([at, { text }]): Placed => ({ at, text: text.replaceAll("\\$", "$") }));
  const place = destinationOf(copy);
  if (!place || (from && !("stage" in from))) return written;
  const { to, isFolder } = place;
  const within = from ? { within: placedBy(chainOf(from.stage)) } : {};
  const keepsFolders = instruction.flags.some(({ name, text }) => name === "parents" && text !== "false");
  const taken = sources.flatMap((source): Placed[] => {
    if (source.state === "unknown" || /^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(source.value)) return [];
    const inContext = contextPath(source.value).replace(/^\.$/, "");
    const path = from ? `/${inContext}` : inContext;
    if (keepsFolders) return [{ at: joinPath(to, inContext), path, ...within }];
    const name = inContext.slice(inContext.lastIndexOf("/") + 1);
    // A folder gives what is in it, a file goes into a folder under its name.
    const asFolder = { at: to, path, ...within };
    return isFolder && name && !name.includes("*") ? [asFolder, { ...asFolder, at: joinPath(to, name) }] : [asFolder];
  });
  return [...taken, ...written];
}

/** What RUN prints into files of its own. */
const printed = ({ script, workdir }: StageScript): Placed[] =>
  script.commands.flatMap((command) => {
    if (command.name === "sed") return [];
    const { texts, files } = writtenBy(command);
    const text = texts.map((each) => each.text.replace(/^-[neE]+$/, "").replaceAll("\\n", "\n")).join(command.name === "printf" ? "" : " ");
    if (!text || text === HOLE) return [];
    return files.flatMap((file) => {
      const at = resolvePath(file, workdir?.state === "unknown" ? undefined : workdir?.value);
      return at ? [{ at, text }] : [];
    });
  });
