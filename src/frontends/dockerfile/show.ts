import { harmless, harmlessJson } from "../../secrets/harmless.ts";
import type { Mask } from "../../secrets/mask.ts";
import { overlay, stars } from "../../secrets/overlay.ts";
import { offsetOf } from "../../text/logical.ts";
import type { ShownSource } from "../../text/shown-source.ts";
import type { Source } from "../../text/source.ts";
import type { Around, Shelf, Shown, ShowOptions } from "../frontend.ts";
import { readDockerfile } from "./document.ts";
import type { Instruction } from "./instruction.ts";
import type { Word } from "./words.ts";

/** One instruction as `show --as instructions` prints it, secrets masked; lines count from 1. */
interface ShownInstruction {
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly args: readonly string[];
  readonly line: number;
  readonly endLine: number;
}

/** `seaworthy show --as instructions`: the instructions of files, as JSON. */
export const showInstructions = ({ judged }: Shelf, _: Around, { mask, shown }: ShowOptions): Shown => ({
  text: harmlessJson(judged.flatMap((source) => instructionsOf(source, shown(source), mask))),
  complaints: [],
  isRefused: false,
});

const instructionsOf = (source: Source, shown: ShownSource, mask: Mask): ShownInstruction[] =>
  readDockerfile(source).instructions.map((instruction): ShownInstruction => {
    const { keyword, flags, args, span } = instruction;
    const whole = lineOf(instruction, shown, mask);
    return {
      keyword: harmless(keyword),
      flags: flags.map((flag) => harmless(maskedWord(flag, instruction, whole, mask))),
      args: mask.words(args.map((word) => maskedWord(word, instruction, whole, mask))).map(harmless),
      line: source.position(span.start).line,
      endLine: source.position(Math.max(span.start, span.end - 1)).line,
    };
  });

/** An instruction in one line: what is masked of the file is masked of it, and what the line as a whole gives away. */
function lineOf({ logical, span }: Instruction, shown: ShownSource, mask: Mask): string {
  const { text, whole } = logical;
  const masked = mask.text(text);
  if (whole) return overlay(text, masked);
  const written = shown.slice(span.start, span.end);
  let told = "";
  for (let at = 0; at < text.length; at += 1) told += written[offsetOf(logical, at) - span.start] === "*" ? "*" : text[at];
  return overlay(text, told, masked);
}

/** A word as it stands in its line; where it was decoded, all or nothing of it. */
function maskedWord({ value, at }: Word, { logical }: Instruction, line: string, mask: Mask): string {
  const end = at + value.length;
  if (logical.text.slice(at, end) === value) return overlay(value, line.slice(at, end));
  const own = mask.text(value);
  return own === value && line.slice(at, end) !== logical.text.slice(at, end) ? stars(value) : own;
}
