import { secretIn } from "../../secrets/carried.ts";
import { harmless } from "../../secrets/harmless.ts";
import { withoutSecrets } from "../../secrets/known.ts";
import type { Source } from "../../text/source.ts";
import type { Around, Shelf, Shown, ShowOptions } from "../frontend.ts";
import { readDockerfile } from "./document.ts";
import type { Instruction } from "./instruction.ts";

/** One instruction as `show --as instructions` prints it, secrets masked; lines count from 1. */
interface ShownInstruction {
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly args: readonly string[];
  readonly line: number;
  readonly endLine: number;
}

/** `seaworthy show --as instructions`: the instructions of files, as JSON. */
export const showInstructions = ({ judged }: Shelf, _: Around, { secrets }: ShowOptions): Shown => ({
  text: withoutSecrets(`${JSON.stringify(judged.flatMap(instructionsOf), null, 2)}\n`, secrets),
  complaints: [],
  isRefused: false,
});

function instructionsOf(source: Source): ShownInstruction[] {
  const shown = ({ keyword, flags, args, span }: Instruction): ShownInstruction => ({
    keyword: harmless(keyword),
    flags: flags.map(({ value }) => harmless(value)),
    args: args.map(({ value }) => harmless(value)).map((text, at, all) => maskedArgument(keyword, text, at, all)),
    line: source.position(span.start).line,
    endLine: source.position(Math.max(span.start, span.end - 1)).line,
  });
  return readDockerfile(source).instructions.map(shown);
}

/** The old `ENV name value` has its name and its value in words of their own. */
const maskedArgument = (keyword: string, text: string, at: number, all: readonly string[]): string =>
  at > 0 && keyword === "ENV" && !all[0]?.includes("=") && secretIn(all[0] ?? "", text, true) ? text.replace(/\S/g, "*") : text;
