import type { Anchor } from "../../model/finding.ts";
import { redact } from "../../secrets/redact.ts";
import { lazy } from "../../text/lazy.ts";
import type { ShownSource } from "../../text/shown-source.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { DockerfileDocument } from "./document.ts";
import type { Instruction } from "./instruction.ts";
import { stageLabel } from "./lower.ts";
import type { Stage } from "./stage.ts";

/** Answers in which stage offsets are written. */
export const stagesOf =
  (document: DockerfileDocument) =>
  (offset: number): string | undefined => {
    const stage = stageAt(document, offset);
    return stage && stageLabel(stage);
  };

function stageAt({ stages, instructions }: DockerfileDocument, at: number): Stage | undefined {
  const begin = (offset: number): number => instructions[lastUpTo(instructions, offset, ({ span }) => span.start)]?.span.start ?? offset;
  return stages[lastUpTo(stages, at, ({ base }) => begin(base.span.start))];
}

/** `stage build USER`, and of what a shell runs the command: `stage build RUN sudo ls`. */
export function dockerfileAnchors(document: DockerfileDocument, shown: ShownSource): (offset: number) => Anchor {
  const { stages, instructions } = document;
  const instructionAt = (at: number): Instruction | undefined => instructions[lastUpTo(instructions, at, ({ span }) => span.start)];
  const scripts = new Map<Instruction, () => Script>();
  const scriptOf = (instruction: Instruction): (() => Script) => {
    const script = scripts.get(instruction) ?? scriptLater(shown, instruction.span);
    scripts.set(instruction, script);
    return script;
  };
  return (offset) => {
    const stage = stageAt(document, offset);
    const instruction = instructionAt(offset);
    const keyword = instruction?.keyword.toUpperCase() ?? "";
    // The last stage is that whatever it is called and however many come before it.
    const label = stage && (stage === stages.at(-1) ? "final" : stageLabel(stage));
    const place = [...(label ? ["stage", label] : []), keyword].filter(Boolean).join(" ");
    if (!instruction || !/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(keyword)) return place;
    return commandLater(place, scriptOf(instruction), offset - instruction.span.start);
  };
}

/** What they make holds on to the text alone. */
const scriptLater = (shown: ShownSource, span: Span): (() => Script) => lazy(() => scriptIn(shown, span));

const commandLater = (place: string, script: () => Script, at: number) => (): string => {
  const command = commandAt(script(), at);
  return command ? `${place} ${command}` : place;
};

/** The command that begins last up to an offset. */
function commandAt({ text, cuts }: Script, at: number): string {
  const index = lastUpTo(cuts, at, (cut) => cut);
  return commandIn(text.slice(cuts[index], cuts[index + 1]).slice(0, 2000), index === 0);
}

/** What a shell runs, secrets masked before it is cut: half a secret is not recognised any more. */
interface Script {
  readonly text: string;
  /** Where commands begin, and where the last one ends. */
  readonly cuts: readonly number[];
}

function scriptIn(shown: ShownSource, { start, end }: Span): Script {
  const written = shown.slice(start, end);
  const redacted = redact(written);
  const text = redacted.length === written.length ? redacted : written.replace(/\S/g, "*");
  const cuts = [0];
  // What goes on over the end of a line is stepped over, up to the carriage return that may stand there.
  for (const { 0: sign, 1: cut, index } of text.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))
    if (cut) cuts.push(index + sign.length);
  return { text, cuts: [...cuts, text.length] };
}

/** A command however it is laid out. */
const commandIn = (written: string, isFirst: boolean): string =>
  redact(
    written
      .replace(/^[ \t]*#.*$/gm, "")
      .replace(/[\\`][ \t]*\r?\n/g, " ")
      .trimEnd()
      .replace(/(?:&&|\|\||[;|])$/, "")
      .replace(/\s+/g, " ")
      .trim()
      .replace(isFirst ? /^\w+ / : /^$/, ""),
  ).slice(0, 120);
