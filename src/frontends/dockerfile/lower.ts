import { baseFacts } from "../../knowledge/base-images.ts";
import { isSideStage } from "../../knowledge/development.ts";
import { imageContents } from "../../knowledge/image-contents.ts";
import type { Command, Healthcheck, ImageConfig, ImageUse, Port, Variable } from "../../model/image-config.ts";
import type { ImageContents } from "../../model/image-contents.ts";
import { byDefault, type Hop, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import type { BaseFacts, OwnImage, Workload } from "../../model/workload.ts";
import { declared } from "../../syntax/declared.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import type { Span } from "../../text/span.ts";
import type { BuildArguments } from "../frontend.ts";
import { addedBy } from "./added.ts";
import type { DockerfileDocument } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import type { Instruction } from "./instruction.ts";
import { chainOf, type Origin, type Stage, type StageScript } from "./stage.ts";

/** Every stage of the file as a workload. The ones asked for ship; when none is, the last one does. */
export function lowerDockerfile(document: DockerfileDocument, targets: readonly string[], images: Images): Workload[] {
  const shipped = shippedStages(document, targets);
  const lowered = new Map<Stage, Workload>();
  for (const stage of document.stages) lowered.set(stage, lowerStage(document, stage, shipped.includes(stage), { lowered, images }));
  return [...lowered.values()];
}

/** The stages that ship: those that builds ask for (the empty target is the last stage), and the last one, which a plain build makes. */
export function shippedStages({ stages, final }: DockerfileDocument, targets: readonly string[]): Stage[] {
  const found = targets.flatMap((target) => (target ? (stageNamed(stages, target) ?? []) : []));
  const plain = final && (found.length === 0 || targets.includes("") || !isSideStage(final.name ?? "")) ? [final] : [];
  return [...new Set([...found, ...plain])];
}

const stageNamed = (stages: readonly Stage[], target: string): Stage | undefined =>
  stages.findLast(({ name }) => name === target.toLowerCase()) ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);

/** The stage a build with this target (empty, or none: the last) and these arguments makes, as it ships; `undefined` when there is none. */
export function lowerTarget(
  document: DockerfileDocument,
  target: string | undefined,
  args: BuildArguments,
  images: Images,
): Workload | undefined {
  const { stages } = args.size ? evaluate(document, args, document.shell) : document;
  const stage = target ? stageNamed(stages, target) : stages[stages.length - 1];
  if (!stage) return undefined;
  const lowered = new Map<Stage, Workload>();
  for (const each of chainOf(stage).reverse()) lowered.set(each, lowerStage(document, each, each === stage, { lowered, images }));
  return lowered.get(stage);
}

/** The name a stage goes by in paths and messages: its own, else its index. */
export const stageLabel = ({ name, index }: Stage): string => name ?? String(index);

/** Facts about images that are not known here. */
type Images = readonly OwnImage[] | undefined;

function lowerStage(
  document: DockerfileDocument,
  stage: Stage,
  ships: boolean,
  { lowered, images }: { readonly lowered: ReadonlyMap<Stage, Workload>; readonly images: Images },
): Workload {
  const parent = "stage" in stage.origin ? lowered.get(stage.origin.stage) : undefined;
  const at = stage.base.span;
  const base = parent ? parent.base : baseOf(stage.origin, images);
  const contents = parent ? parent.contents : contentsOf(stage.origin);
  const hop: Hop[] = [{ how: "inherits", span: at }];
  const handed = <T>(setting: Setting<T>): Setting<T> => ({ ...setting, via: [...hop, ...(setting.via ?? [])].slice(0, 8) });
  const inherit = <T>(own: Setting<T> | undefined, of: (image: ImageConfig) => Setting<T>, root: Setting<T>): Setting<T> =>
    own ?? (parent ? handed(of(parent.image)) : root);
  const chain = ships ? chainOf(stage) : [stage];
  const lists = <T>(of: (stage: Stage) => readonly Setting<T>[]): ListSetting<T> => written(gathered(chain, of), at);
  const image: ImageConfig = {
    ref: parent ? parent.image.ref : refOf(stage),
    user: userIn(
      stage,
      inherit(base === undefined ? stage.user : stage.plainUser, (image) => image.user, userOf(base, stage)),
    ),
    env: lists((each) => assigned(each, "ENV")),
    labels: lists((each) => assigned(each, "LABEL")),
    exposedPorts: lists<Port>((each) => each.ports.map(({ setting }) => setting)),
    volumes: lists((each) => each.volumes),
    entrypoint: inherit<Command | null>(
      commandOf(stage.entrypoint, stage.scripts),
      (image) => image.entrypoint,
      declared(contents === null ? null : contents?.entrypoint, at),
    ),
    // An entrypoint of its own does away with the command of the base.
    cmd: inherit<Command | null>(
      commandOf(stage.cmd, stage.scripts) ?? (stage.entrypoint ? byDefault(null, at) : undefined),
      (image) => image.cmd,
      declared(contents === null ? null : contents?.cmd, at),
    ),
    healthcheck: inherit<Healthcheck | null>(
      healthcheckOf(stage.healthcheck, stage.scripts),
      (image) => image.healthcheck,
      checkOf(base, at),
    ),
    workingDir: inherit(stage.workdir, (image) => image.workingDir, base === null ? byDefault("/", at) : unknown("image", "", at)),
    stopSignal: inherit(stage.stopSignal, (image) => image.stopSignal, unknown("image", "", at)),
  };
  const workload: { -readonly [Key in keyof Workload]: Workload[Key] } = {
    path: ["stages", stageLabel(stage)],
    dialect: "dockerfile",
    span: at,
    ships,
    image,
    references: referencesOf(document, stage),
    windows: stage.windows,
  };
  if (base !== undefined) workload.base = base;
  if (contents !== undefined) workload.contents = contents;
  if (ships) workload.added = addedBy(chain);
  return workload;
}

/** What the stages of a chain have, the farthest first. */
function gathered<T>(chain: readonly Stage[], of: (stage: Stage) => readonly T[]): readonly T[] {
  if (chain.length === 1) return of(chain[0] as Stage);
  return chain.toReversed().flatMap(of);
}

const isScratch = (origin: Origin): boolean => "image" in origin && origin.image.state !== "unknown" && origin.image.value === "scratch";

function baseOf(origin: Origin, images: Images): BaseFacts | null | undefined {
  if (!("image" in origin)) return undefined;
  if (isScratch(origin)) return null;
  return baseFacts(parseImageReference(textOf(origin.image)), images);
}

function contentsOf(origin: Origin): ImageContents | null | undefined {
  if (!("image" in origin)) return undefined;
  return isScratch(origin) ? null : imageContents(parseImageReference(textOf(origin.image)));
}

/** What an expanded setting reads as, holes included. */
const textOf = (setting: Setting<string>): string => (setting.state === "unknown" ? setting.text : setting.value);

function refOf(stage: Stage): ImageConfig["ref"] {
  if (!("image" in stage.origin) || isScratch(stage.origin)) return null;
  const { image } = stage.origin;
  return written(parseImageReference(textOf(image), stage.base.value), stage.base.span, image.via);
}

function userOf(base: BaseFacts | null | undefined, stage: Stage): Setting<string> {
  const at = stage.base.span;
  if (base === null) return byDefault("root", at);
  return base ? byDefault(base.user, at) : unknown("image", "", at);
}

/** A user that nobody wrote is missing in the stage itself, not in those it starts from. */
const userIn = ({ base }: Stage, user: Setting<string>): Setting<string> =>
  user.state === "default" ? byDefault(user.value, base.span, user.via) : user;

const checkOf = (base: BaseFacts | null | undefined, at: Span): Setting<Healthcheck | null> =>
  base === undefined || base?.healthcheck ? unknown("image", "", at) : byDefault(null, at);

function assigned(stage: Stage, keyword: "ENV" | "LABEL"): Setting<Variable>[] {
  const found: Setting<Variable>[] = [];
  for (const each of stage.assignments)
    if (each.keyword === keyword) found.push(written({ name: each.name, value: each.value, literal: each.literal }, each.span));
  return found;
}

/** CMD or ENTRYPOINT; an empty one resets what the base declares. */
export function commandOf(instruction: Instruction | undefined, scripts: readonly StageScript[] = []): Setting<Command | null> | undefined {
  if (!instruction) return undefined;
  const { args, json, span } = instruction;
  const words = args.map((word) => written(word.value, word.span));
  return written(words.length ? { form: json ? "exec" : "shell", words, ...scriptAt(instruction, scripts) } : null, span);
}

/** What an instruction runs, where its script was read. */
const scriptAt = (instruction: Instruction, scripts: readonly StageScript[]): Pick<Command, "script"> => {
  const script = scripts.find((each) => each.instruction === instruction)?.script;
  return script ? { script } : {};
};

function healthcheckOf(instruction: Instruction | undefined, scripts: readonly StageScript[]): Setting<Healthcheck | null> | undefined {
  if (!instruction) return undefined;
  const type = instruction.args[0]?.value.toUpperCase();
  if (type === "NONE") return written({ test: null }, instruction.span);
  const words = instruction.args.slice(1).map((word) => written(word.value, word.span));
  return written({ test: { form: instruction.json ? "exec" : "shell", words, ...scriptAt(instruction, scripts) } }, instruction.span);
}

function referencesOf(document: DockerfileDocument, stage: Stage): ImageUse[] {
  const uses: ImageUse[] = [];
  const add = (role: ImageUse["role"], image: Setting<string>, shown: string): void => {
    if (image.state === "unknown" && image.reason === "malformed") return;
    if (textOf(image) !== "scratch") uses.push({ role, ref: written(parseImageReference(textOf(image), shown), image.span, image.via) });
  };
  const { syntax } = document;
  if (stage.index === 0 && syntax) add("syntax", written(syntax.value, syntax.span), syntax.value);
  if ("image" in stage.origin && stage.base.value) add("from", stage.origin.image, stage.base.value);
  for (const { from } of stage.copies) if (from && "image" in from) add("copy-from", at(from.image, from.span), textOf(from.image));
  for (const mount of stage.mounts) if ("image" in mount) add("mount-from", at(mount.image, mount.span), textOf(mount.image));
  return uses;
}

const at = (setting: Setting<string>, span: Span): Setting<string> => ({ ...setting, span });
