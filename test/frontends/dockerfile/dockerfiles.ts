import { type DockerfileDocument, readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { type Evaluation, evaluate } from "../../../src/frontends/dockerfile/evaluate.ts";
import { lowerDockerfile } from "../../../src/frontends/dockerfile/lower.ts";
import { parseDockerfile } from "../../../src/frontends/dockerfile/parse.ts";
import type { Origin, Stage } from "../../../src/frontends/dockerfile/stage.ts";
import type { BuildArguments } from "../../../src/frontends/frontend.ts";
import type { Setting } from "../../../src/model/setting.ts";
import type { OwnImage, Workload } from "../../../src/model/workload.ts";
import * as shell from "../../../src/syntax/shell/read.ts";
import { Source } from "../../../src/text/source.ts";
import type { Span } from "../../../src/text/span.ts";

/** Where an argument was given. */
const outside: Span = { file: "compose.yaml", start: 7, end: 9 };

/** Arguments given from outside. */
export const given = (args: Readonly<Record<string, string | null>>): BuildArguments =>
  new Map(Object.entries(args).map(([name, value]) => [name, { value, span: outside }]));

export const evaluated = (text: string, args: Readonly<Record<string, string | null>> = {}): Evaluation =>
  evaluate(parseDockerfile(new Source("Dockerfile", text)), given(args), shell);

export const lastStage = (text: string, args: Readonly<Record<string, string | null>> = {}): Stage =>
  evaluated(text, args).stages.at(-1) as Stage;

/** What stands at a place. */
export const slice =
  (text: string) =>
  ({ file, start, end }: Span): string =>
    file === "Dockerfile" ? text.slice(start, end) : "outside";

/** What a setting comes to, what stands where it is written, and the steps that lead there. */
export const told =
  (text: string) =>
  (setting: Setting<unknown> | undefined): unknown[] | undefined =>
    setting && [
      setting.state === "unknown"
        ? `? ${setting.reason} ${setting.text.replaceAll("\uFFFC", "%")}`
        : setting.state === "default"
          ? { default: setting.value }
          : setting.value,
      slice(text)(setting.span),
      ...(setting.via ?? []).map(({ how, span }) => `${how} ${slice(text)(span)}`),
    ];

/** Where a stage comes from, or what it copies: a stage by its number, or an image. */
export const originOf = (text: string, origin: Origin | undefined): unknown =>
  origin && ("stage" in origin ? `stage ${origin.stage.index}` : told(text)(origin.image));

export const documentOf = (text: string): DockerfileDocument => readDockerfile(new Source("Dockerfile", text), shell);

/** Every stage as a workload. */
export const lowered = (text: string, targets: readonly string[] = [], images?: readonly OwnImage[]): Workload[] =>
  lowerDockerfile(documentOf(text), targets, images);
