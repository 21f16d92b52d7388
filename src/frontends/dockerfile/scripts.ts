import type { Script } from "../../model/script.ts";
import type { ShellReader } from "../../syntax/shell/reader.ts";
import { isShell, type ShellOptions } from "../../syntax/shell/shells.ts";
import { programName, shebangOf } from "../../syntax/shell/unwrap.ts";
import type { Decoded, Variables } from "../../syntax/shell/word.ts";
import { type Logical, LogicalBuilder, offsetOf, partOf } from "../../text/logical.ts";
import type { Source } from "../../text/source.ts";
import type { Heredoc } from "./heredoc.ts";
import type { Instruction } from "./instruction.ts";
import type { Word } from "./words.ts";

const none: Script = { commands: [] };

/** Where an instruction runs: the shell of SHELL, and what its variables are worth. */
interface Place {
  readonly source: Source;
  readonly shell: readonly string[] | undefined;
  readonly variables: Variables;
}

/** What RUN, CMD, ENTRYPOINT or HEALTHCHECK runs: exec form, shell form, here-documents. */
export function scriptOf(reader: ShellReader, instruction: Instruction, { source, shell, variables }: Place): Script {
  const words = instruction.keyword === "HEALTHCHECK" ? instruction.args.slice(1) : instruction.args;
  const [first] = words;
  if (!first) return none;
  if (instruction.json) return reader.readWords(words.map(fromJson(instruction.logical)), variables);
  const options = shellOptions(shell);
  if (!options) return none;
  const { heredocs, logical } = instruction;
  const [only] = heredocs;
  if (!only) return reader.readScript(part(logical, first), variables, options);
  if (/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(first.value.trim()))
    return readBody(reader, bodyOf(source, only), variables, options);
  return reader.readScript(withBodies(source, logical, first, only, instruction), variables, options);
}

/** How SHELL runs scripts; `undefined` when that is no shell we read. */
function shellOptions(shell: readonly string[] | undefined): ShellOptions | undefined {
  if (!shell) return { errexit: false, pipefail: false };
  // Something may start it: env, conda run, busybox.
  const at = shell.findIndex((word) => isShell(programName(word)));
  if (at < 0) return undefined;
  const flags = shell.slice(at + 1);
  return {
    errexit: flags.some((flag) => /^-[A-Za-z]*e/.test(flag)) || flags.includes("errexit"),
    pipefail: flags.includes("pipefail"),
  };
}

const part = (logical: Logical, { at, value }: Word): Logical => (at === 0 ? logical : partOf(logical, at, at + value.length));

/** The text of a here-document, without the tabs that `<<-` drops. */
export function bodyOf(source: Source, { span, chomp }: Heredoc): Logical {
  const builder = new LogicalBuilder(span.file);
  addLines(builder, source.text.slice(span.start, span.end), span.start, chomp ? /\r(?=\n)|(?<![^\n])\t+/g : windowsEnd);
  return builder.build();
}

/** The builder turns Windows line ends into plain ones. */
const windowsEnd = /\r(?=\n)/g;

/** Adds lines of the file, which begin at `start`, without what the builder drops of them. */
function addLines(builder: LogicalBuilder, text: string, start: number, drops: RegExp): void {
  let at = 0;
  for (const { 0: dropped, index } of text.matchAll(drops)) {
    builder.add(text.slice(at, index), start + at);
    at = index + dropped.length;
  }
  builder.add(text.slice(at), start + at);
}

/** A script by itself: run by its own `#!` line if it has one, else by the shell that starts it. */
export function readBody(reader: ShellReader, script: Logical, variables: Variables, options: ShellOptions): Script {
  const interpreter = shebangOf(script.text);
  if (!interpreter) return reader.readScript(script, variables, options);
  const own = shellOptions(interpreter);
  return own ? reader.readScript(script, variables, own) : none;
}

/** The command line followed by the here-documents it opens, as the shell gets it. */
function withBodies({ text }: Source, logical: Logical, { at, value }: Word, { span }: Heredoc, { span: whole }: Instruction): Logical {
  const builder = new LogicalBuilder(logical.file);
  builder.addPart(logical, at, at + value.length);
  builder.add("\n", span.start - 1);
  addLines(builder, text.slice(span.start, whole.end), span.start, windowsEnd);
  return builder.build();
}

/** A word of exec form. Its text, where it is a script, stands between the quotes. */
const fromJson =
  (logical: Logical) =>
  ({ value, span, at }: Word): Decoded => ({
    text: value,
    literal: value,
    span,
    splits: false,
    substitutions: [],
    inner: () => {
      const builder = new LogicalBuilder(logical.file);
      for (let from = at + 1, index = 0; index < value.length; ) {
        const stop = logical.text.indexOf("\\", from);
        const plain = Math.min(value.length - index, stop < 0 ? value.length : stop - from);
        builder.addPart(logical, from, from + plain);
        from += plain;
        index += plain;
        if (index >= value.length) break;
        builder.add(value[index] as string, offsetOf(logical, from));
        from += logical.text[from + 1] === "u" ? 6 : 2;
        index += 1;
      }
      return builder.build();
    },
  });
