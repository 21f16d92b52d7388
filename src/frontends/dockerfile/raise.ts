import { isRoot } from "../../knowledge/users.ts";
import type { Change } from "../../model/change.ts";
import type { Workload } from "../../model/workload.ts";
import type { Edit } from "../../text/edit.ts";
import type { DockerfileDocument } from "./document.ts";
import type { Instruction } from "./instruction.ts";
import { asWritten, linesAfter, linesBefore, withFlags, withoutLines, withoutPair, withoutWords } from "./lines.ts";
import { isInRootHome, isMadeForAnother, ownershipFor } from "./ownership.ts";
import { instructionFor, keywordOf } from "./spell.ts";
import type { Stage } from "./stage.ts";
import { type Place, placeOf, placeOfUser, stageFor } from "./user-place.ts";
import type { Word } from "./words.ts";

/** Makes a change in the stage it is about; `undefined` where no instruction says it, or it takes what nobody knows here. */
export function raiseDockerfile(document: DockerfileDocument, workload: Workload, change: Change): readonly Edit[] | undefined {
  const stage = stageFor(workload, [document])?.stage;
  if (!stage) return undefined;
  if ("set" in change && change.set === "user") return raiseUser(document, workload, String(change.to));
  if ("variable" in change) return raiseVariable(document, workload, stage, change);
  if ("remove" in change) return withoutItems(document, stage, change);
  if ("unset" in change) {
    const own = stage.instructions.filter(({ keyword }) => keyword === keywordOf(change));
    return own.length === 1 && own[0] ? withoutLines(document, own[0]) : undefined;
  }
  const place = placeOf(workload, [document], keywordOf(change) ?? "");
  const text = instructionFor(change, place?.replaces !== true);
  if (!place || text === undefined || text.includes("\n")) return undefined;
  // Shell form is run by a shell.
  if (
    "healthcheck" in change &&
    typeof change.healthcheck === "string" &&
    (workload.contents === null || workload.contents?.shell === false)
  )
    return undefined;
  return put(place, text);
}

/** Puts an instruction in its place. Flags of the one that it replaces stay. */
function put({ document, instruction, replaces }: Place, text: string): readonly Edit[] | undefined {
  if (!replaces) return linesAfter(document, instruction, text);
  const [first] = instruction.args;
  const written = document.source.text.slice(first?.span.start, instruction.span.end);
  if (!first || /\n/.test(written)) return undefined;
  const start = instruction.json && instruction.keyword !== "HEALTHCHECK" ? written.indexOf("[") : 0;
  const value = text.slice(text.indexOf(" ") + 1);
  return [
    { span: { ...first.span, start: first.span.start + Math.max(0, start), end: instruction.span.end }, text: asWritten(document, value) },
  ];
}

/** Has a stage start as an account that owns what it has to write. */
function raiseUser(document: DockerfileDocument, workload: Workload, user: string): readonly Edit[] | undefined {
  const now = workload.image.user;
  const wasRoot = now.state !== "unknown" && isRoot(now.value);
  const place = placeOfUser(workload, [document], now.state === "unknown" || wasRoot);
  if (!/^[\w.:-]+$/.test(user) || !place) return undefined;
  const { stage, instruction, replaces } = place;
  const gives = wasRoot && !isRoot(user);
  if (gives && (isInRootHome(stage) || isRunBehind(stage, document) || isMadeForAnother(stage, user, workload))) return undefined;
  const { folders, copies } = gives ? ownershipFor(stage, workload) : { folders: [], copies: [] };
  const owners = copies.map(({ instruction: copy }) => withFlags(document, copy, `--chown=${user}`));
  if (folders.length === 0) return together(owners, putUser(place, user));
  const { contents } = workload;
  const shell = contents?.shell ?? (contents !== null && stage.scripts.some(({ instruction: { keyword } }) => keyword === "RUN"));
  if (!shell || workload.windows) return undefined;
  const missing = folders.filter(({ isMade }) => !isMade).map(({ path }) => path);
  const all = folders.map(({ path }) => path).join(" ");
  const run = `RUN ${missing.length ? `mkdir -p ${missing.join(" ")} && ` : ""}chown -R ${user} ${all}`;
  const volume = volumeAtEnd(stage);
  if (volume) {
    const [made, put] = [linesBefore(document, volume, run), putUser(place, user)];
    return made && put && [...owners, ...made, ...put];
  }
  // In the place of a USER, which is root's, and is needed for this one.
  const added = alone(document, linesAfter(document, instruction, run, `USER ${user}`));
  return replaces && instruction.keyword !== "USER" ? undefined : together(owners, added);
}

/**
 * The first VOLUME of a stage, where nothing is put into the image behind it, and root does what stands before: the legacy builder drops
 * what is changed in a volume behind its VOLUME (docs.docker.com/reference/dockerfile, notes about specifying volumes).
 */
function volumeAtEnd({ instructions }: Stage): Instruction | undefined {
  const at = instructions.findIndex(({ keyword }) => keyword === "VOLUME");
  const users = instructions.filter(({ keyword }) => keyword === "USER");
  const before = users.findLast(({ span }) => span.start < (instructions[at]?.span.start ?? 0));
  const isRoots = before ? isRoot(before.args[0]?.value ?? "") : users.length === 0;
  const isLast = !instructions.slice(at + 1).some(({ keyword }) => keyword === "RUN" || keyword === "COPY" || keyword === "ADD");
  return at >= 0 && isRoots && isLast ? instructions[at] : undefined;
}

/** The same with the character before it, so that a stage gets one such line, whoever asks for it. */
function alone({ source: { text } }: DockerfileDocument, edits: readonly Edit[] | undefined): readonly Edit[] | undefined {
  return edits?.map(({ span, text: put }) => {
    const start = span.start - (text.endsWith("\r\n", span.start) ? 2 : 1);
    return { span: { ...span, start }, text: `${text.slice(start, span.start)}${put}` };
  });
}

/** The words of USER, or one of its own. */
function putUser({ document, instruction, replaces }: Place, user: string): readonly Edit[] | undefined {
  const [first, last] = [instruction.args[0], instruction.args.at(-1)];
  if (!replaces) return alone(document, linesAfter(document, instruction, `USER ${user}`));
  return first && last ? [{ span: { ...first.span, end: last.span.end }, text: user }] : undefined;
}

const together = (some: readonly Edit[], others: readonly Edit[] | undefined): readonly Edit[] | undefined =>
  others && [...some, ...others];

/** Whether a stage that starts from this one runs something before it says as whom: it would run as the new user. */
function isRunBehind(stage: Stage, { stages }: DockerfileDocument): boolean {
  return stages.some((each) => {
    if (!("stage" in each.origin) || each.origin.stage !== stage) return false;
    const first = each.instructions.find(({ keyword }) => keyword === "USER" || keyword === "RUN");
    return first ? first.keyword === "RUN" : true;
  });
}

/** Sets or takes away one variable or label. */
function raiseVariable(
  document: DockerfileDocument,
  workload: Workload,
  stage: Stage,
  change: Extract<Change, { variable: unknown }>,
): readonly Edit[] | undefined {
  const keyword = keywordOf(change);
  const all = stage.instructions.filter((each) => each.keyword === keyword);
  const found = all.flatMap((instruction) =>
    instruction.pairs.flatMap((pair) => (plain(pair.name) === change.name ? [{ instruction, pair }] : [])),
  );
  const last = found.at(-1);
  if (change.to === null) {
    const edits = found.map(({ instruction, pair }) => withoutPair(document, instruction, pair));
    return last && found.length === 1 ? edits[0] : undefined;
  }
  const value = quoted(change.to);
  if (value === undefined) return undefined;
  if (last?.pair.value && !last.pair.spaced) return [{ span: last.pair.value.span, text: asWritten(document, value) }];
  if (last) return undefined;
  const place = placeOf(workload, [document], keyword ?? "");
  return place && linesAfter(document, place.instruction, `${keyword} ${change.name}=${value}`);
}

const plain = ({ value }: Word): string => value.replace(/^(["'])(.*)\1$/, "$2");

/** A value as ENV and LABEL take it: in quotes where it has anything that means something to them. */
function quoted(text: string): string | undefined {
  if (/[\n\r]/.test(text)) return undefined;
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `"${text.replace(/["\\$]/g, "\\$&")}"`;
}

/** What says the same more often was not written by hand, and is not edited so. */
const mostRepeats = 20;

/** Takes paths out of VOLUME and ports out of EXPOSE. */
function withoutItems(
  document: DockerfileDocument,
  stage: Stage,
  change: Extract<Change, { remove: unknown }>,
): readonly Edit[] | undefined {
  const keyword = keywordOf(change);
  const isGone = (word: Word): boolean => {
    if (change.remove === "volumes") return change.items.includes(plain(word));
    const port = stage.ports.find(({ span }) => span.start === word.span.start)?.setting;
    return (
      change.remove === "exposedPorts" &&
      port?.state === "written" &&
      change.items.some(({ from, to, protocol }) => from === port.value.from && to === port.value.to && protocol === port.value.protocol)
    );
  };
  const edits: Edit[] = [];
  for (const instruction of stage.instructions) {
    const gone = instruction.keyword === keyword ? instruction.args.filter(isGone) : [];
    if (gone.length === 0) continue;
    const made = withoutArguments(document, instruction, gone);
    if (!made || edits.length > mostRepeats) return undefined;
    edits.push(...made);
  }
  return edits.length ? edits : undefined;
}

function withoutArguments(document: DockerfileDocument, instruction: Instruction, gone: readonly Word[]): readonly Edit[] | undefined {
  const { args, json, span } = instruction;
  const left = args.filter((word) => !gone.includes(word));
  const [first] = args;
  if (left.length === 0) return withoutLines(document, instruction);
  if (!json)
    return withoutWords(
      document,
      args.map((word) => word.span),
      new Set(gone.map((word) => args.indexOf(word))),
    );
  const start = document.source.text.indexOf("[", instruction.keywordSpan.end);
  if (!first || document.source.text.slice(start, span.end).includes("\n")) return undefined;
  return [{ span: { ...span, start }, text: `[${left.map(({ value }) => JSON.stringify(value)).join(", ")}]` }];
}
