import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import type { Stage } from "../frontends/dockerfile/stage.ts";
import type { Project } from "../link/project.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import type { Span } from "../text/span.ts";
import { runsOf, shippedLayers } from "./stages.ts";

/** A file mode somebody sets, and on what. */
export interface ModeUse {
  readonly mode: string;
  readonly span: Span;
  /** The paths it is set on, as far as they are known. */
  readonly paths: readonly string[];
  readonly stage: Stage;
  readonly instruction: Instruction;
  readonly ships: boolean;
  /** What sets it: `chmod`, `mkdir`, `install`, `COPY`, `ADD`. */
  readonly by: string;
  /** The text of `span` is just the mode. */
  readonly exact: boolean;
  readonly command?: ShellCommand;
}

const isRemoved = (target: ShellWord, commands: readonly ShellCommand[]): boolean =>
  commands.some(
    (each) =>
      each.name === "rm" &&
      each.words
        .slice(1)
        .some(
          ({ text, names }) =>
            (text === target.text && text !== HOLE) || (names?.length === 1 && target.names?.length === 1 && names[0] === target.names[0]),
        ),
  );

/** Every mode that chmod, mkdir, install, COPY and ADD set in the file. */
export function* modesOf(document: DockerfileDocument, project: Pick<Project, "containers">): Generator<ModeUse> {
  for (const { commands, stage, instruction, ships } of runsOf(document, project))
    for (const command of commands) {
      const { name } = command;
      if (name !== "chmod" && name !== "mkdir" && name !== "install") continue;
      // A symbolic mode may begin with a dash: `chmod -x`.
      const args = argumentsOf(command, name);
      const word = name === "chmod" ? args.operands[0] : optionOf(args, "-m", "--mode")?.value;
      if (!word) continue;
      const targets = name === "chmod" ? args.operands.slice(1) : args.operands;
      // What the same RUN removes again is in no layer.
      if (targets.length > 0 && targets.every((target) => isRemoved(target, commands))) continue;
      const paths = targets.map(({ text }) => text);
      const exact = word.span.end - word.span.start === word.text.length;
      yield { mode: word.text, span: word.span, paths, stage, instruction, ships, by: name, exact, command };
    }
  const shipped = shippedLayers(document, project);
  for (const stage of document.stages)
    for (const { instruction, destination, sources, mode } of stage.copies) {
      if (!mode) continue;
      const paths = [destination, ...sources].flatMap((path) => (path.state === "unknown" ? [] : [path.value]));
      yield {
        mode: mode.state === "unknown" ? mode.text : mode.value,
        span: mode.span,
        paths,
        stage,
        instruction,
        ships: shipped.has(stage),
        by: instruction.keyword,
        exact: false,
      };
    }
}
