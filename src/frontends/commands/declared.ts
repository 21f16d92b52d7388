import type { CommandLine, Given } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { partOf, type Said, saidIn } from "./said.ts";

/** A network or a volume that a command makes. */
export interface Made {
  readonly driver: string;
  /** What is given with `-o`, by name: the whole of it, `device=/srv`. */
  readonly options: ReadonlyMap<string, Said>;
  readonly line: CommandLine;
}

/** What the commands of a file make, by name. */
export type Volumes = ReadonlyMap<string, Made>;
export type Networks = ReadonlyMap<string, Made>;

/** What the lines with a verb make: `volume create data`. */
export function madeBy(
  verb: "volume create" | "network create",
  lines: readonly CommandLine[],
  { source }: CommandsDocument,
): ReadonlyMap<string, Made> {
  const made = new Map<string, Made>();
  for (const line of lines) {
    if (line.call.verb !== verb) continue;
    const [operand] = line.operands;
    const name = operand ? saidIn(operand, source).text : line.given.find(({ flag }) => flag.name === "name")?.value.text;
    if (name) made.set(name, { driver: driverOf(line), options: optionsOf(line.given), line });
  }
  return made;
}

const driverOf = ({ call, given }: CommandLine): string =>
  given.findLast(({ flag }) => flag.name === "driver")?.value.text ?? (call.verb === "network create" ? "bridge" : "local");

function optionsOf(given: readonly Given[]): ReadonlyMap<string, Said> {
  const options = new Map<string, Said>();
  for (const { flag, value } of given)
    if (flag.name === "opt") {
      const equals = value.text.indexOf("=");
      options.set(equals < 0 ? value.text : value.text.slice(0, equals), equals < 0 ? partOf(value, value.text.length) : value);
    }
  return options;
}
