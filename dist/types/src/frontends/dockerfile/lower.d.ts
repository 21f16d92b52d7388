import type { Command } from "../../model/image-config.js";
import { type Setting } from "../../model/setting.js";
import type { OwnImage, Workload } from "../../model/workload.js";
import type { BuildArguments } from "../frontend.js";
import type { DockerfileDocument } from "./document.js";
import type { Instruction } from "./instruction.js";
import { type Stage, type StageScript } from "./stage.js";
/** Every stage of the file as a workload. The ones asked for ship; when none is, the last one does. */
export declare function lowerDockerfile(document: DockerfileDocument, targets: readonly string[], images: Images): Workload[];
/** The stages that ship: those that builds ask for (the empty target is the last stage), and the last one, which a plain build makes. */
export declare function shippedStages({ stages, final }: DockerfileDocument, targets: readonly string[]): Stage[];
/** The stage a build with this target (empty, or none: the last) and these arguments makes, as it ships; `undefined` when there is none. */
export declare function lowerTarget(document: DockerfileDocument, target: string | undefined, args: BuildArguments, images: Images): Workload | undefined;
/** The name a stage goes by in paths and messages: its own, else its index. */
export declare const stageLabel: ({ name, index }: Stage) => string;
/** Facts about images that are not known here. */
type Images = readonly OwnImage[] | undefined;
/** CMD or ENTRYPOINT; an empty one resets what the base declares. */
export declare function commandOf(instruction: Instruction | undefined, scripts?: readonly StageScript[]): Setting<Command | null> | undefined;
export {};
